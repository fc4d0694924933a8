using Pulumi.AppMeshKit.Model.Tests.Analysis;

namespace Pulumi.AppMeshKit.Model.Tests.Comparison;

/// <summary>What a comparison says of two random route tables is held against thousands of random requests to both.</summary>
[Trait("Speed", "Slow")]
public class RandomComparisonTests
{
    private const int _pairs = 120;
    private const int _requests = 300;

    private static readonly RouteRequest _catchAll = new()
    {
        MeshName = "m",
        VirtualRouterName = "r",
        Name = "all",
        Spec = new() { HttpRoute = new() { Match = new() { Prefix = "/" }, Action = new() { WeightedTargets = [new WeightedTarget { VirtualNode = "n0", Weight = 1 }] } } },
    };

    [Fact]
    public void Every_request_to_a_service_that_is_answered_otherwise_is_told() => Compare(random => random.Routes(), ResourceKind.VirtualService, "s.m", 60);

    [Fact]
    public void Every_request_to_a_gateway_that_is_answered_otherwise_is_told() => Compare(random => [.. random.GatewayRoutes(), _catchAll], ResourceKind.VirtualGateway, "g", 30);

    private static void Compare(Func<RandomTables, IReadOnlyList<ApiRequest>> make, ResourceKind kind, string name, int least)
    {
        var (told, undecided) = (0, 0);
        for (var seed = 0; seed < _pairs; seed++)
        {
            var random = new RandomTables(seed);
            var routes = make(random);

            // Half of the routes stay as they are, so that most requests are answered as before.
            var (before, after) = (RandomTables.Mesh(routes), RandomTables.Mesh([.. routes.Take(routes.Count / 2), .. make(random).Skip(routes.Count / 2), .. routes.OfType<RouteRequest>().Where(route => ReferenceEquals(route, _catchAll))]));
            var comparison = MeshComparison.Of([before], [after]);
            var known = comparison.Traffic.Where(change => change.Entrance.Kind == kind).Select(change => (Outcome(change.Before), Outcome(change.After))).ToHashSet();
            if (comparison.NotCompared.Count > 0) undecided++;

            var (left, right) = (MeshSimulator.For(before).Find(kind, name)!, MeshSimulator.For(after).Find(kind, name)!);
            for (var index = 0; index < _requests; index++)
            {
                var request = random.Request();
                var (was, now) = (left.Call(request).Resolve(), right.Call(request).Resolve());
                if (Outcome(was) == Outcome(now)) continue;

                // Paths and hosts differ from request to request; where it arrives does not.
                if (comparison.NotCompared.Count == 0) Assert.Contains((Outcome(was), Outcome(now)), known);
                told++;
            }

            Assert.All(comparison.Traffic, change => Assert.NotNull(TrafficOutcome.Kind(change.Before, change.After)));
        }

        Assert.True(told > _pairs * least && undecided < _pairs / 3, $"{told} told, {undecided} undecided");
    }

    // Between which of several routes it is left to chance, is not told of every request.
    private static string Outcome(RouteAnswer answer) => $"{answer.Verdict} {string.Join(' ', answer.Targets.Select(target => $"{target.Node}:{target.Share}"))}";
}
