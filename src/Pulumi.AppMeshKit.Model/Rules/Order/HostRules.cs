namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Gateway routes with and without host name on one listener: Envoy takes the virtual host first, and nobody has written down whether
/// routes without a host name belong to it.
/// </summary>
internal static class HostRules
{
    public static IEnumerable<Finding> Check(IReadOnlyList<(RouteSpace Space, IReadOnlyList<HostCase> Hosts)> spaces, TableParent parent)
    {
        foreach (var (space, hosts) in spaces)
        {
            foreach (var index in space.Where(entry => entry.Host is null).Items)
            {
                if (First(space, hosts, index) is { } finding) yield return finding;
            }
        }

        Finding? First(RouteSpace space, IReadOnlyList<HostCase> hosts, int index)
        {
            var without = space.Entries[index];
            var wanted = space.Only(without);
            var before = space.Before(without);
            foreach (var host in hosts.Where(host => !host.Own.IsEmpty))
            {
                // A request of the host that, read one way, this route takes, and, read the other, a route of the host or nothing.
                if (RouteSearch.Find(space, wanted, before & (host.Own | host.Without), host.Host).Witness is not { } witness) continue;

                return RuleBook.HostBeforeRoute(without.MatchPlace, without.Name, space.Entries[host.Own.Items.First()].Name, parent.Name, space.Port ?? parent.Listeners?.Listeners[0].Port, host.Host, witness.ToString());
            }

            return null;
        }
    }
}
