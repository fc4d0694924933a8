namespace Pulumi.AppMeshKit;

/// <summary>How failed gRPC calls are retried. <c>new()</c> is AWS's recommendation (D-26).</summary>
public sealed record GrpcRetryPolicy
{
    /// <summary>No retry policy, where a default would bring one.</summary>
    public static GrpcRetryPolicy None { get; } = new() { IsNone = true };

    /// <summary>Attempts after the first, 0 or more (RP-002); 2 by default (D-26).</summary>
    public int MaxRetries { get; init; } = KitDefaults.MaxRetries;

    /// <summary>Time for one attempt, the first included; 5 s by default (D-26, TO-006).</summary>
    public TimeSpan PerTry { get; init; } = KitDefaults.PerTry;

    /// <summary>Which HTTP and TCP events are retried; as <see cref="RetryPolicy.On"/> by default (D-26).</summary>
    public RetryOn On { get; init; } = RetryOn.StreamError | RetryOn.GatewayError | RetryOn.ConnectionError;

    /// <summary>Which gRPC status is retried; CANCELLED and UNAVAILABLE by default (D-26).</summary>
    public GrpcRetryOn OnStatus { get; init; } = GrpcRetryOn.Cancelled | GrpcRetryOn.Unavailable;

    internal bool IsNone { get; init; }
}
