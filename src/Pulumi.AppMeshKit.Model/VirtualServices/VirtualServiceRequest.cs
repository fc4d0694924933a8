using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The request that makes a virtual service: the name that callers use.</summary>
public sealed record VirtualServiceRequest : ApiRequest
{
    /// <inheritdoc />
    public override string Kind => "VirtualService";

    /// <summary>What the service is. Required.</summary>
    public VirtualServiceSpec? Spec { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("clientToken", ClientToken);
        members.Leaf("meshName", MeshName);
        members.Leaf("meshOwner", MeshOwner);
        members.Object("spec", Spec);
        members.Objects("tags", Tags);
        members.Leaf("virtualServiceName", Name);
    }

    internal static VirtualServiceRequest Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        ClientToken = from.Text("clientToken"),
        MeshName = from.Text("meshName"),
        MeshOwner = from.Text("meshOwner"),
        Spec = from.Object("spec", VirtualServiceSpec.Read),
        Tags = from.Objects("tags", TagRef.Read),
        Name = from.Text("virtualServiceName"),
    };
}
