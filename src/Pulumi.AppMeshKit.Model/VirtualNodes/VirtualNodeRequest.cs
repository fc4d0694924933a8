using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The request that makes a virtual node: one version of a service, as the mesh sees it.</summary>
public sealed record VirtualNodeRequest : ApiRequest
{
    /// <inheritdoc />
    public override string Kind => "VirtualNode";

    /// <summary>What the node is. Required.</summary>
    public VirtualNodeSpec? Spec { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("clientToken", ClientToken);
        members.Leaf("meshName", MeshName);
        members.Leaf("meshOwner", MeshOwner);
        members.Object("spec", Spec);
        members.Objects("tags", Tags);
        members.Leaf("virtualNodeName", Name);
    }

    internal static VirtualNodeRequest Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        ClientToken = from.Text("clientToken"),
        MeshName = from.Text("meshName"),
        MeshOwner = from.Text("meshOwner"),
        Spec = from.Object("spec", VirtualNodeSpec.Read),
        Tags = from.Objects("tags", TagRef.Read),
        Name = from.Text("virtualNodeName"),
    };
}
