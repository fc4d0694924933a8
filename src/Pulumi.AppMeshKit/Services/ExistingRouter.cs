namespace Pulumi.AppMeshKit;

/// <summary>A virtual router that this program did not create; <see cref="ServiceRoutes"/> adds versions and routes to it.</summary>
public sealed class ExistingRouter : IVirtualRouter
{
    private readonly Listener[] _listeners;

    /// <summary>Refers to a virtual router of a mesh.</summary>
    /// <param name="mesh">The mesh it is in.</param>
    /// <param name="name">Its name, such as <c>colors</c>.</param>
    /// <param name="listeners">
    /// Where it listens; only port and protocol count. Nothing is <c>Listener.Http(8080)</c>. It decides whether an <see cref="HttpRoute"/> is
    /// one of http or of http2, and added versions listen there too unless they say otherwise.
    /// </param>
    public ExistingRouter(IMesh mesh, string name, params Listener[] listeners) =>
        (Mesh, VirtualRouterName, _listeners) = (mesh, name, listeners.Length > 0 ? [.. listeners] : [Listener.Http()]);

    /// <inheritdoc />
    public IMesh Mesh { get; }

    /// <inheritdoc />
    public string VirtualRouterName { get; }

    /// <inheritdoc />
    IReadOnlyList<Listener> IVirtualRouter.Listeners => _listeners;

    /// <inheritdoc />
    Resource? IVirtualRouter.Resource => null;
}
