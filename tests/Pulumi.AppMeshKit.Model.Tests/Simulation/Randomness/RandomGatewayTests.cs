using FsCheck;
using FsCheck.Fluent;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation.Randomness;

/// <summary>Gateways and requests that are made up at random: virtual hosts, order and rewrites are those of the naive oracle.</summary>
public sealed class RandomGatewayTests
{
    private const int Meshes = 100;
    private const int Requests = 12;

    [Fact]
    public void The_route_and_the_rewritten_path_are_those_of_the_specification() => ForAll(withHosts: false, (routes, mesh, request, _) =>
    {
        var answer = Answer(mesh, request);
        var first = Oracle.First(routes, request);
        if (first.Count != 1)
        {
            Assert.Equal(first.Count == 0 ? null : first[0].Name, answer.GatewayRoute ?? (answer.Ties.Count > 0 ? answer.Ties[0] : null));
            return;
        }

        Assert.Equal(first[0].Name, answer.GatewayRoute);
        Assert.Equal(Oracle.Rewritten(first[0], request.Path), answer.Path);
        Assert.Equal("shop.local", answer.Host);
        Assert.Equal(Verdict.Matched, answer.Verdict);
    });

    [Fact]
    public void One_virtual_host_is_taken_first_and_both_readings_must_agree() => ForAll(withHosts: true, (routes, mesh, request, _) =>
    {
        var answer = Answer(mesh, request);
        var alone = Names(Oracle.First(Oracle.OfHost(routes, request.Host, fallsBack: false), request));
        var together = Names(Oracle.First(Oracle.OfHost(routes, request.Host, fallsBack: true), request));

        if (alone.Count == 0 && together.Count == 0) Assert.Equal(routes.All(route => route.Host is not null && !Oracle.OfHost([route], request.Host, false).Any()) ? Verdict.NoVirtualHost : Verdict.NoRoute, answer.Verdict);
        else if (answer.Verdict == Verdict.Matched) Assert.Contains(answer.GatewayRoute, alone);
        else Assert.Equal(alone.Union(together).Order(), answer.Ties);
        if (alone.Count == 1 && alone.SequenceEqual(together)) Assert.Equal(alone[0], answer.GatewayRoute);
        if (alone.Count == 0 != (together.Count == 0)) Assert.Equal(Verdict.Ambiguous, answer.Verdict);
    });

    [Trait("Speed", "Slow")]
    [Fact]
    public void The_order_in_which_gateway_routes_are_declared_changes_nothing() => ForAll(withHosts: true, (_, mesh, request, chance) =>
        Assert.Equal(Answer(mesh, request), Answer(MeshModel.Of(chance.Shuffled(mesh.Requests)), request)));

    [Trait("Speed", "Slow")]
    [Fact]
    public void A_route_of_a_host_that_nobody_asks_for_changes_nothing() => ForAll(withHosts: true, (routes, mesh, request, _) =>
    {
        var more = mesh.With([SmallMesh.GatewayRoute("never", "{'prefix':'/','hostname':{'exact':'never.com'}}", 0)]);

        Assert.Equal(Answer(mesh, request) with { Candidates = [] }, Answer(more, request) with { Candidates = [] });
    });

    private static List<string> Names(IEnumerable<SketchedRoute> routes) => [.. routes.Select(route => route.Name)];

    private static RouteAnswer Answer(MeshModel mesh, SketchedRequest request) => MeshSimulator.For(mesh).Gateway("edge").Call(request.ToRequest()).Resolve();

    private static void ForAll(bool withHosts, Action<IReadOnlyList<SketchedRoute>, MeshModel, SketchedRequest, Chance> holds) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var chance = new Chance(seed);
            var routes = chance.GatewayRoutes(withHosts);
            ApiRequest[] behind = [SmallMesh.Route("all", to: "v1"), SmallMesh.Route("calls", "{}", 1, "v1", type: "grpcRoute")];
            var mesh = SmallMesh.Of([.. routes.Select(route => route.ToGatewayRoute()), .. behind]);
            for (var request = 0; request < Requests; request++) holds(routes, mesh, chance.Request(), chance);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Meshes).WithQuietOnSuccess(true).WithReplay(20190125, 1));
}
