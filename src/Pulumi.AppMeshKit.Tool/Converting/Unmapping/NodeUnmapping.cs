using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>The settings of a virtual node, as every component that makes one takes them.</summary>
internal sealed class NodeUnmapping
{
    internal NodeUnmapping(VirtualNodeRequest node)
    {
        Name = node.Name.Text("the name of a node");
        Listeners = ListenerUnmapping.Node(node.Spec?.Listeners);
        Discovery = DiscoveryUnmapping.Discovery(node.Spec?.ServiceDiscovery);
        Backends = [.. (node.Spec?.Backends ?? []).Select(Backend)];
        ClientPolicy = TlsUnmapping.Defaults(node.Spec?.BackendDefaults);
        AccessLog = LoggingUnmapping.Log(node.Spec?.Logging);
    }

    internal string Name { get; }

    internal IReadOnlyList<Listener> Listeners { get; }

    internal ServiceDiscovery? Discovery { get; }

    internal IReadOnlyList<Backend> Backends { get; }

    internal ClientPolicy? ClientPolicy { get; }

    internal AccessLog? AccessLog { get; }

    private static Backend Backend(Api.Backend backend)
    {
        var service = backend.VirtualService ?? throw Said.Missing("the virtual service of a backend");
        return new(service.VirtualServiceName.Text("the name of a backend")) { ClientPolicy = TlsUnmapping.Client(service.ClientPolicy) };
    }
}
