using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Rendering.VpcLattice;

/// <summary>What all resources of a service have in common when they are registered.</summary>
/// <param name="Name">The logical name.</param>
/// <param name="To">Writes leaves of the model.</param>
/// <param name="Tags">The tags.</param>
/// <param name="Options">Pulumi's options.</param>
internal sealed record LatticeChild(string Name, LatticeInputs To, IReadOnlyList<TagRef> Tags, CustomResourceOptions Options);
