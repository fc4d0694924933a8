namespace Pulumi.AppMeshKit;

/// <summary>A virtual service that this program did not create.</summary>
public sealed class ExistingService : IVirtualService
{
    /// <summary>Refers to a virtual service of a mesh.</summary>
    /// <param name="mesh">The mesh it is in.</param>
    /// <param name="serviceName">Its name, such as <c>pay.shop.local</c>.</param>
    public ExistingService(IMesh mesh, string serviceName) => (Mesh, ServiceName) = (mesh, serviceName);

    /// <inheritdoc />
    public IMesh Mesh { get; }

    /// <inheritdoc />
    public string ServiceName { get; }

    /// <inheritdoc />
    IReadOnlyList<Resource> IVirtualService.Resources => [];
}
