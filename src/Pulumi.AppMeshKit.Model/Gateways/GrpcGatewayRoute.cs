using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A gateway route for gRPC traffic.</summary>
public sealed record GrpcGatewayRoute : ApiObject
{
    /// <summary>Where matching calls go. Required.</summary>
    public GrpcGatewayRouteAction? Action { get; init; }

    /// <summary>Which calls match. Required.</summary>
    public GrpcGatewayRouteMatch? Match { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("action", Action);
        members.Object("match", Match);
    }

    internal static GrpcGatewayRoute Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Action = from.Object("action", GrpcGatewayRouteAction.Read),
        Match = from.Object("match", GrpcGatewayRouteMatch.Read),
    };
}
