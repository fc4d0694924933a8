namespace Pulumi.AppMeshKit.Model;

/// <summary>Calls that come back to where they began.</summary>
internal static class CycleRules
{
    /// <summary>Who has more of them than this knows.</summary>
    private const int _most = 20;

    public static IEnumerable<Finding> Check(ServiceSteps steps)
    {
        foreach (var cycle in Cycles.Of(steps.Next).Take(_most))
        {
            List<ServiceCall> calls = [.. cycle.Select((from, index) => steps.Call(from, cycle[(index + 1) % cycle.Count]))];
            var path = CallPaths.Text([.. calls.SelectMany(call => new[] { $"{call.Caller.Name}", $"{call.Name}" }), $"{calls[0].Caller.Name}"]);
            yield return RuleBook.CallCycle(calls[0].Place.At("virtualServiceName", calls[0].Name), path);
        }
    }
}
