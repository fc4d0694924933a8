using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What a gateway route changes in a gRPC call.</summary>
public sealed record GrpcGatewayRouteRewrite : ApiObject
{
    /// <summary>The host name.</summary>
    public GatewayRouteHostnameRewrite? Hostname { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Object("hostname", Hostname);

    internal static GrpcGatewayRouteRewrite Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Hostname = from.Object("hostname", GatewayRouteHostnameRewrite.Read),
    };
}
