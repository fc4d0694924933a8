using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The request that makes a route of a virtual router.</summary>
public sealed record RouteRequest : ApiRequest
{
    /// <inheritdoc />
    public override string Kind => "Route";

    /// <summary>The virtual router the route belongs to. Required.</summary>
    public Value<string>? VirtualRouterName { get; init; }

    /// <inheritdoc />
    public override Value<string>? ParentName => VirtualRouterName;

    /// <summary>What the route does. Required.</summary>
    public RouteSpec? Spec { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("clientToken", ClientToken);
        members.Leaf("meshName", MeshName);
        members.Leaf("meshOwner", MeshOwner);
        members.Leaf("routeName", Name);
        members.Object("spec", Spec);
        members.Objects("tags", Tags);
        members.Leaf("virtualRouterName", VirtualRouterName);
    }

    internal static RouteRequest Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        ClientToken = from.Text("clientToken"),
        MeshName = from.Text("meshName"),
        MeshOwner = from.Text("meshOwner"),
        Name = from.Text("routeName"),
        Spec = from.Object("spec", RouteSpec.Read),
        Tags = from.Objects("tags", TagRef.Read),
        VirtualRouterName = from.Text("virtualRouterName"),
    };
}
