namespace Pulumi.AppMeshKit;

/// <summary>
/// A virtual gateway that takes gateway routes: a <see cref="Gateway"/>, one of a <see cref="MeshDefinition"/>, or an <see cref="ExistingGateway"/> that
/// this program did not create.
/// </summary>
public interface IVirtualGateway
{
    /// <summary>The mesh it belongs to.</summary>
    IMesh Mesh { get; }

    /// <summary>The virtual gateway's name.</summary>
    string VirtualGatewayName { get; }

    /// <summary>Where it listens, as far as that is known; never empty.</summary>
    internal IReadOnlyList<GatewayListener> Listeners { get; }

    /// <summary>What must exist before a route may be added; null for an existing one.</summary>
    internal Resource? Resource { get; }
}
