namespace Pulumi.AppMeshKit.Model;

/// <summary>Backends that lead nowhere, although the virtual service is there.</summary>
internal static class DeadBackendRules
{
    public static IEnumerable<Finding> Check(CallGraph graph, VirtualNodeRequest node)
    {
        foreach (var call in graph.CallsOf(node))
        {
            var targets = graph.TargetsOf(call.Name);
            if (targets is { Service: not null, IsKnown: true } && Reason(targets) is var (reason, cure) && reason.Length > 0)
                yield return RuleBook.DeadBackend(call.Place.At("virtualServiceName", call.Name), $"{node.Name} -> {call.Name}", reason, cure);
        }
    }

    private static (string Reason, string Cure) Reason(ServiceTargets targets) => targets switch
    {
        { All.Count: > 0 } => targets.All.All(target => (target.Node!.Spec?.Listeners).IsAbsentOrEmpty())
            ? ($"virtual node \"{targets.All[0].Name}\" has no listener", "Add a listener to it.")
            : (string.Empty, string.Empty),
        { Service.Spec.Provider: null } => ("the virtual service has no provider", "Name a virtual router or a virtual node."),
        { Service.Spec.Provider.VirtualRouter.VirtualRouterName: { } router } => ($"virtual router \"{router}\" has no route to a virtual node", "Add one."),
        _ => (string.Empty, string.Empty),
    };
}
