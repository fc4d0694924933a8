using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>A virtual router of a <see cref="MeshDefinition"/>.</summary>
internal sealed record DefinedRouter(IMesh Mesh, VirtualRouterRequest Request, Resource? Resource) : IVirtualRouter
{
    /// <inheritdoc />
    public string VirtualRouterName => Request.Name!.ToString();

    /// <inheritdoc />
    IReadOnlyList<Listener> IVirtualRouter.Listeners =>
        Request.Spec?.Listeners is { Count: > 0 } listeners
            ? [.. listeners.Select(listener => ReferableVersions.Listener(listener.PortMapping!))]
            : [Listener.Http()];

    /// <inheritdoc />
    Resource? IVirtualRouter.Resource => Resource;
}
