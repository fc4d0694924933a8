namespace Pulumi.AppMeshKit.Model;

/// <summary>A virtual gateway on its own.</summary>
internal static class VirtualGatewayRules
{
    public static IEnumerable<Finding> Check(Place at, VirtualGatewaySpec spec) => Findings.Of(
        at.Required("listeners", spec.Listeners, "a virtual gateway"),
        spec.Listeners.IsAbsentOrEmpty() ? [RuleBook.GatewayWithoutListener(at.At("listeners", spec.Listeners))] : [],
        PortMappingRules.Different(at.At("listeners", spec.Listeners), RuleBook.VG002, "virtual gateway", spec.Listeners, listener => listener.PortMapping),
        at.Each("listeners", spec.Listeners, ListenerRules.Gateway),
        at.Inside("backendDefaults", spec.BackendDefaults, BackendRules.Defaults),
        AccessLogRules.Check(at, spec.Logging));
}
