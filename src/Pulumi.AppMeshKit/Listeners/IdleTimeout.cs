namespace Pulumi.AppMeshKit;

/// <summary>How long a TCP connection may be idle. A plain <see cref="TimeSpan"/> will do: <c>Timeout = TimeSpan.FromMinutes(10)</c>.</summary>
public sealed record IdleTimeout
{
    /// <summary>No timeout written, where a default would bring one: App Mesh's 300 s hold.</summary>
    public static IdleTimeout None { get; } = new() { IsNone = true };

    /// <summary>Time without traffic; whole milliseconds. Null is App Mesh's 300 s; zero switches it off.</summary>
    public TimeSpan? Idle { get; init; }

    internal bool IsNone { get; init; }

    /// <summary>An idle timeout.</summary>
    /// <param name="idle">Time without traffic.</param>
    public static implicit operator IdleTimeout(TimeSpan idle) => new() { Idle = idle };
}
