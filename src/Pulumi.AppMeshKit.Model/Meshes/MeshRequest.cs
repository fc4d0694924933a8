using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The request that makes a mesh, the boundary of everything else.</summary>
public sealed record MeshRequest : ApiRequest
{
    /// <inheritdoc />
    public override string Kind => "Mesh";

    /// <summary>The name of the mesh: the same leaf as <see cref="ApiRequest.MeshName"/>.</summary>
    public override Value<string>? Name
    {
        get => MeshName;
        init => MeshName = value;
    }

    /// <summary>What the mesh decides. Absent and empty mean the same.</summary>
    public MeshSpec? Spec { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("clientToken", ClientToken);
        members.Leaf("meshName", MeshName);
        members.Object("spec", Spec);
        members.Objects("tags", Tags);
    }

    internal static MeshRequest Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        ClientToken = from.Text("clientToken"),
        MeshName = from.Text("meshName"),
        Spec = from.Object("spec", MeshSpec.Read),
        Tags = from.Objects("tags", TagRef.Read),
    };
}
