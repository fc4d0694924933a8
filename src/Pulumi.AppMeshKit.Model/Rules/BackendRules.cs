namespace Pulumi.AppMeshKit.Model;

/// <summary>What a virtual node calls, and how.</summary>
internal static class BackendRules
{
    private const int _most = 50;

    public static IEnumerable<Finding> Check(Place at, ApiList<Backend>? backends)
    {
        if (!backends.IsGiven()) return [];

        var list = at.At("backends", backends);
        return Findings.Of(
            backends.Count > _most ? [RuleBook.BackendCount(list, backends.Count)] : [],
            Twice(list, backends),
            at.Each("backends", backends, Backend));
    }

    public static IEnumerable<Finding> Defaults(Place at, BackendDefaults defaults) =>
        at.Inside("clientPolicy", defaults.ClientPolicy, ClientPolicyRules.Check);

    private static IEnumerable<Finding> Twice(Place at, ApiList<Backend> backends)
    {
        Dictionary<string, int> first = new(StringComparer.Ordinal);
        for (var index = 0; index < backends.Count; index++)
        {
            var service = backends[index].VirtualService;
            if (!(service?.VirtualServiceName).Has(out var name) || first.TryAdd(name, index)) continue;

            var place = at.Item(index, backends[index]).At("virtualService", service).At("virtualServiceName", service!.VirtualServiceName);
            yield return RuleBook.BackendTwice(place, service.VirtualServiceName!, first[name]);
        }
    }

    private static IEnumerable<Finding> Backend(Place at, Backend backend) => Findings.Of(
        at.OneOf(RuleBook.GEN001, "a backend", ("virtualService", backend.VirtualService)),
        at.Inside("virtualService", backend.VirtualService, Service));

    private static IEnumerable<Finding> Service(Place at, VirtualServiceBackend service)
    {
        if (service.VirtualServiceName is null) yield return RuleBook.Required(at.Missing("virtualServiceName"), "a backend", "virtualServiceName");
        if (service.VirtualServiceName.HasBadLength(255, out var name)) yield return RuleBook.BackendName(at.At("virtualServiceName", service.VirtualServiceName), name);
        foreach (var finding in at.Inside("clientPolicy", service.ClientPolicy, ClientPolicyRules.Check)) yield return finding;
    }
}
