namespace Pulumi.AppMeshKit;

/// <summary>How failed HTTP requests are retried. <c>new()</c> is AWS's recommendation (D-25).</summary>
public sealed record RetryPolicy
{
    /// <summary>No retry policy, where a default would bring one.</summary>
    public static RetryPolicy None { get; } = new() { IsNone = true };

    /// <summary>Attempts after the first, 0 or more (RP-002); 2 by default (D-25).</summary>
    public int MaxRetries { get; init; } = KitDefaults.MaxRetries;

    /// <summary>
    /// Time for one attempt, the first included; 5 s by default, so that three attempts fill App Mesh's 15 s (D-25, TO-006).
    /// </summary>
    public TimeSpan PerTry { get; init; } = KitDefaults.PerTry;

    /// <summary>What is retried; a refused stream, a gateway error and a failed connection by default (D-25).</summary>
    public RetryOn On { get; init; } = RetryOn.StreamError | RetryOn.GatewayError | RetryOn.ConnectionError;

    internal bool IsNone { get; init; }
}
