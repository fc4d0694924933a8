namespace Pulumi.AppMeshKit.Model;

/// <summary>Which requests are answered otherwise in two states of a mesh.</summary>
internal sealed class TrafficComparison
{
    /// <summary>Of a service with more routes than this, the first ones stand for all behind a gateway route that changes.</summary>
    private const int MostInside = 50;

    private readonly MeshPair _pair;
    private readonly AffectedParts _affected;
    private readonly MeshSimulator _before;
    private readonly MeshSimulator _after;
    private readonly List<TrafficChange> _changes = [];
    private readonly List<string> _notCompared = [];
    private readonly Dictionary<string, SimulatedRequest?> _simplest = new(StringComparer.Ordinal);

    private TrafficComparison(MeshDelta delta) =>
        (_pair, _affected, _before, _after) = (delta.Pair, new(delta), MeshSimulator.For(delta.Pair.Before), MeshSimulator.For(delta.Pair.After));

    /// <summary>The changes, in no order, and sentences on what could not be compared.</summary>
    public static (IReadOnlyList<TrafficChange> Changes, IReadOnlyList<string> NotCompared) Of(MeshDelta delta)
    {
        if (MeshPair.IsEmpty(delta.Pair.Before) || MeshPair.IsEmpty(delta.Pair.After)) return ([], []);

        var comparison = new TrafficComparison(delta);
        comparison.Services();
        comparison.Gateways();
        comparison.Callers();
        return (comparison._changes, comparison._notCompared);
    }

    private void Services()
    {
        // A service that is new has nothing that was otherwise before.
        foreach (var name in _affected.Services.Where(name => _pair.Before.Service(name) is not null))
        {
            var (left, right) = (TableSide.OfService(_before.Tables, name), TableSide.OfService(_after.Tables, name));
            var sent = Requests(TableSide.Pairs(left, right), IsSameRoute, $"virtual service \"{name}\"");
            Compare(ResourceKind.VirtualService, name, sent.DefaultIfEmpty(new()), (before, after) => TrafficOutcome.Kind(before, after), Outside);
        }
    }

    private void Gateways()
    {
        foreach (var name in _affected.Gateways.Where(name => _pair.Before.Gateway(name) is not null))
        {
            var (left, right) = (TableSide.OfGateway(_before.Tables, name), TableSide.OfGateway(_after.Tables, name));
            var sent = Requests(TableSide.Pairs(left, right), (one, other) => Equals(one.Destination, other.Destination), $"virtual gateway \"{name}\"");
            var through = sent.SelectMany(request => Through(_before, name, request).Concat(Through(_after, name, request))).ToList();
            Compare(ResourceKind.VirtualGateway, name, sent.Concat(through), AtGateway, (_, _, _) => []);
        }
    }

    /// <summary>
    /// The same request, as it must look to be taken by each route behind the gateway: a gateway route that takes away a prefix leaves a
    /// path that the service may have no route for.
    /// </summary>
    private static IEnumerable<SimulatedRequest> Through(MeshSimulator simulator, string gateway, SimulatedRequest request)
    {
        if (Answer(simulator, ResourceKind.VirtualGateway, gateway, request) is not { GatewayRoute: { } route, VirtualService: { } service }) yield break;

        var entry = simulator.Tables.OfGateway(gateway).Entries.FirstOrDefault(one => one.Name == route);
        if (entry?.Destination is not GatewayDestination to) yield break;
        foreach (var inside in Inside(simulator, service).Take(MostInside))
        {
            if (OutsideRequests.Of(entry, to, request, inside) is { } outside) yield return outside;
        }
    }

    /// <summary>What single nodes may call: backends that come and go, TLS that fits no longer, calls that somebody declared.</summary>
    private void Callers()
    {
        foreach (var name in _affected.Callers)
        {
            if (_pair.Before.Node(name) is not { } was || _pair.After.Node(name) is not { } now) continue;

            List<SimulatedRequest> sent = [.. CallerRequests.Of(_pair, was, now, name, _affected, Simplest)];
            Compare(ResourceKind.VirtualNode, name, sent, OfCaller, (_, _, _) => []);
        }
    }

    private void Compare(
        ResourceKind kind,
        string name,
        IEnumerable<SimulatedRequest> requests,
        Func<RouteAnswer, RouteAnswer, TrafficChangeKind?> judge,
        Func<RouteAnswer, RouteAnswer, TrafficChangeKind, IReadOnlyList<OutsideRequest>> outside)
    {
        var answers = requests.Distinct().Select(request => (Request: request, Before: Answer(_before, kind, name, request), After: Answer(_after, kind, name, request)));
        var changed = answers.Select(one => (one.Request, one.Before, one.After, Kind: judge(one.Before, one.After))).Where(one => one.Kind is not null);
        foreach (var group in changed.GroupBy(one => (one.Kind, TrafficOutcome.GroupOf(one.Before, one.After))))
        {
            var (request, before, after, how) = group.OrderBy(one => Length(one.Request)).ThenBy(one => one.Request.ToString(), StringComparer.Ordinal).First();
            _changes.Add(new()
            {
                Kind = how!.Value,
                Entrance = new(kind, _pair.Name, null, name),
                Request = request,
                Before = before,
                After = after,
                More = group.Count() - 1,
                Outside = outside(before, after, how.Value),
            });
        }
    }

