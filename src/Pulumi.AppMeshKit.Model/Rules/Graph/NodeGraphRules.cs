namespace Pulumi.AppMeshKit.Model;

/// <summary>A virtual node, its mesh, and what it calls.</summary>
internal static class NodeGraphRules
{
    public static IEnumerable<Finding> Check(MeshModel mesh, VirtualNodeRequest node) =>
        node.Spec is { IsUnknown: false } spec
            ? Findings.Of(OfMesh(mesh, node, spec), BackendGraphRules.Check(mesh, node))
            : [];

    /// <summary>A long listener timeout, where routes lead to the node and none of them waits as long.</summary>
    public static IEnumerable<Finding> Timeouts(MeshModel mesh, VirtualNodeRequest node)
    {
        if (node.Spec is not { Listeners: { IsUnknown: false } listeners } spec) yield break;

        var list = Place.Of(node).At("spec", spec).At("listeners", listeners);
        for (var index = 0; index < listeners.Count; index++)
        {
            var timeout = listeners[index].Timeout;
            var written = NodeTimeout.Written(timeout);
            if (!written.TryMillis(out var millis) || millis <= RouteTimeoutRules.DefaultMillis) continue;

            var routes = mesh.ReferrersOf(ResourceKind.VirtualNode, node.Name).OfType<RouteRequest>().ToList();
            if (routes.Count > 0 && !routes.Exists(WaitsLonger)) yield return RuleBook.ListenerTimeout(list.Item(index, listeners[index]).At("timeout", timeout), DurationRules.Text(millis));
        }
    }

    /// <summary>A mesh that says nothing drops unknown egress.</summary>
    internal static bool Drops(EgressFilter? filter) => filter is null || (filter.Type.Has(out var type) && type == "DROP_ALL");

    private static bool WaitsLonger(RouteRequest route)
    {
        var timeout = RouteView.Of(route)?.PerRequest;
        return timeout is not null && (!timeout.TryMillis(out var millis) || millis == 0 || millis > RouteTimeoutRules.DefaultMillis);
    }

    private static IEnumerable<Finding> OfMesh(MeshModel mesh, VirtualNodeRequest node, VirtualNodeSpec spec)
    {
        if (mesh.Document is not { Spec: null or { IsUnknown: false } } document) yield break;

        var at = Place.Of(node).At("spec", spec);
        var name = node.Name?.ToString() ?? string.Empty;
        var hasNoBackend = spec.Backends.IsAbsentOrEmpty();
        if (Drops(document.Spec?.EgressFilter) && hasNoBackend && spec.Listeners.IsAbsentOrEmpty())
            yield return RuleBook.CallsNothing(at.At("backends", spec.Backends), name);
        if (Allows(document.Spec?.EgressFilter) && spec.Backends is { IsUnknown: false, Count: > 0 })
            yield return RuleBook.AllowAllWithBackends(at.At("backends", spec.Backends), name, spec.Backends.Count);

        var discovery = spec.ServiceDiscovery;
        var preference = discovery?.Dns?.IpPreference ?? discovery?.AwsCloudMap?.IpPreference;
        if (preference.Has(out var ofNode) && MeshSpecRules.IsIpPreference(ofNode) && (document.Spec?.ServiceDiscovery?.IpPreference).Has(out var ofMesh) && ofNode != ofMesh)
            yield return RuleBook.NodeIpPreference(PreferencePlace(at, discovery!), name, ofNode, ofMesh);
    }

    private static Place PreferencePlace(Place at, ServiceDiscovery discovery)
    {
        var place = at.At("serviceDiscovery", discovery);
        return discovery.Dns?.IpPreference is { } preference
            ? place.At("dns", discovery.Dns).At("ipPreference", preference)
            : place.At("awsCloudMap", discovery.AwsCloudMap).At("ipPreference", discovery.AwsCloudMap?.IpPreference);
    }

    private static bool Allows(EgressFilter? filter) => (filter?.Type).Has(out var type) && type == "ALLOW_ALL";
}
