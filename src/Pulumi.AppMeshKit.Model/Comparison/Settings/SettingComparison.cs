namespace Pulumi.AppMeshKit.Model;

/// <summary>The settings of resources that are on both sides, and differ.</summary>
internal sealed class SettingComparison
{
    private readonly MeshDelta _delta;
    private readonly MeshPair _pair;
    private readonly SimulationTables _tables;
    private readonly RouteExamples _examples;

    private SettingComparison(MeshDelta delta)
    {
        (_delta, _pair, _tables) = (delta, delta.Pair, new(delta.Pair.After, new()));
        _examples = new(_tables);
    }

    /// <summary>The changes, sorted by subject, topic and place.</summary>
    public static IReadOnlyList<SettingChange> Of(MeshDelta delta)
    {
        if (MeshPair.IsEmpty(delta.Pair.Before) || MeshPair.IsEmpty(delta.Pair.After)) return [];

        var comparison = new SettingComparison(delta);
        return
        [
            .. delta.Changed.SelectMany(one => comparison.Of(one.Before, one.After)).Concat(comparison.Orders())
                .OrderBy(change => change.Topic)
                .ThenBy(change => change.Subject, StringComparer.Ordinal)
                .ThenBy(change => change.Id)
                .ThenBy(change => change.Path, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<SettingChange> Of(ApiRequest before, ApiRequest after)
    {
        // Names are what a resource is known by; that of the mesh is told of the mesh. A token belongs to one request, not to the resource.
        var (left, right) = (Settings(before), Settings(after));
        foreach (var (path, was, now) in SettingDifferences.Of(left, right))
        {
            var topic = SettingTopics.Of(path);
            if (path is [.., { Name: "weightedTargets", IsKey: false }, { IsKey: true }] or [.., { Name: "weightedTargets", IsKey: false }, { IsKey: true }, { Name: "weight" }])
            {
                yield return Weight(after, path, RouteView.Of((RouteRequest)before)?.Targets, RouteView.Of((RouteRequest)after)?.Targets) with { Example = Example(after) };
                continue;
            }

            var (from, to) = (was is null ? null : SettingText.Of(was), now is null ? null : SettingText.Of(now));
            if (from == to) (from, to) = Unlike(was!, from!);
            yield return new SettingChange(after.Id(), Subject(after), topic, What(after, path), PathText(path), from, to)
            {
                Example = topic is SettingTopic.Other or SettingTopic.Logging ? null : Example(after),
            };
        }
    }

    private SimulatedRequest? Example(ApiRequest request) => request is RouteRequest or GatewayRouteRequest ? _examples.Of(request) : null;

    private SettingChange Weight(ApiRequest route, IReadOnlyList<SettingSegment> path, ApiList<WeightedTarget>? before, ApiList<WeightedTarget>? after)
    {
        var key = path.First(segment => segment.IsKey).Name;
        var (was, now) = (Share(before, key), Share(after, key));
        if (was == now) (was, now) = ($"{was} (weight {Number(before, key)})", $"{now} (weight {Number(after, key)})");
        return new(route.Id(), Subject(route), SettingTopic.Targets, What(route, [.. path.Where(segment => segment.IsKey || segment.Name != "weight")]), PathText(path), was, now);
    }

    private static string? Share(ApiList<WeightedTarget>? targets, string key)
    {
        var target = targets?.FirstOrDefault(one => SettingKeys.Of(one) == key);
        if (target is null) return null;

        // Of a node that stands there twice with several ports, each has its own share.
        var weights = targets!.Select(one => one.Weight.Has(out var weight) ? weight : (int?)null).ToList();
        if (weights.Contains(null)) return $"weight {target.Weight?.ToString() ?? "none"}";

        var sum = weights.Sum(weight => (decimal)weight!.Value);
        return sum <= 0 ? "0 %" : TargetShare.Percent(target.Weight.Has(out var number) ? number / sum : 0);
    }

    private static string Number(ApiList<WeightedTarget>? targets, string key) => targets?.FirstOrDefault(one => SettingKeys.Of(one) == key)?.Weight?.ToString() ?? "none";

    /// <summary>The order in which the routes of a router are tried, where it changes for those that are on both sides.</summary>
    private IEnumerable<SettingChange> Orders()
    {
        var before = new SimulationTables(_pair.Before, new());
        foreach (var name in Parents<RouteRequest>().Where(name => _pair.Before.Router(name) is not null && _pair.After.Router(name) is not null))
        {
            if (Order(before.OfRouter(name), _tables.OfRouter(name)) is var (was, now))
                yield return new(new(ResourceKind.VirtualRouter, _pair.Name, null, name), RouterSubject(name), SettingTopic.Matching, "route order", "routes", was, now);
        }

        foreach (var name in Parents<GatewayRouteRequest>().Where(name => _pair.Before.Gateway(name) is not null && _pair.After.Gateway(name) is not null))
        {
            if (Order(before.OfGateway(name), _tables.OfGateway(name)) is var (was, now))
                yield return new(new(ResourceKind.VirtualGateway, _pair.Name, null, name), name, SettingTopic.Matching, "route order", "gatewayRoutes", was, now);
        }
    }

    private IEnumerable<string> Parents<T>()
        where T : ApiRequest => _delta.All.OfType<T>().Select(route => route.ParentName?.ToString()).OfType<string>().Distinct();

    private static (string Was, string Now)? Order(RouteTable before, RouteTable after)
    {
        var (was, now) = (before.Entries.Select(entry => entry.Name).ToList(), after.Entries.Select(entry => entry.Name).ToList());
        return was.Where(now.Contains).SequenceEqual(now.Where(was.Contains)) ? null : (string.Join(", ", was), string.Join(", ", now));
    }

    private string Subject(ApiRequest request) => request switch
    {
        RouteRequest route => RouterSubject(route.VirtualRouterName?.ToString() ?? "?"),
        VirtualRouterRequest router => RouterSubject(router.Name?.ToString() ?? "?"),
        GatewayRouteRequest route => route.VirtualGatewayName?.ToString() ?? "?",
        _ => request.Name?.ToString() ?? "?",
    };

    private string RouterSubject(string router)
    {
        var services = _pair.After.ReferrersOf(ResourceKind.VirtualRouter, router).OfType<VirtualServiceRequest>().Select(service => $"{service.Name}").Distinct().Order(StringComparer.Ordinal).ToList();
        return services.Count switch
        {
            0 => router,
            1 => services[0],
            _ => $"{services[0]} and {services.Count - 1} more",
        };
    }

    /// <summary>The words of a place; where a router or gateway has several routes, with the route.</summary>
    private string What(ApiRequest request, IReadOnlyList<SettingSegment> path) => SettingWords.Place(path) + request switch
    {
        RouteRequest route when _pair.After.RoutesOf(route.VirtualRouterName).Skip(1).Any() => $" (route {route.Name})",
        GatewayRouteRequest route when _pair.After.GatewayRoutesOf(route.VirtualGatewayName).Skip(1).Any() => $" (route {route.Name})",
        _ => string.Empty,
    };

    private static (string Before, string After) Unlike(SettingNode was, string text) => was.IsList ? (text, $"{text} (in another order)")
        : was.Value is IValue { IsSecret: true } ? (text, "(another secret)")
        : (text, $"{text} (changed)");

    private static string PathText(IEnumerable<SettingSegment> path) =>
        string.Concat(path.Select((segment, index) => segment.IsKey ? $"[{segment.Name}]" : index == 0 ? segment.Name : "." + segment.Name));

    private static ApiRequest Settings(ApiRequest request) => request with { ClientToken = null, MeshName = null, MeshOwner = null };
}
