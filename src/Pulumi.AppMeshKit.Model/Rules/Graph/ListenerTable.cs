using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The ports and protocols on which a resource listens; only made where all the ports are known.</summary>
internal sealed class ListenerTable
{
    private readonly List<(int Port, string? Protocol)> _listeners;

    private ListenerTable(List<(int Port, string? Protocol)> listeners) => _listeners = listeners;

    public int Count => _listeners.Count;

    public IReadOnlyList<(int Port, string? Protocol)> Listeners => _listeners;

    /// <summary>The ports, as they are named in a sentence.</summary>
    public IReadOnlyList<string> Ports => [.. _listeners.Select(listener => listener.Port.ToString(CultureInfo.InvariantCulture)).Distinct()];

    /// <summary>Whether there is a choice. Two listeners on one port are none, but a problem of their own.</summary>
    public bool IsChoice => _listeners.Exists(listener => listener.Port != _listeners[0].Port);

    public static ListenerTable? Of(VirtualNodeRequest? node) => Of(node, node?.Spec, node?.Spec?.Listeners, listener => listener.PortMapping);

    public static ListenerTable? Of(VirtualRouterRequest? router) => Of(router, router?.Spec, router?.Spec?.Listeners, listener => listener.PortMapping);

    public static ListenerTable? Of(VirtualGatewayRequest? gateway) => Of(gateway, gateway?.Spec, gateway?.Spec?.Listeners, listener => listener.PortMapping);

    /// <summary>What the provider of a virtual service listens on: its router, or its node.</summary>
    public static ListenerTable? OfProvider(MeshModel mesh, VirtualServiceRequest? service)
    {
        if (service?.Spec?.Provider is not { IsUnknown: false } provider) return null;
        return provider.VirtualRouter is { } router
            ? Of(mesh.Router(router.VirtualRouterName))
            : Of(mesh.Node(provider.VirtualNode?.VirtualNodeName));
    }

    /// <summary>Whether a port was named, is one at all, and is none of these.</summary>
    public bool Lacks(Value<int>? port) =>
        port.Has(out var number) && number is >= 1 and <= 65535 && !_listeners.Exists(listener => listener.Port == number);

    /// <summary>The protocol of the named port, or of the only one; null where that cannot be said, or is no protocol.</summary>
    public string? Protocol(Value<int>? port)
    {
        if (port is null) return _listeners.Count == 1 ? _listeners[0].Protocol : null;
        return port.Has(out var number) ? _listeners.Find(listener => listener.Port == number).Protocol : null;
    }

    private static ListenerTable? Of<T>(ApiRequest? request, ApiObject? spec, ApiList<T>? listeners, Func<T, PortMapping?> mappingOf)
    {
        if (request is null || spec is { IsUnknown: true } || listeners is { IsUnknown: true }) return null;

        List<(int, string?)> table = [];
        foreach (var listener in listeners ?? [])
        {
            var mapping = mappingOf(listener);
            if (!(mapping?.Port).Has(out var port)) return null;
            table.Add((port, mapping!.Protocol.Has(out var protocol) && protocol is "http" or "http2" or "grpc" or "tcp" ? protocol : null));
        }

        return new(table);
    }
}
