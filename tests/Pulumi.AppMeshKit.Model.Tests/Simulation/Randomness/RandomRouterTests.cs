using FsCheck;
using FsCheck.Fluent;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation.Randomness;

/// <summary>Routers and requests that are made up at random: the simulator answers what the naive oracle answers.</summary>
[Trait("Speed", "Slow")]
public sealed class RandomRouterTests
{
    private const int Meshes = 100;
    private const int Requests = 12;

    [Fact]
    public void A_request_goes_where_the_specification_says() => ForAll((routes, mesh, request, _) =>
    {
        var answer = Answer(mesh, request);
        var first = Oracle.First(routes, request);
        var places = first.Select(route => route.Place).Distinct().Count();

        Assert.Equal(places switch { 0 => Verdict.NoRoute, 1 => Verdict.Matched, _ => Verdict.Ambiguous }, answer.Verdict);
        Assert.Equal(answer.Verdict == Verdict.Matched ? first[0].Name : null, answer.Route);
        Assert.Equal(answer.Verdict == Verdict.Ambiguous ? first.Select(route => route.Name) : [], answer.Ties);
        if (answer.Verdict == Verdict.Matched) Assert.Equal(first[0].Targets.GroupBy(target => target.Node).Where(target => target.Sum(one => one.Weight) > 0).Select(target => target.Key).Order(), answer.Targets.Select(target => target.Node));
    });

    [Fact]
    public void Every_condition_of_the_route_that_takes_a_request_holds() => ForAll((routes, mesh, request, _) =>
    {
        if (Answer(mesh, request) is { Verdict: Verdict.Matched } answer) Assert.True(Oracle.Takes(routes.Single(route => route.Name == answer.Route), request));
    });

    [Fact]
    public void Shares_are_positive_add_up_to_1_and_are_in_proportion() => ForAll((routes, mesh, request, _) =>
    {
        var answer = Answer(mesh, request);
        Assert.All(answer.Targets, target => Assert.True(target.Share > 0));
        if (answer.Verdict != Verdict.Matched) return;

        Assert.Equal(1m, answer.Targets.Sum(target => target.Share));
        var targets = routes.Single(route => route.Name == answer.Route).Targets;
        Assert.All(answer.Targets, target => Assert.Equal(
            targets.Where(one => one.Node == target.Node).Sum(one => one.Weight) / (double)targets.Sum(one => one.Weight),
            (double)target.Share,
            precision: 12));
    });

    [Fact]
    public void The_order_in_which_routes_are_declared_changes_nothing() => ForAll((_, mesh, request, chance) =>
        Assert.Equal(Answer(mesh, request), Answer(MeshModel.Of(chance.Shuffled(mesh.Requests)), request)));

    [Fact]
    public void A_route_that_takes_no_request_changes_nothing() => ForAll((_, mesh, request, chance) =>
    {
        var more = mesh.With([SmallMesh.Route("never", "{'prefix':'/','headers':[{'name':'z','match':{'exact':'never'}}]}", chance.One<int?>(null, 0, 1), "v9"), SmallMesh.Node("v9")]);

        Assert.Equal(Answer(mesh, request) with { Candidates = [] }, Answer(more, request) with { Candidates = [] });
    });

    [Fact]
    public void Every_route_is_a_candidate_and_at_least_one_is_chosen_where_a_request_is_taken() => ForAll((routes, mesh, request, _) =>
    {
        var answer = Answer(mesh, request);

        Assert.Equal(routes.Select(route => route.Name).Order(), answer.Candidates.Select(candidate => candidate.Name).Order());
        Assert.Equal(answer.Verdict == Verdict.Matched, answer.Candidates.Any(candidate => candidate.IsChosen));
        Assert.All(answer.Candidates, candidate => Assert.Equal(!Oracle.Takes(routes.Single(route => route.Name == candidate.Name), request), candidate.Reason.StartsWith("no: ", StringComparison.Ordinal)));
    });

    private static RouteAnswer Answer(MeshModel mesh, SketchedRequest request) => MeshSimulator.For(mesh).Node("web").Call(request.ToRequest() with { Host = "shop.local" }).Resolve();

    private static void ForAll(Action<IReadOnlyList<SketchedRoute>, MeshModel, SketchedRequest, Chance> holds) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var chance = new Chance(seed);
            var routes = chance.Routes();
            var mesh = SmallMesh.Of(routes.Select(route => route.ToRoute()));
            for (var request = 0; request < Requests; request++) holds(routes, mesh, chance.Request(), chance);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Meshes).WithQuietOnSuccess(true).WithReplay(20190125, 1));
}
