namespace Pulumi.AppMeshKit.Model;

/// <summary>A kind of host names that the routes of a gateway tell apart.</summary>
/// <param name="Host">One of them; empty where no route asks for a host.</param>
/// <param name="Own">The routes of the virtual host that Envoy takes for it.</param>
/// <param name="Without">The routes without a host name.</param>
internal sealed record HostCase(string Host, RouteSet Own, RouteSet Without)
{
    private static readonly string[] _labels = ["www", "app", "api", "one", "two", "x1", "x2", "x3"];

    /// <summary>All kinds; a router, which looks at no host, has one.</summary>
    public static IReadOnlyList<HostCase> Of(RouteSpace space)
    {
        var without = space.Where(entry => entry.Host is null);
        var hosts = space.Entries.Select(entry => entry.Host).OfType<HostCondition>().DistinctBy(host => host.Key).ToList();
        var cases = hosts.Select(host => (Host: host, Text: Sample(host, hosts))).Where(one => one.Text is not null)
            .Select(one => new HostCase(one.Text!, space.Where(entry => entry.Host?.Key == one.Host.Key), without));
        var other = new HostCase(hosts.Count == 0 ? string.Empty : "other.host", space.Where(_ => false), without);
        return without.IsEmpty && hosts.Count > 0 ? [.. cases] : [.. cases, other];
    }

    /// <summary>A host that no more specific virtual host takes; null where the more specific ones leave none.</summary>
    private static string? Sample(HostCondition host, IReadOnlyList<HostCondition> all) =>
        host.Samples(_labels).FirstOrDefault(text => !all.Any(other => other.Rank > host.Rank && other.Test(text) == Outcome.Yes));
}
