using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>The versions of a service as another service can refer to them: not created again, but waited for.</summary>
internal static class ReferableVersions
{
    internal static IReadOnlyDictionary<string, ServiceVersion> Of(
        IMesh mesh,
        ServiceModel model,
        IReadOnlyDictionary<string, CustomResource> nodes) =>
        model.Versions.ToDictionary(
            version => version.Key,
            version => new ServiceVersion
            {
                Name = version.NodeName,
                IsExisting = true,
                Owned = version.Owned ?? nodes.GetValueOrDefault(version.Key),
                OwnedMesh = mesh,
                OwnedNode = version.Definition,
                Listeners = version.Definition?.Spec?.Listeners?.Select(listener => Listener(listener.PortMapping!)).ToList(),
            },
            StringComparer.Ordinal);

    /// <summary>A node of a definition.</summary>
    internal static ServiceVersion Of(IMesh mesh, VirtualNodeRequest node, Resource? resource) => new()
    {
        Name = node.Name!.ToString(),
        IsExisting = true,
        Owned = resource,
        OwnedMesh = mesh,
        OwnedNode = node,
        Listeners = node.Spec?.Listeners?.Where(listener => listener.PortMapping!.Port!.IsKnown).Select(listener => Listener(listener.PortMapping!)).ToList() is { Count: > 0 } known
            ? known
            : null,
    };

    /// <summary>Port and protocol, for the router that will stand before the node.</summary>
    internal static Listener Listener(PortMapping mapping)
    {
        var port = mapping.Port!.TryGet(out var number) ? number : default;
        return mapping.Protocol!.ToString() switch
        {
            "http2" => Listener(Protocol.Http2, port),
            "grpc" => Listener(Protocol.Grpc, port),
            "tcp" => Listener(Protocol.Tcp, port),
            _ => Listener(Protocol.Http, port),
        };
    }

    /// <summary>A listener with nothing but port and protocol.</summary>
    internal static Listener Listener(Protocol protocol, int port) => protocol switch
    {
        Protocol.Http2 => AppMeshKit.Listener.Http2(port),
        Protocol.Grpc => AppMeshKit.Listener.Grpc(port),
        Protocol.Tcp => AppMeshKit.Listener.Tcp(port),
        _ => AppMeshKit.Listener.Http(port),
    };
}
