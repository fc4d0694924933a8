using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A gateway route for http or http2 traffic, by the member of the spec that holds it.</summary>
public sealed record HttpGatewayRoute : ApiObject
{
    /// <summary>Where matching requests go. Required.</summary>
    public HttpGatewayRouteAction? Action { get; init; }

    /// <summary>Which requests match. Required.</summary>
    public HttpGatewayRouteMatch? Match { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("action", Action);
        members.Object("match", Match);
    }

    internal static HttpGatewayRoute Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Action = from.Object("action", HttpGatewayRouteAction.Read),
        Match = from.Object("match", HttpGatewayRouteMatch.Read),
    };
}
