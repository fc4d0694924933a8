using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Bench;

/// <summary>The mesh, without the kit.</summary>
internal sealed class MeshByHand : ComponentResource
{
    internal MeshByHand(string name, ComponentResourceOptions? options)
        : base("bench:index:Mesh", name, options)
    {
        Mesh = new(
            name,
            new()
            {
                Name = name,
                Spec = new MeshSpecArgs { EgressFilter = new MeshSpecEgressFilterArgs { Type = "DROP_ALL" } },
            },
            new() { Parent = this });
        RegisterOutputs();
    }

    internal Aws.AppMesh.Mesh Mesh { get; }
}
