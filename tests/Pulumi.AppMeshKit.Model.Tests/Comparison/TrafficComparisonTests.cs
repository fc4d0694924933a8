using Pulumi.AppMeshKit.Model.Tests.Simulation;
using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Comparison;

public class TrafficComparisonTests
{
    private static readonly RouteRequest _all = Route("all", to: "v1 90, v2 10");
    private static readonly RouteRequest _beta = Route("beta", "{'prefix':'/cart','headers':[{'name':'x-user','match':{'exact':'qa'}}]}", 1, "v2 100");

    [Fact]
    public void The_edit_of_three_routes_shows_what_becomes_of_whom()
    {
        // The example of the specification: beta moves behind a new route, and the catch-all shrinks.
        var changes = Changes(
            Of(_beta, _all),
            Of(
                Route("beta", "{'prefix':'/cart','headers':[{'name':'x-user','match':{'exact':'qa'}}]}", 5, "v2 100"),
                Route("carts", "{'prefix':'/cart'}", 2, "v1 50, v2 50"),
                Route("all", "{'prefix':'/api'}", to: "v1 90, v2 10")));

        Assert.Equal(
            """
            Lost shop.local: GET /: v1 90 %, v2 10 % via all → no route (404)
            Moved shop.local: GET /cart: v1 90 %, v2 10 % via all → v1 50 %, v2 50 % via carts
            Moved shop.local: GET /cart [x-user: qa]: v2 100 % via beta → v1 50 %, v2 50 % via carts
            """,
            changes);
    }

    [Fact]
    public void Equal_meshes_have_no_changes() => Assert.True(MeshComparison.Of([Of(_beta, _all)], [Of(_all, _beta)]).IsEmpty);

    [Fact]
    public void Another_name_of_a_route_changes_no_answer() =>
        Assert.Equal(string.Empty, Changes(Of(_all), Of(Route("every", to: "v1 90, v2 10"))));

    [Fact]
    public void Weights_of_the_same_shares_change_no_answer() =>
        Assert.Equal(string.Empty, Changes(Of(_all), Of(Route("all", to: "v1 9, v2 1"))));

    [Fact]
    public void Another_route_to_the_same_place_with_another_timeout_is_told() => Assert.Equal(
        "Policy shop.local: GET /slow: v1 100 % via all, timeout 15 s (default) → v1 100 % via slow, timeout 2 s (route)",
        Changes(
            Of(Route("all", to: "v1 1")),
            Of(Route("all", to: "v1 1"), Route("slow", "{'prefix':'/slow'}", 1, "v1 1", "'timeout':{'perRequest':{'unit':'s','value':2}}"))));

    [Fact]
    public void A_tie_that_was_none_is_ambiguous() => Assert.StartsWith(
        "Ambiguous shop.local: GET / [x-a: 1, x-b: 1]",
        Changes(
            Of(Header("one", "x-a", 1), Header("two", "x-b", 2)),
            Of(Header("one", "x-a", null), Header("two", "x-b", null))),
        StringComparison.Ordinal);

    [Fact]
    public void A_service_that_goes_loses_its_requests() => Assert.Equal(
        "Lost shop.local: GET /: v1 90 %, v2 10 % via all → no virtual service",
        Changes(Of(_all), Of(_all, Service(name: "other.local"), Caller("shop.local"))));

    [Fact]
    public void A_backend_that_goes_stops_a_caller() => Assert.Equal(
        "Lost node web: GET shop.local/: v1 90 %, v2 10 % via all → no backend",
        Changes(Of(_all), Of(_all, Caller())));

    [Fact]
    public void Tls_that_a_caller_cannot_offer_fails() => Assert.Equal(
        "Lost node web: GET shop.local/: v1 100 % via v1 → v1 100 %: TLS fails: TLS is enforced and the listener has none (TLS-101)",
        Changes(Of(Route("v1")), Of(Route("v1"), Node("web", "[]", "'backends':[{'virtualService':{'virtualServiceName':'shop.local','clientPolicy':{'tls':{'enforce':true,'validation':{'trust':{'file':{'certificateChain':'/c'}}}}}}}]"))));

    [Fact]
    public void A_gateway_shows_its_own_part_and_the_service_what_is_behind_it()
    {
        var moved = MeshComparison.Of([Of(_all, GatewayRoute("in", "{'prefix':'/shop'}"))], [Of(Route("all", to: "v1 50, v2 50"), GatewayRoute("in", "{'prefix':'/shop'}"))]).Traffic;
        Assert.Equal(["GET /shop/ at gateway edge"], Assert.Single(moved).Outside.Select(one => one.ToString()));

        Assert.Equal(
            "Lost gateway edge: GET /shop: v1 90 %, v2 10 % via in and all, path / → no route (404)".Replace(", path /", string.Empty, StringComparison.Ordinal),
            Changes(Of(_all, GatewayRoute("in", "{'prefix':'/shop'}")), Of(_all, GatewayRoute("in", "{'prefix':'/buy'}"))).Split('\n')[0]);
    }

    [Fact]
    public void A_rewrite_that_changes_is_told_with_both_paths() => Assert.Equal(
        "Moved gateway edge: GET /shop: v1 90 %, v2 10 % via in and all, path / → v1 90 %, v2 10 % via in and all, path /shop",
        Changes(Of(_all, GatewayRoute("in", "{'prefix':'/shop'}")), Of(_all, GatewayRoute("in", "{'prefix':'/shop'}", rewrite: "{'prefix':{'defaultPrefix':'DISABLED'}}"))));

    [Fact]
    public void A_value_that_is_not_known_is_undecided() => Assert.Contains(
        "Undecided shop.local",
        Changes(Of(_all), Of(Route("all", "{'prefix':'${PATH}'}", to: "v1 90, v2 10"))),
        StringComparison.Ordinal);

    private static RouteRequest Header(string name, string header, int? priority) => Route(name, $"{{'prefix':'/','headers':[{{'name':'{header}','match':{{'exact':'1'}}}}]}}", priority);

    private static string Changes(MeshModel before, MeshModel after) => string.Join('\n', MeshComparison.Of([before], [after]).Traffic
        .Select(change => $"{change.Kind} {change.EntranceText}: {change.Request}: {change.BeforeText} → {change.AfterText}"));
}
