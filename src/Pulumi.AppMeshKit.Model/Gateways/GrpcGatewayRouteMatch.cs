using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Which gRPC calls a gateway route takes. All members that are given must match.</summary>
public sealed record GrpcGatewayRouteMatch : ApiObject
{
    /// <summary>A condition on the host name.</summary>
    public GatewayRouteHostnameMatch? Hostname { get; init; }

    /// <summary>Conditions on the metadata, 1 to 10.</summary>
    public ApiList<GrpcRouteMetadata>? Metadata { get; init; }

    /// <summary>The gateway's listener, by its port, 1 to 65535. Needed when the gateway has several.</summary>
    public Value<int>? Port { get; init; }

    /// <summary>The full name of the gRPC service, with its package.</summary>
    public Value<string>? ServiceName { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("hostname", Hostname);
        members.Objects("metadata", Metadata);
        members.Leaf("port", Port);
        members.Leaf("serviceName", ServiceName);
    }

    internal static GrpcGatewayRouteMatch Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Hostname = from.Object("hostname", GatewayRouteHostnameMatch.Read),
        Metadata = from.Objects("metadata", GrpcRouteMetadata.Read),
        Port = from.Int("port"),
        ServiceName = from.Text("serviceName"),
    };
}
