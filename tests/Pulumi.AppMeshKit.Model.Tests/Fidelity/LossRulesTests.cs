using Pulumi.AppMeshKit.Model.Tests.Rules;

namespace Pulumi.AppMeshKit.Model.Tests.Fidelity;

/// <summary>How bad a loss is, by who wrote what is lost.</summary>
public class LossRulesTests
{
    private const string _policy = """{"maxRetries":2,"perRetryTimeout":{"unit":"s","value":5},"httpRetryEvents":["stream-error"]}""";

    private static readonly Origin _written = Origin.Code("Program.cs", 3);

    [Fact]
    public void App_Mesh_loses_nothing() =>
        Assert.Empty(new Shop().Requests().SelectMany(request => LossRules.Check(request, new() { Engine = TargetEngine.AppMesh })));

    [Fact]
    public void What_somebody_asked_for_and_the_target_cannot_do_stops() =>
        Assert.Equal([("LOSS-002", Severity.Error, "Egress")], Of(Mesh(_written["Egress"])));

    [Fact]
    public void A_default_never_stops() =>
        Assert.Equal([("LOSS-002", Severity.Info, "Egress")], Of(Mesh(_written["Egress"].AsDefault())));

    [Fact]
    public void What_nobody_wrote_is_a_note_at_its_missing_place() =>
        Assert.Equal([("LOSS-002", Severity.Info, "spec")], Of(new MeshRequest { MeshName = "shop" }));

    [Fact]
    public void What_is_not_known_is_not_lost() =>
        Assert.Empty(Of(new MeshRequest { Spec = new() { EgressFilter = new() { Type = Value<string>.Unknown("${TYPE}") } } }));

    [Fact]
    public void A_structure_whose_values_are_all_defaults_is_one() =>
        Assert.Equal([Severity.Info, Severity.Info], Retrying(_written.AsDefault(), _written.AsDefault()).Select(found => found.Severity));

    [Fact]
    public void One_written_value_makes_a_structure_written() => Assert.Equal(
        [("LOSS-033", Severity.Warning), ("LOSS-035", Severity.Info)],
        Retrying(_written, _written.AsDefault()).Select(found => (found.Rule.Id, found.Severity)));

    [Fact]
    public void A_structure_that_is_not_known_as_a_whole_is_lost_as_a_whole() => Assert.Equal(
        ["warning LOSS-033  spec.httpRoute.retryPolicy: VPC Lattice has no retries (${RETRIES}): a request that fails is not sent again. Retry in the callers, with a limit and a growing pause."],
        Losses("route.spec.httpRoute.retryPolicy = \"${RETRIES}\"").Where(loss => loss.Rule.Id == "LOSS-033").Select(loss => loss.ToString()));

    [Fact]
    public void A_list_that_is_not_known_as_a_whole_is_lost_as_a_whole() =>
        Assert.Equal(["warning LOSS-011"], Losses("blue.spec.backends = \"${BACKENDS}\"").Where(loss => loss.Rule.Id == "LOSS-011").Select(loss => loss.Label));

    [Fact]
    public void Each_place_is_said_once_whatever_lies_below_it() =>
        Assert.Equal(["LOSS-033", "LOSS-035"], Losses($"route.spec.httpRoute.retryPolicy = {_policy}").Where(loss => loss.Severity == Severity.Warning).Select(loss => loss.Rule.Id));

    [Fact]
    public void Places_beside_each_other_are_said_one_by_one() => Assert.Equal(
        ["spec.backendDefaults.clientPolicy.tls.enforce", "spec.backendDefaults.clientPolicy.tls.ports"],
        Losses("blue.spec.backendDefaults = {\"clientPolicy\":{\"tls\":{\"enforce\":true,\"ports\":[1]}}}").Where(loss => loss.Rule.Id == "LOSS-020").Select(loss => loss.Path));

