using Pulumi.AppMeshKit.Mapping;

namespace Pulumi.AppMeshKit;

/// <summary>The versions of a service as another service can refer to them: not created again, but waited for.</summary>
internal static class ReferableVersions
{
    internal static IReadOnlyDictionary<string, ServiceVersion> Of(
        IVirtualService service,
        ServiceModel model,
        IReadOnlyDictionary<string, CustomResource> nodes) =>
        model.Versions.ToDictionary(
            version => version.Key,
            version => new ServiceVersion
            {
                Name = version.NodeName,
                IsExisting = true,
                Owned = version.Owned ?? nodes.GetValueOrDefault(version.Key),
                OwnedMesh = service.Mesh,
                OwnedNode = version.Definition,
                Listeners = version.Definition?.Spec?.Listeners?.Select(Listener).ToList(),
            },
            StringComparer.Ordinal);

    // Port and protocol, for the router that will stand before the node.
    private static Listener Listener(Model.Listener listener)
    {
        var port = listener.PortMapping!.Port!.TryGet(out var number) ? number : default;
        return listener.PortMapping.Protocol!.ToString() switch
        {
            "http2" => AppMeshKit.Listener.Http2(port),
            "grpc" => AppMeshKit.Listener.Grpc(port),
            "tcp" => AppMeshKit.Listener.Tcp(port),
            _ => AppMeshKit.Listener.Http(port),
        };
    }
}
