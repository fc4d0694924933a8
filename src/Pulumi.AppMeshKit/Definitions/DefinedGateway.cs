using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>A virtual gateway of a <see cref="MeshDefinition"/>.</summary>
internal sealed record DefinedGateway(IMesh Mesh, VirtualGatewayRequest Request, Resource? Resource) : IVirtualGateway
{
    /// <inheritdoc />
    public string VirtualGatewayName => Request.Name!.ToString();

    // A gateway without listeners is refused (VG-001), so there is one.
    /// <inheritdoc />
    IReadOnlyList<GatewayListener> IVirtualGateway.Listeners => [.. Request.Spec!.Listeners!.Select(listener => ListenerOf(listener.PortMapping!))];

    /// <inheritdoc />
    Resource? IVirtualGateway.Resource => Resource;

    private static GatewayListener ListenerOf(PortMapping mapping)
    {
        var port = mapping.Port!.TryGet(out var number) ? number : default;
        return mapping.Protocol!.ToString() switch
        {
            "http2" => GatewayListener.Http2(port),
            "grpc" => GatewayListener.Grpc(port),
            _ => GatewayListener.Http(port),
        };
    }
}
