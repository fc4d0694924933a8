using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The request that makes a virtual router, which spreads the traffic of a service over its routes.</summary>
public sealed record VirtualRouterRequest : ApiRequest
{
    /// <inheritdoc />
    public override string Kind => "VirtualRouter";

    /// <summary>What the router is. Required.</summary>
    public VirtualRouterSpec? Spec { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("clientToken", ClientToken);
        members.Leaf("meshName", MeshName);
        members.Leaf("meshOwner", MeshOwner);
        members.Object("spec", Spec);
        members.Objects("tags", Tags);
        members.Leaf("virtualRouterName", Name);
    }

    internal static VirtualRouterRequest Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        ClientToken = from.Text("clientToken"),
        MeshName = from.Text("meshName"),
        MeshOwner = from.Text("meshOwner"),
        Spec = from.Object("spec", VirtualRouterSpec.Read),
        Tags = from.Objects("tags", TagRef.Read),
        Name = from.Text("virtualRouterName"),
    };
}
