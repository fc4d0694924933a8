namespace Pulumi.AppMeshKit;

/// <summary>A virtual gateway that this program did not create; <see cref="GatewayRoutes"/> adds routes to it.</summary>
public sealed class ExistingGateway : IVirtualGateway
{
    private readonly GatewayListener[] _listeners;

    /// <summary>Refers to a virtual gateway of a mesh.</summary>
    /// <param name="mesh">The mesh it is in.</param>
    /// <param name="name">Its name, such as <c>edge</c>.</param>
    /// <param name="listeners">
    /// Where it listens; only port and protocol count. Nothing is <c>GatewayListener.Http(8080)</c>. It decides whether an
    /// <see cref="HttpGatewayRoute"/> is one of http or of http2.
    /// </param>
    public ExistingGateway(IMesh mesh, string name, params GatewayListener[] listeners) =>
        (Mesh, VirtualGatewayName, _listeners) = (mesh, name, listeners.Length > 0 ? [.. listeners] : [GatewayListener.Http()]);

    /// <inheritdoc />
    public IMesh Mesh { get; }

    /// <inheritdoc />
    public string VirtualGatewayName { get; }

    /// <inheritdoc />
    IReadOnlyList<GatewayListener> IVirtualGateway.Listeners => _listeners;

    /// <inheritdoc />
    Resource? IVirtualGateway.Resource => null;
}
