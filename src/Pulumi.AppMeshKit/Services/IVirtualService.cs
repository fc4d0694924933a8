namespace Pulumi.AppMeshKit;

/// <summary>
/// A service that can be called by name: a <see cref="ServiceWithRouter"/>, a <see cref="ServiceWithNode"/>, or an
/// <see cref="ExistingService"/> that this program did not create.
/// </summary>
public interface IVirtualService
{
    /// <summary>The mesh it belongs to.</summary>
    IMesh Mesh { get; }

    /// <summary>The name it is called by, such as <c>orders.shop.local</c>.</summary>
    string ServiceName { get; }

    /// <summary>What must exist before somebody may refer to the service; empty for an existing one.</summary>
    internal IReadOnlyList<Resource> Resources { get; }
}
