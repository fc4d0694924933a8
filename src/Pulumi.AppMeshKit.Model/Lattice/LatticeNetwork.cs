namespace Pulumi.AppMeshKit.Model;

/// <summary>The service network that a mesh becomes.</summary>
/// <param name="Request">The mesh.</param>
/// <param name="Name">The network's name.</param>
/// <param name="Tags">Its tags.</param>
internal sealed record LatticeNetwork(MeshRequest Request, string Name, IReadOnlyList<TagRef> Tags)
{
    /// <summary>The network of a mesh.</summary>
    public static LatticeNetwork Of(MeshRequest mesh) => new(mesh, LatticeNames.Network(mesh.Name?.ToString() ?? string.Empty), [.. mesh.Tags ?? []]);
}
