using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The timeout of tcp traffic, on a listener or a route.</summary>
public sealed record TcpTimeout : ApiObject
{
    /// <summary>How long a connection may be without traffic. Default 300 s; 0 means for ever.</summary>
    public Duration? Idle { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Object("idle", Idle);

    internal static TcpTimeout Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Idle = from.Object("idle", Duration.Read),
    };
}
