namespace Pulumi.AppMeshKit.Model;

/// <summary>A service that most others call, and that a single node provides.</summary>
internal static class FanInRules
{
    /// <summary>In smaller meshes it is nothing special.</summary>
    private const int _fewestServices = 10;

    public static IEnumerable<Finding> Check(CallGraph graph, ServiceSteps steps)
    {
        if (steps.Services.Count < _fewestServices) yield break;

        var callers = Depths.Reverse(steps.Next);
        var others = steps.Services.Count - 1;
        for (var number = 0; number < steps.Services.Count; number++)
        {
            var count = callers[number].Count(caller => caller != number);
            if (count * 2 < others) continue;

            var service = steps.Services[number];
            var targets = graph.TargetsOf(service.Name!);
            List<string> nodes = [.. targets.All.Where(target => target.TakesTraffic).Select(target => target.Name.ToString()).Distinct(StringComparer.Ordinal)];
            if (targets.IsKnown && nodes.Count == 1)
                yield return RuleBook.FanIn(Place.Of(service).At("virtualServiceName", service.Name), $"{service.Name}", count, others, nodes[0]);
        }
    }
}
