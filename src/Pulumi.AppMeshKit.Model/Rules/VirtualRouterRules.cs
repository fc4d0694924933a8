namespace Pulumi.AppMeshKit.Model;

/// <summary>A virtual router on its own.</summary>
internal static class VirtualRouterRules
{
    public static IEnumerable<Finding> Check(Place at, VirtualRouterSpec spec) => Findings.Of(
        spec.Listeners.IsAbsentOrEmpty() ? [RuleBook.RouterWithoutListener(at.At("listeners", spec.Listeners))] : [],
        PortMappingRules.Different(at.At("listeners", spec.Listeners), RuleBook.VR002, "virtual router", spec.Listeners, listener => listener.PortMapping),
        at.Each("listeners", spec.Listeners, Listener));

    private static IEnumerable<Finding> Listener(Place at, VirtualRouterListener listener) => Findings.Of(
        at.Required("portMapping", listener.PortMapping, "a listener"),
        at.Inside("portMapping", listener.PortMapping, PortMappingRules.Router));
}
