namespace Pulumi.AppMeshKit.Model;

/// <summary>The target groups of one service, each made when something first leads there.</summary>
internal sealed class LatticeTargetGroups(MeshModel mesh, string service)
{
    private readonly Dictionary<(string Node, int Port), LatticeTargetGroup> _groups = [];
    private readonly List<LatticeTargetGroup> _all = [];
    private readonly List<Listener> _listeners = [];

    /// <summary>All, in the order in which something first led there.</summary>
    public IReadOnlyList<LatticeTargetGroup> All => _all;

    /// <summary>The listeners of the nodes behind them.</summary>
    public IReadOnlyList<Listener> Listeners => _listeners;

    /// <summary>The definition of a node that is known as a whole.</summary>
    public VirtualNodeRequest? NodeOf(Value<string>? name) => mesh.Node(name) is { Spec.IsUnknown: false } node ? node : null;

    /// <summary>The group of a node at one of its listeners.</summary>
    public LatticeTargetGroup Of(VirtualNodeRequest node, Listener listener, int port, string protocol)
    {
        var key = ($"{node.Name}", port);
        if (_groups.TryGetValue(key, out var group)) return group;

        var version = LatticeProtocols.VersionOf(protocol)!;
        var ip = IpAddressType(node);
        group = new()
        {
            Node = node,

            // All that replaces a group but its VPC is in its name: what is replaced needs a new one.
            Name = LatticeNames.TargetGroup($"{service}-{node.Name}-{version}-{port}" + (ip == "IPV6" ? "-ipv6" : string.Empty)),
            Port = port,
            ProtocolVersion = version,
            IpAddressType = ip,
            HealthCheck = LatticeHealthChecks.Of(listener.HealthCheck),
            Tags = [.. node.Tags ?? []],
        };
        _groups.Add(key, group);
        _all.Add(group);
        _listeners.Add(listener);
        return group;
    }

    private string? IpAddressType(VirtualNodeRequest node)
    {
        var discovery = node.Spec?.ServiceDiscovery;
        var preference = discovery?.Dns?.IpPreference ?? discovery?.AwsCloudMap?.IpPreference ?? mesh.Document?.Spec?.ServiceDiscovery?.IpPreference;
        if (!preference.Has(out var known)) return null;
        return known.StartsWith("IPv6", StringComparison.Ordinal) ? "IPV6" : "IPV4";
    }
}
