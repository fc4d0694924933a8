namespace Pulumi.AppMeshKit.Model;

/// <summary>Calls of one virtual node that a change may let through or stop.</summary>
internal static class CallerRequests
{
    /// <summary>A request to each service that the node calls on either side, where something between the two changed, and each declared call.</summary>
    /// <param name="pair">The mesh.</param>
    /// <param name="before">The node before.</param>
    /// <param name="after">The node after.</param>
    /// <param name="name">Its name.</param>
    /// <param name="affected">What differs.</param>
    /// <param name="simplest">The simplest request that a service answers.</param>
    public static IEnumerable<SimulatedRequest> Of(MeshPair pair, VirtualNodeRequest before, VirtualNodeRequest after, string name, AffectedParts affected, Func<string, SimulatedRequest?> simplest)
    {
        var isSameCaller = before.Spec?.Backends == after.Spec?.Backends && before.Spec?.BackendDefaults == after.Spec?.BackendDefaults;
        List<string> services =
        [
            .. Services(before).Concat(Services(after)).Distinct(StringComparer.Ordinal)
                .Where(service => !isSameCaller || (affected.IsAffected(service) && IsOnBoth(pair, service) && affected.HasOtherTls(service))),
        ];
        foreach (var service in services)
        {
            if (simplest(service) is { } request) yield return request with { Host = service };
        }

        var isSameFilter = pair.Before.Document?.Spec?.EgressFilter == pair.After.Document?.Spec?.EgressFilter;
        if (isSameCaller && isSameFilter) yield break;
        foreach (var call in pair.Before.Calls.Concat(pair.After.Calls).Where(call => call.Node == name).DistinctBy(call => call.Host))
        {
            if (!services.Contains(call.Host)) yield return simplest(call.Host) is { } request ? request with { Host = call.Host } : new() { Host = call.Host };
        }
    }

    private static bool IsOnBoth(MeshPair pair, string service) => pair.Before.Service(service) is not null && pair.After.Service(service) is not null;

    private static IEnumerable<string> Services(VirtualNodeRequest node) => (node.Spec?.Backends ?? [])
        .Select(backend => backend.VirtualService?.VirtualServiceName)
        .Where(service => service is { IsKnown: true })
        .Select(service => service!.ToString());
}