    private List<SimulatedRequest> Requests(IReadOnlyList<(TableSide Before, TableSide After, bool NamesPort)> sides, Func<RouteEntry, RouteEntry, bool> isSame, string what)
    {
        List<SimulatedRequest> found = [];
        foreach (var (left, right, namesPort) in sides)
        {
            var (requests, obstacle) = TableComparison.Find(left, right, namesPort, isSame);
            found.AddRange(requests);
            if (obstacle is not null) _notCompared.Add($"Some requests to {what} may change without being listed: {obstacle}.");
        }

        return found;
    }

    /// <summary>At a gateway only its own part counts; what the services behind it do is compared there.</summary>
    private static TrafficChangeKind? AtGateway(RouteAnswer before, RouteAnswer after)
    {
        if (Stage(before) == Stage(after)) return null;
        return TrafficOutcome.Kind(before, after) is { } kind and not TrafficChangeKind.Policy ? kind : null;

        static string Stage(RouteAnswer answer) => answer.VirtualService is null ? $"{answer.Verdict} {string.Join(' ', answer.Ties)}" : $"{answer.VirtualService} {answer.Host} {answer.Path}";
    }

    /// <summary>For one caller, what any caller sees is told at the service.</summary>
    private static TrafficChangeKind? OfCaller(RouteAnswer before, RouteAnswer after) =>
        before.VirtualService is not null && after.VirtualService is not null && before.Targets.Any(target => target.TlsFails) == after.Targets.Any(target => target.TlsFails)
            ? null
            : TrafficOutcome.Kind(before, after) is { } kind and not TrafficChangeKind.Policy ? kind : null;

    private IReadOnlyList<OutsideRequest> Outside(RouteAnswer before, RouteAnswer after, TrafficChangeKind kind) =>
        [.. OutsideRequests.Of(_pair.After, before.VirtualService!, before.Request).Where(one => IsAlike(one, before, after))];

    // Only what both sides confirm is said.
    private bool IsAlike(OutsideRequest one, RouteAnswer before, RouteAnswer after) =>
        _before.Find(ResourceKind.VirtualGateway, one.Gateway) is not null
        && Arrival(Answer(_before, ResourceKind.VirtualGateway, one.Gateway, one.Request)) == Arrival(before)
        && Arrival(Answer(_after, ResourceKind.VirtualGateway, one.Gateway, one.Request)) == Arrival(after);

    private static string Arrival(RouteAnswer answer) => $"{answer.Verdict} {answer.VirtualService} {answer.Route} {string.Join(", ", answer.Targets)}";

    private bool IsSameRoute(RouteEntry before, RouteEntry after) =>
        before.Request is RouteRequest one
        && after.Request is RouteRequest other
        && one.Name == other.Name
        && RouteActions.AreSame(one, other)
        && before.Destination is RouteShares shares
        && shares.Items.All(share => _pair.Before.Node(share.Node)?.Spec?.Listeners == _pair.After.Node(share.Node)?.Spec?.Listeners);

    /// <summary>A request for each route of a service, the simplest that it decides, in the order of the routes.</summary>
    private static IEnumerable<SimulatedRequest> Inside(MeshSimulator simulator, string service)
    {
        foreach (var side in TableSide.OfService(simulator.Tables, service))
        {
            var space = new RouteSpace(side.Entries, side.Protocol, null);
            if (side.Entries.Count == 0) yield return Witness.Of(space, new Dictionary<Dimension, string?>(), service);

            foreach (var entry in side.Entries)
            {
                if (RouteSearch.Find(space, space.Only(entry), space.Before(entry), service).Witness is { } witness) yield return witness;
            }
        }
    }

    private SimulatedRequest? Simplest(string service)
    {
        if (!_simplest.TryGetValue(service, out var known)) _simplest.Add(service, known = Inside(_after, service).Concat(Inside(_before, service)).FirstOrDefault());
        return known;
    }

    private static RouteAnswer Answer(MeshSimulator simulator, ResourceKind kind, string name, SimulatedRequest request) =>
        simulator.Find(kind, name) is { } caller
            ? caller.Call(request).Resolve()
            : new() { Request = request, Caller = name, Verdict = kind == ResourceKind.VirtualService ? Verdict.NoVirtualService : Verdict.NoListener, Reason = $"There is no {new ResourceId(kind, null, null, name)}." };

    private static int Length(SimulatedRequest request) => request.ToString().Length;
}
