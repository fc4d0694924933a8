namespace Pulumi.AppMeshKit;

/// <summary>What an HTTP request is retried on; combine with <c>|</c>.</summary>
[Flags]
public enum RetryOn
{
    /// <summary>Nothing; a policy needs at least one event (RP-001).</summary>
    None = 0,

    /// <summary>Any 5xx answer, and connection resets (<c>server-error</c>): repeats requests that may have had an effect (RP-007).</summary>
    ServerError = 1,

    /// <summary>502, 503, 504, and connection resets (<c>gateway-error</c>, RP-007).</summary>
    GatewayError = 2,

    /// <summary>409 (<c>client-error</c>).</summary>
    ClientError = 4,

    /// <summary>A refused stream (<c>stream-error</c>).</summary>
    StreamError = 8,

    /// <summary>A failed TCP connection (<c>connection-error</c>).</summary>
    ConnectionError = 16,
}
