using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Where matching gRPC calls go, and how they change on the way.</summary>
public sealed record GrpcGatewayRouteAction : ApiObject
{
    /// <summary>What is rewritten.</summary>
    public GrpcGatewayRouteRewrite? Rewrite { get; init; }

    /// <summary>The virtual service they go to. Required.</summary>
    public GatewayRouteTarget? Target { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("rewrite", Rewrite);
        members.Object("target", Target);
    }

    internal static GrpcGatewayRouteAction Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Rewrite = from.Object("rewrite", GrpcGatewayRouteRewrite.Read),
        Target = from.Object("target", GatewayRouteTarget.Read),
    };
}
