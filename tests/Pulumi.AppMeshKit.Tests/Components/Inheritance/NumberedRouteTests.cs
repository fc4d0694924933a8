namespace Pulumi.AppMeshKit.Tests;

/// <summary>Several routes without a priority are tried in the order in which they were written (D-28).</summary>
[Collection(PulumiPrograms.Name)]
public class NumberedRouteTests
{
    [Fact]
    public async Task Several_routes_are_numbered_in_tens()
    {
        var run = await Services.RunAsync(mesh => Services.Colors(mesh, Route("b"), Route("a"), Route("c")));

        Assert.Equal(["0", "10", "20"], Priorities(run, "Route colors/b", "Route colors/a", "Route colors/c"));
    }

    [Theory]
    [InlineData(101, 1000)]
    [InlineData(102, 909)]
    [InlineData(1001, 1000)]
    public void Many_routes_are_numbered_in_smaller_steps(int count, int last) =>
        Assert.Equal(last, Mapping.RouteNumbers.Of(count - 1, count));

    [Fact]
    public async Task One_route_is_not() =>
        Assert.Equal(["null"], Priorities(await Services.RunAsync(mesh => Services.Colors(mesh, new HttpRoute())), "Route colors"));

    [Fact]
    public async Task Nor_are_routes_of_which_one_has_a_priority()
    {
        var run = await Services.RunAsync(mesh => Services.Colors(mesh, Route("a"), Route("b") with { Priority = 0 }));

        Assert.Equal(["null", "0"], Priorities(run, "Route colors/a", "Route colors/b"));
    }

    [Fact]
    public async Task Nor_in_a_mesh_without_defaults()
    {
        var run = await Services.RunAsync(MeshDefaults.None, mesh => Services.Colors(mesh, Route("a"), Route("b")));

        Assert.Equal(["null", "null"], Priorities(run, "Route colors/a", "Route colors/b"));
    }

    [Fact]
    public async Task Gateway_routes_are_numbered_alike()
    {
        var run = await Services.RunAsync(mesh =>
        {
            var colors = Services.Colors(mesh);
            new Gateway("edge", new() { Mesh = mesh, Routes = { GatewayRoute("b", colors), GatewayRoute("a", colors) } });
            new Gateway("one", new() { Mesh = mesh, Routes = { new HttpGatewayRoute { Service = colors } } });
            new Gateway("given", new() { Mesh = mesh, Routes = { GatewayRoute("a", colors) with { Priority = 7 }, GatewayRoute("b", colors) } });
        });

        Assert.Equal(["0", "10"], Priorities(run, "GatewayRoute edge/b", "GatewayRoute edge/a"));
        Assert.Equal(["null"], Priorities(run, "GatewayRoute one"));
        Assert.Equal(["7", "null"], Priorities(run, "GatewayRoute given/a", "GatewayRoute given/b"));
    }

    private static HttpRoute Route(string name) => new() { Name = name, Match = HttpMatch.Exact($"/{name}") };

    private static HttpGatewayRoute GatewayRoute(string name, IVirtualService service) =>
        new() { Name = name, Match = HttpGatewayMatch.Exact($"/{name}"), Service = service };

    private static IEnumerable<string> Priorities(ProgramRun run, params string[] ids) =>
        ids.Select(id => RequestText.Part(run.Requests[id], "spec.priority"));
}
