using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The request that makes a route of a virtual gateway.</summary>
public sealed record GatewayRouteRequest : ApiRequest
{
    /// <inheritdoc />
    public override string Kind => "GatewayRoute";

    /// <summary>The virtual gateway the route belongs to. Required.</summary>
    public Value<string>? VirtualGatewayName { get; init; }

    /// <inheritdoc />
    public override Value<string>? ParentName => VirtualGatewayName;

    /// <summary>What the route does. Required.</summary>
    public GatewayRouteSpec? Spec { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("clientToken", ClientToken);
        members.Leaf("gatewayRouteName", Name);
        members.Leaf("meshName", MeshName);
        members.Leaf("meshOwner", MeshOwner);
        members.Object("spec", Spec);
        members.Objects("tags", Tags);
        members.Leaf("virtualGatewayName", VirtualGatewayName);
    }

    internal static GatewayRouteRequest Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        ClientToken = from.Text("clientToken"),
        Name = from.Text("gatewayRouteName"),
        MeshName = from.Text("meshName"),
        MeshOwner = from.Text("meshOwner"),
        Spec = from.Object("spec", GatewayRouteSpec.Read),
        Tags = from.Objects("tags", TagRef.Read),
        VirtualGatewayName = from.Text("virtualGatewayName"),
    };
}
