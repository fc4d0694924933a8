namespace Pulumi.AppMeshKit.Model;

/// <summary>Whether some request is decided by a route, and what stands in its way.</summary>
/// <param name="Request">A request that the route decides, alone or in a tie.</param>
/// <param name="IsImpossible">Whether there is certainly none.</param>
/// <param name="Shadow">Where there is none: the routes that take what it matches.</param>
/// <param name="Taken">A request that it matches and others take; null where its own conditions contradict each other.</param>
/// <param name="Obstacle">Why nobody can say.</param>
internal sealed record Reach(SimulatedRequest? Request, bool IsImpossible, IReadOnlyList<RouteEntry> Shadow, SimulatedRequest? Taken, string? Obstacle)
{
    /// <summary>Looks at all listeners and hosts: a route is lost only if it is lost everywhere, however hosts are read.</summary>
    public static Reach Of(RouteEntry entry, IReadOnlyList<(RouteSpace Space, IReadOnlyList<HostCase> Hosts)> spaces)
    {
        HashSet<RouteEntry> shadow = [];
        SimulatedRequest? taken = null;
        string? obstacle = null;
        var isTried = false;
        foreach (var (space, hosts) in spaces)
        {
            var wanted = space.Only(entry);
            if (wanted.IsEmpty) continue;

            var before = space.Before(entry);
            foreach (var host in hosts.Where(host => wanted.IsWithin(host.Own) || entry.Host is null))
            {
                isTried = true;
                var rivals = entry.Host is not null ? before & host.Own : before & (host.Own | host.Without);
                var result = RouteSearch.Find(space, wanted, rivals, host.Host);
                if (result.Witness is not null) return new(result.Witness, false, [], null, null);

                obstacle ??= result.Obstacle;
                taken ??= RouteSearch.Find(space, wanted, space.None, host.Host).Witness;
                shadow.UnionWith(result.InTheWay.Where(set => !set.IsEmpty).Select(set => space.Entries[set.Items.First()]));
            }
        }

        return new(null, isTried && obstacle is null, [.. shadow.OrderBy(route => route.Rank.Priority).ThenBy(route => route.Name, StringComparer.Ordinal)], taken, obstacle);
    }
}