    [Fact]
    public void Below_what_stops_the_rest_is_a_note() => Assert.Equal(
        ["LOSS-007", "info LOSS-014"],
        Losses("blue.spec.listeners[0].portMapping.protocol = \"tcp\"", "blue.spec.listeners[0].connectionPool = {\"tcp\":{\"maxConnections\":1}}")
            .Where(loss => loss.Resource.Kind == ResourceKind.VirtualNode)
            .Select(loss => loss.Label));

    [Fact]
    public void A_node_that_only_calls_is_told_of_once() => Assert.Equal(
        ["info LOSS-001", "info LOSS-004", "warning LOSS-011"],
        Losses("blue.spec.listeners = []", "blue.clientToken = \"once\"", "blue.meshOwner = \"123456789012\"", "blue.spec.backends = 1 backends")
            .Where(loss => loss.Resource.Kind == ResourceKind.VirtualNode)
            .Select(loss => loss.Label)
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Methods_are_lost_with_one_provider_only()
    {
        var route = Shop.Kept("route.spec.httpRoute.match.method = \"PATCH\"").Request<RouteRequest>("route");

        Assert.Contains("LOSS-029", Ids(route, new() { Engine = TargetEngine.VpcLattice, UsesAwsNative = true }));
        Assert.DoesNotContain("LOSS-029", Ids(route, new() { Engine = TargetEngine.VpcLattice }));
    }

    [Fact]
    public void An_auth_policy_keeps_the_backends()
    {
        var node = Shop.Kept("blue.spec.backends = 1 backends").Request<VirtualNodeRequest>("blue");

        Assert.Contains("LOSS-011", Ids(node, new() { Engine = TargetEngine.VpcLattice }));
        Assert.DoesNotContain("LOSS-011", Ids(node, new() { Engine = TargetEngine.VpcLattice, HasAuthPolicy = true }));
    }

    [Fact]
    public void A_log_is_kept_in_another_form_where_the_target_writes_one()
    {
        var node = Shop.Kept("blue.spec.logging = {\"accessLog\":{\"file\":{\"path\":\"/dev/stdout\"}}}").Request<VirtualNodeRequest>("blue");

        Assert.Equal(
            "info LOSS-021  spec.logging: VPC Lattice writes an access log of its own form to where its subscription says, and none to this path (path /dev/stdout). Read the log there.",
            Assert.Single(LossRules.Check(node, new() { Engine = TargetEngine.VpcLattice, HasAccessLog = true })).ToString());
    }

    private static MeshRequest Mesh(Origin egress) => new() { MeshName = "shop", Spec = new() { EgressFilter = new() { Type = Value<string>.Known("DROP_ALL", egress) } } };

    private static IReadOnlyList<Finding> Retrying(Origin count, Origin perTry)
    {
        var request = new RouteRequest
        {
            Spec = new()
            {
                HttpRoute = new()
                {
                    RetryPolicy = new()
                    {
                        MaxRetries = Value<long>.Known(2, count),
                        PerRetryTimeout = new() { Unit = Value<string>.Known("s", perTry), Value = Value<long>.Known(5, perTry) },
                    },
                    Timeout = new() { PerRequest = new() { Unit = "s" } },
                },
            },
        };
        return [.. LossRules.Check(request, new() { Engine = TargetEngine.VpcLattice }).Where(loss => loss.Rule.Id is "LOSS-033" or "LOSS-035")];
    }

    private static IEnumerable<(string, Severity, string)> Of(ApiRequest request) =>
        LossRules.Check(request, new() { Engine = TargetEngine.VpcLattice }).Select(loss => (loss.Rule.Id, loss.Severity, loss.Path));

    private static IEnumerable<Finding> Losses(params string[] edits) => Shop.Kept(edits).Losses();

    private static IEnumerable<string> Ids(ApiRequest request, LossOptions options) => LossRules.Check(request, options).Select(loss => loss.Rule.Id);
}
