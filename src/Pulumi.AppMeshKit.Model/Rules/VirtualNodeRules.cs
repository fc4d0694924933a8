namespace Pulumi.AppMeshKit.Model;

/// <summary>A virtual node on its own.</summary>
internal static class VirtualNodeRules
{
    public static IEnumerable<Finding> Check(Place at, VirtualNodeSpec spec) => Findings.Of(
        ListenersAndDiscovery(at, spec),
        PortMappingRules.Different(at.At("listeners", spec.Listeners), RuleBook.VN003, "virtual node", spec.Listeners, listener => listener.PortMapping),
        SeveralListeners(at, spec.Listeners),
        at.Each("listeners", spec.Listeners, ListenerRules.Node),
        at.Inside("serviceDiscovery", spec.ServiceDiscovery, ServiceDiscoveryRules.Check),
        OneHost(at, spec),
        BackendRules.Check(at, spec.Backends),
        at.Inside("backendDefaults", spec.BackendDefaults, BackendRules.Defaults),
        AccessLogRules.Check(at, spec.Logging));

    private static IEnumerable<Finding> ListenersAndDiscovery(Place at, VirtualNodeSpec spec)
    {
        if (spec.Listeners is { IsUnknown: true }) yield break;

        var hasListener = spec.Listeners is { Count: > 0 };
        if (hasListener && spec.ServiceDiscovery is null) yield return RuleBook.DiscoveryMissing(at.Missing("serviceDiscovery"));
        if (!hasListener && spec.ServiceDiscovery is not null) yield return RuleBook.ListenerMissing(at.At("listeners", spec.Listeners));
    }

    private static IEnumerable<Finding> SeveralListeners(Place at, ApiList<Listener>? listeners)
    {
        if (!listeners.IsGiven() || listeners.Count < 2) yield break;

        var ports = listeners.Select(listener => listener.PortMapping?.Port).Where(port => port.Has(out _)).Select(port => port!.ToString()).Distinct().ToList();
        if (ports.Count > 1) yield return RuleBook.SeveralListeners(at.At("listeners", listeners), ports);
    }

    /// <summary>Behind one address there is one host, and one host cannot be an outlier.</summary>
    private static IEnumerable<Finding> OneHost(Place at, VirtualNodeSpec spec)
    {
        var dns = spec.ServiceDiscovery?.Dns;
        var oneHost = dns.IsGiven() && (dns.ResponseType is null || (dns.ResponseType.Has(out var type) && type == "LOADBALANCER"));
        return oneHost
            ? at.Each("listeners", spec.Listeners, static (place, listener) =>
                listener.OutlierDetection is null ? [] : [RuleBook.OutlierOneHost(place.At("outlierDetection", listener.OutlierDetection))])
            : [];
    }
}
