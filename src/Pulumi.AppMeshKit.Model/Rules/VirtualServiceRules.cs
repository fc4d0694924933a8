namespace Pulumi.AppMeshKit.Model;

/// <summary>A virtual service on its own.</summary>
internal static class VirtualServiceRules
{
    public static IEnumerable<Finding> Check(Place at, VirtualServiceSpec spec) => spec.Provider switch
    {
        null or { IsUnknown: false, VirtualNode: null, VirtualRouter: null } => [RuleBook.NoProvider(at.At("provider", spec.Provider))],
        { IsUnknown: false, VirtualNode: not null, VirtualRouter: not null } => [RuleBook.TwoProviders(at.At("provider", spec.Provider))],
        _ => at.Inside("provider", spec.Provider, Provider),
    };

    private static IEnumerable<Finding> Provider(Place at, VirtualServiceProvider provider) => Findings.Of(
        at.Inside("virtualNode", provider.VirtualNode, static (place, node) => Name(place, "virtualNodeName", node.VirtualNodeName)),
        at.Inside("virtualRouter", provider.VirtualRouter, static (place, router) => Name(place, "virtualRouterName", router.VirtualRouterName)));

    private static IEnumerable<Finding> Name(Place at, string member, Value<string>? name)
    {
        if (name is null) yield return RuleBook.ProviderName(at.Missing(member), member, null);
        if (name.HasBadLength(255, out var text)) yield return RuleBook.ProviderName(at.At(member, name), member, text);
    }
}
