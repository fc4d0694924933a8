namespace Pulumi.AppMeshKit;

/// <summary>A mesh that services and gateways can join: a <see cref="Mesh"/>, or an <see cref="ExistingMesh"/> that this program did not create.</summary>
public interface IMesh
{
    /// <summary>The mesh's name.</summary>
    string MeshName { get; }

    /// <summary>The 12 digits of the account that owns the mesh; null for the account that is deployed to.</summary>
    string? MeshOwner { get; }

    /// <summary>All that has joined the mesh so far.</summary>
    Model.MeshModel Model { get; }

    /// <summary>What joining components need.</summary>
    internal MeshScope Scope { get; }
}
