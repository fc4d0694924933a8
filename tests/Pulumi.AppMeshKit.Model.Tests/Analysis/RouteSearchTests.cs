namespace Pulumi.AppMeshKit.Model.Tests.Analysis;

/// <summary>What the analysis says of random route tables is held against tens of thousands of random requests and the simulator.</summary>
/// <param name="tables">How many tables.</param>
/// <param name="requests">How many requests to each.</param>
public abstract class RouteSearchTests(int tables, int requests)
{
    [Fact]
    public void A_route_called_unreachable_is_never_hit_and_a_witness_reaches_its_route()
    {
        var (unreachable, reached, undecided) = (0, 0, 0);
        foreach (var (random, mesh) in Tables(random => random.Routes()))
        {
            var table = RouteTable.Of(mesh.RoutesOf("r"));
            var spaces = Spaces(table, TableParent.OfRouter(mesh, "r"));
            var hit = Hits(random, request => RouteTable.Decide(new(request), table.Entries).Routes);
            foreach (var entry in table.Entries)
            {
                var reach = Reach.Of(entry, spaces);
                if (reach.IsImpossible) Assert.DoesNotContain(entry.Name, hit.Keys);
                if (reach.Request is { } witness) Assert.Contains(entry, RouteTable.Decide(new(witness), table.Entries).Routes);
                if (reach.IsImpossible) unreachable++;
                else if (reach.Request is null) undecided++;
                else reached++;
            }
        }

        // Not an empty promise: there are many of each, and few are left open.
        Assert.True(unreachable > tables / 5 && reached > tables && undecided < reached / 10, $"{unreachable} unreachable, {reached} reached, {undecided} undecided");
    }

    [Fact]
    public void A_gateway_route_called_unreachable_is_never_hit_and_a_witness_reaches_its_route()
    {
        var (unreachable, reached) = (0, 0);
        foreach (var (random, mesh) in Tables(random => random.GatewayRoutes()))
        {
            var table = RouteTable.Of(mesh.GatewayRoutesOf("g"));
            var spaces = Spaces(table, TableParent.OfGateway(mesh, "g"));
            var hit = Hits(random, request => Readings(table, request));
            foreach (var entry in table.Entries)
            {
                var reach = Reach.Of(entry, spaces);
                if (reach.IsImpossible) Assert.DoesNotContain(entry.Name, hit.Keys);
                if (reach.Request is { } witness) Assert.Contains(entry, Readings(table, witness));
                if (reach.IsImpossible) unreachable++;
                if (reach.Request is not null) reached++;
            }
        }

        Assert.True(unreachable > tables / 10 && reached > tables, $"{unreachable} unreachable, {reached} reached");
    }

    [Fact]
    public void What_the_rules_say_of_a_router_is_what_the_simulator_answers()
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (var (random, mesh) in Tables(random => random.Routes()))
        {
            var findings = MeshGraphRules.Check(mesh).ToList();
            foreach (var rule in findings.Select(finding => finding.Rule.Id)) counts[rule] = counts.GetValueOrDefault(rule) + 1;

            var caller = MeshSimulator.For(mesh).Node("caller");
            var answers = Enumerable.Range(0, requests).Select(_ => caller.Call(random.Request() with { Host = "s.m" }).Resolve()).ToList();
            if (answers.Exists(answer => answer.Verdict == Verdict.Ambiguous)) Assert.Contains(findings, finding => finding.Rule.Id is "RT-021" or "ORD-002");
            if (answers.Exists(answer => answer.Verdict == Verdict.NoRoute)) Assert.Contains(findings, finding => finding.Rule.Id is "ORD-003");
            foreach (var lost in findings.Where(finding => finding.Rule.Id == "ORD-001"))
                Assert.DoesNotContain(answers, answer => answer.Route == lost.Resource.Name || answer.Ties.Contains(lost.Resource.Name!));
        }

        Assert.All(["ORD-001", "ORD-003", "RT-021"], rule => Assert.True(counts.GetValueOrDefault(rule) >= tables / 25, rule));
    }

    private IEnumerable<(RandomTables Random, MeshModel Mesh)> Tables(Func<RandomTables, IReadOnlyList<ApiRequest>> make)
    {
        for (var seed = 0; seed < tables; seed++)
        {
            var random = new RandomTables(seed);
            yield return (random, RandomTables.Mesh(make(random)));
        }
    }

    private Dictionary<string, SimulatedRequest> Hits(RandomTables random, Func<SimulatedRequest, IEnumerable<RouteEntry>> winners)
    {
        Dictionary<string, SimulatedRequest> hits = new(StringComparer.Ordinal);
        for (var index = 0; index < requests; index++)
        {
            var request = random.Request();
            foreach (var winner in winners(request)) hits[winner.Name] = request;
        }

        return hits;
    }

    private static IEnumerable<RouteEntry> Readings(RouteTable table, SimulatedRequest request)
    {
        var facts = new RequestFacts(request with { Port = 8080 });
        return VirtualHosts.Readings(table.Entries, facts).SelectMany(reading => RouteTable.Decide(facts, reading).Routes);
    }

    private static List<(RouteSpace Space, IReadOnlyList<HostCase> Hosts)> Spaces(RouteTable table, TableParent parent) =>
        [.. TableSpaces.Of(table, parent).Select(space => (space, HostCase.Of(space)))];
}
