namespace Pulumi.AppMeshKit;

/// <summary>
/// How long a request and an idle stream may take. A plain <see cref="TimeSpan"/> is <see cref="PerRequest"/>:
/// <c>Timeout = TimeSpan.FromSeconds(10)</c>.
/// </summary>
public sealed record RequestTimeout
{
    /// <summary>No timeout written, where a default would bring one: App Mesh's 15 s and 300 s hold.</summary>
    public static RequestTimeout None { get; } = new() { IsNone = true };

    /// <summary>
    /// Time for a whole request, all retries included; whole milliseconds. Null is App Mesh's 15 s; zero switches it off (TO-009).
    /// </summary>
    public TimeSpan? PerRequest { get; init; }

    /// <summary>Time without traffic on a stream; whole milliseconds. Null is App Mesh's 300 s; zero switches it off.</summary>
    public TimeSpan? Idle { get; init; }

    internal bool IsNone { get; init; }

    /// <summary>A request timeout.</summary>
    /// <param name="perRequest">Time for a whole request.</param>
    public static implicit operator RequestTimeout(TimeSpan perRequest) => new() { PerRequest = perRequest };
}
