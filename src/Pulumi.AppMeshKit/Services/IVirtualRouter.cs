namespace Pulumi.AppMeshKit;

/// <summary>
/// A virtual router that takes routes: that of a <see cref="ServiceWithRouter"/>, one of a <see cref="MeshDefinition"/>, or an
/// <see cref="ExistingRouter"/> that this program did not create.
/// </summary>
public interface IVirtualRouter
{
    /// <summary>The mesh it belongs to.</summary>
    IMesh Mesh { get; }

    /// <summary>The virtual router's name.</summary>
    string VirtualRouterName { get; }

    /// <summary>Where it listens, as far as that is known; never empty.</summary>
    internal IReadOnlyList<Listener> Listeners { get; }

    /// <summary>What must exist before a route may be added; null for an existing one.</summary>
    internal Resource? Resource { get; }
}
