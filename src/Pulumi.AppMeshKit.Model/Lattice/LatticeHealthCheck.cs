namespace Pulumi.AppMeshKit.Model;

/// <summary>How VPC Lattice checks the targets of a group, over HTTP.</summary>
internal sealed record LatticeHealthCheck
{
    /// <summary>Seconds between checks, 5 to 300.</summary>
    public Value<int>? IntervalSeconds { get; init; }

    /// <summary>Seconds to wait for an answer, 1 to 120.</summary>
    public Value<int>? TimeoutSeconds { get; init; }

    /// <summary>Successes until a target is healthy, 2 to 10.</summary>
    public Value<int>? HealthyThreshold { get; init; }

    /// <summary>Failures until it is not, 2 to 10.</summary>
    public Value<int>? UnhealthyThreshold { get; init; }

    /// <summary>The path that is asked for.</summary>
    public Value<string>? Path { get; init; }

    /// <summary>The port that is asked; null is the port of the target.</summary>
    public Value<int>? Port { get; init; }

    /// <summary><c>HTTP1</c> or <c>HTTP2</c>.</summary>
    public required string ProtocolVersion { get; init; }
}
