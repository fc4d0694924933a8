using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>An active health check. All members but path and port belong together.</summary>
/// <remarks>One record for the equal shapes HealthCheckPolicy and VirtualGatewayHealthCheckPolicy of the API.</remarks>
public sealed record HealthCheckPolicy : ApiObject
{
    /// <summary>Successes in a row that bring an instance back, 2 to 10. Required.</summary>
    public Value<int>? HealthyThreshold { get; init; }

    /// <summary>Time from one check to the next, 5000 to 300000 ms. Required.</summary>
    public Value<long>? IntervalMillis { get; init; }

    /// <summary>The path that is asked for; needed with http and http2, without meaning for tcp and grpc.</summary>
    public Value<string>? Path { get; init; }

    /// <summary>The port that is checked, 1 to 65535. It can only be the listener port, which is also the default.</summary>
    public Value<int>? Port { get; init; }

    /// <summary><c>http</c>, <c>http2</c>, <c>grpc</c> or <c>tcp</c>; a virtual gateway has no <c>tcp</c>. Required.</summary>
    public Value<string>? Protocol { get; init; }

    /// <summary>Time to wait for an answer, 2000 to 60000 ms. Required.</summary>
    public Value<long>? TimeoutMillis { get; init; }

    /// <summary>Failures in a row that take an instance out, 2 to 10. Required.</summary>
    public Value<int>? UnhealthyThreshold { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("healthyThreshold", HealthyThreshold);
        members.Leaf("intervalMillis", IntervalMillis);
        members.Leaf("path", Path);
        members.Leaf("port", Port);
        members.Leaf("protocol", Protocol);
        members.Leaf("timeoutMillis", TimeoutMillis);
        members.Leaf("unhealthyThreshold", UnhealthyThreshold);
    }

    internal static HealthCheckPolicy Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        HealthyThreshold = from.Int("healthyThreshold"),
        IntervalMillis = from.Long("intervalMillis"),
        Path = from.Text("path"),
        Port = from.Int("port"),
        Protocol = from.Text("protocol"),
        TimeoutMillis = from.Long("timeoutMillis"),
        UnhealthyThreshold = from.Int("unhealthyThreshold"),
    };
}
