using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Model.Tests.Json;
using Pulumi.AppMeshKit.Model.Tests.Simulation;
using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Comparison;

public class SettingComparisonTests
{
    public static TheoryData<string> Kinds => ["Mesh", "VirtualNode", "VirtualRouter", "Route", "VirtualService", "VirtualGateway", "GatewayRoute"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_value_changes_is_told(string kind)
    {
        var everything = Schemas.Everything(kind).ToJsonString();
        var before = RequestJson.Read(everything, kind: kind).Request!;
        var silent = new List<string>();
        foreach (var (place, path) in JsonPlaces.Of(everything).Index())
        {
            foreach (var json in new[] { JsonPlaces.Changed(everything, place), JsonPlaces.Without(everything, place) })
            {
                var after = RequestJson.Read(json, kind: kind).Request!;
                if (after.Equals(before)) continue;

                var comparison = MeshComparison.Of([MeshModel.Of([before])], [MeshModel.Of([after])]);
                if (path != "$.clientToken" && comparison.Settings.Count + comparison.Resources.Count(change => change.Kind != ResourceChangeKind.Changed) == 0) silent.Add(path);
                if (path == "$.clientToken") Assert.True(comparison.IsEmpty);
            }
        }

        Assert.Empty(silent);
    }

    [Fact]
    public void Settings_are_told_in_words() => Assert.Equal(
        """
        shop.local: weight v1: 90 % → 50 % e.g. GET /
        shop.local: weight v2: 10 % → 50 % e.g. GET /
        shop.local: timeout request: 3 s → – e.g. GET /
        shop.local: retries: – → http retry events [gateway-error], count 2, timeout of each 1 s e.g. GET /
        """,
        Text(
            Of(Route("all", to: "v1 90, v2 10", more: "'timeout':{'perRequest':{'unit':'s','value':3},'idle':{'unit':'s','value':9}}")),
            Of(Route("all", to: "v1 50, v2 50", more: "'timeout':{'idle':{'unit':'s','value':9}},'retryPolicy':{'maxRetries':2,'perRetryTimeout':{'unit':'s','value':1},'httpRetryEvents':['gateway-error']}"))));

    [Fact]
    public void A_backend_that_is_put_in_front_of_others_changes_only_itself() => Assert.Equal(
        "web: backend billing.local: – → declared",
        Text(Of(Caller("shop.local")), Of(Caller("billing.local", "shop.local"))));

    [Fact]
    public void The_order_of_routes_is_told_once() => Assert.Equal(
        """
        shop.local: route order: a, b → b, a
        shop.local: priority (route a): 1 → 3 e.g. GET /
        """,
        Text(Of(Route("a", priority: 1), Route("b", "{'prefix':'/b'}", 2)), Of(Route("a", priority: 3), Route("b", "{'prefix':'/b'}", 2))));

    [Fact]
    public void Tls_comes_first() => Assert.StartsWith(
        "v1: listener 8080 TLS: – → mutual TLS",
        Text(Of(Route("v1")), Of(Route("v1", to: "v1 2"), Node("v1", "[{'portMapping':{'port':8080,'protocol':'http'},'tls':{'mode':'STRICT','certificate':{'file':{'certificateChain':'/c','privateKey':'/k'}},'validation':{'trust':{'file':{'certificateChain':'/ca'}}}}}]"))),
        StringComparison.Ordinal);

    [Fact]
    public void A_mesh_of_another_name_is_replaced_with_all_that_serves()
    {
        var before = MeshModel.Of([new MeshRequest { MeshName = "dev" }, new VirtualNodeRequest { MeshName = "dev", Name = "a" }]);
        var after = MeshModel.Of([new MeshRequest { MeshName = "prod" }, new VirtualNodeRequest { MeshName = "prod", Name = "a" }]);
        var comparison = MeshComparison.Of([before], [after]);
        Assert.Equal([ResourceChangeKind.Replaced, ResourceChangeKind.Replaced], comparison.Resources.Select(change => change.Kind));
        Assert.Empty(comparison.Settings);
    }

    [Fact]
    public void What_goes_says_what_it_did() => Assert.Equal(
        """
        Removed virtual node "v2": route "all" of "shop" sends it 10 %
        Changed route "all" of "shop"
        Added virtual node "v3"
        """,
        string.Join('\n', MeshComparison.Of([Of(Route("all", to: "v1 90, v2 10"))], [Of(Route("all", to: "v1 90, v3 10"))]).Resources
            .Select(change => $"{change.Kind} {change.Id}{(change.Serves is null ? string.Empty : ": " + change.Serves)}")));

    private static string Text(MeshModel before, MeshModel after) => string.Join('\n', MeshComparison.Of([before], [after]).Settings
        .Select(change => $"{change.Subject}: {change.What}: {change.Before ?? "–"} → {change.After ?? "–"}{(change.Example is null ? string.Empty : $" e.g. {change.Example}")}"));
}
