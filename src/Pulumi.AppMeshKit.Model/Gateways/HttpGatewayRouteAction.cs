using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Where matching http requests go, and how they change on the way.</summary>
public sealed record HttpGatewayRouteAction : ApiObject
{
    /// <summary>What is rewritten. Without it a matched prefix becomes <c>/</c> and the host name that of the service.</summary>
    public HttpGatewayRouteRewrite? Rewrite { get; init; }

    /// <summary>The virtual service they go to. Required.</summary>
    public GatewayRouteTarget? Target { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("rewrite", Rewrite);
        members.Object("target", Target);
    }

    internal static HttpGatewayRouteAction Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Rewrite = from.Object("rewrite", HttpGatewayRouteRewrite.Read),
        Target = from.Object("target", GatewayRouteTarget.Read),
    };
}
