namespace Pulumi.AppMeshKit.Model.Tests.Rules;

/// <summary>What nodes are said to call, and what the mesh drops of it. No App Mesh request says it, so the grid cannot.</summary>
public class DeclaredCallTests
{
    private const string _ledger = "ledger.shop.local";
    private const string _outside = "api.stripe.com";

    [Fact]
    public void A_call_to_a_service_that_is_no_backend_is_dropped()
    {
        var finding = Assert.Single(Check(Mesh(new DeclaredCall("green", _ledger, Origin.Code("Shop.cs", 12)["Calls"][0]))));

        Assert.Equal(
            "EGR-001  Calls[0]: green -> ledger.shop.local is dropped: virtual node \"green\" does not list the virtual service as a backend, and the mesh drops unknown egress. Add \"ledger.shop.local\" to Backends.",
            finding.ToString());
        Assert.Equal(("green -> ledger.shop.local", "green", "Shop.cs", 12), (finding.Witness, finding.Resource.Name, finding.File, finding.Line));
    }

    [Fact]
    public void A_call_to_a_host_that_nobody_modelled_is_dropped()
    {
        var finding = Assert.Single(Check(Mesh(new DeclaredCall("green", _outside))));

        Assert.Equal(
            "warning EGR-002  green -> api.stripe.com is dropped: no virtual service of the mesh has this name, and the mesh drops unknown egress. Model the host as a virtual service and list it as a backend, or let the mesh allow all egress.",
            finding.ToString());
        Assert.Equal(("green -> api.stripe.com", "green"), (finding.Witness, finding.Resource.Name));
    }

    [Theory]
    [InlineData("blue", _ledger)] // a backend
    [InlineData("blue", "Ledger.Shop.Local.")] // Envoy compares hosts without regard to case
    [InlineData("green", "sts.eu-west-1.amazonaws.com")] // always allowed
    [InlineData("green", "s3.AmazonAWS.com.")]
    [InlineData("green", "https://api.stripe.com")] // no host name: said where it was written
    [InlineData("nobody", _outside)] // no node of the mesh
    public void Such_calls_pass(string node, string host) => Assert.Empty(Check(Mesh(new DeclaredCall(node, host))));

    [Theory]
    [InlineData("green", "LEDGER.shop.local", "EGR-001")]
    [InlineData("green", "amazonaws.com", "EGR-002")]
    [InlineData("green", "notamazonaws.com", "EGR-002")]
    public void Such_calls_are_dropped(string node, string host, string id) => Assert.Equal([id], Check(Mesh(new DeclaredCall(node, host))).Select(finding => finding.Rule.Id));

    [Theory]
    [InlineData("mesh.spec.egressFilter.type = \"ALLOW_ALL\"")]
    [InlineData("mesh.spec.egressFilter.type = \"${EGRESS}\"")]
    [InlineData("mesh.spec = \"${SPEC}\"")]
    [InlineData("mesh removed")]
    [InlineData("green.spec.backends = \"${BACKENDS}\"")]
    [InlineData("green.spec.backends = [{\"virtualService\":{\"virtualServiceName\":\"${BACKEND}\"}}]")]
    public void Where_it_is_not_known_whether_a_call_passes_nothing_is_said(string edit) =>
        Assert.Empty(Check(Edited([edit], new("green", _ledger), new("green", _outside))));

    [Fact]
    public void A_mesh_that_says_nothing_drops_unknown_egress() =>
        Assert.Equal(["EGR-001"], Check(Edited(["mesh.spec removed"], new DeclaredCall("green", _ledger))).Select(finding => finding.Rule.Id));

    [Fact]
    public void A_service_whose_name_comes_late_may_be_the_host() =>
        Assert.Empty(Check(Edited(["dbService.virtualServiceName = \"${NAME}\""], new DeclaredCall("green", _outside))));

    [Fact]
    public void A_backend_that_nobody_provides_yet_is_a_problem_of_its_own()
    {
        var findings = MeshGraphRules.Check(Edited(["green.spec.backends = [{\"virtualService\":{\"virtualServiceName\":\"api.stripe.com\"}}]"], new DeclaredCall("green", _outside)));

        Assert.Equal(["REF-004"], findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Two_calls_are_said_twice() =>
        Assert.Equal(["blue -> api.stripe.com", "green -> api.stripe.com"], Check(Mesh(new DeclaredCall("blue", _outside), new DeclaredCall("green", _outside))).Select(finding => finding.Witness));

    [Fact]
    public void A_call_without_a_place_is_said_where_its_node_is()
    {
        List<ApiRequest> requests = [.. new Shop().Requests().Select(request => request.Name == "green" ? request with { Origin = Origin.Code("Shop.cs", 7)["green"] } : request)];
        var finding = Assert.Single(Check(MeshModel.Of(requests).WithCalls([new("green", _ledger)])));

        Assert.Equal(("green", "Shop.cs", 7), (finding.Path, finding.File, finding.Line));
    }

    [Fact]
    public void A_backend_that_is_not_known_as_a_whole_may_be_the_one()
    {
        var green = new Shop().Request<VirtualNodeRequest>("green");
        var open = green with { Spec = green.Spec! with { Backends = [new Backend { UnknownSource = "${BACKEND}" }] } };

        Assert.Empty(Check(MeshModel.Of([.. new Shop("green removed").Requests(), open]).WithCalls([new("green", _ledger)])));
    }

    [Fact]
    public void Nothing_is_dropped_where_all_egress_is_allowed()
    {
        var (rest, green) = Without("green");
        var open = MeshModel.Of([.. new Shop("mesh.spec.egressFilter.type = \"ALLOW_ALL\"", "green removed").Requests()]);

        Assert.Empty(Ids(MeshGraphRules.CheckJoining(open, open.With([green]).WithCalls([new("green", _ledger)]), [green])));
        Assert.NotEmpty(Ids(MeshGraphRules.CheckJoining(rest, rest.With([green]).WithCalls([new("green", _ledger)]), [green])));
    }

    [Fact]
    public void A_call_is_judged_when_its_node_joins()
    {
        var (rest, green) = Without("green");
        var after = rest.With([green]).WithCalls([new("green", _ledger), new("green", _outside)]);

        // Whether a host stays outside shows at the end.
        Assert.Equal(["EGR-001"], Ids(MeshGraphRules.CheckJoining(rest, after, [green])));
    }

    [Fact]
    public void A_call_is_judged_when_the_service_joins()
    {
        var (rest, service) = Without("ledgerService");
        var before = rest.WithCalls([new("green", "other.shop.local"), new("green", _ledger)]);

        Assert.Equal(["EGR-001"], Ids(MeshGraphRules.CheckJoining(before, [service])));
        Assert.DoesNotContain("EGR-001", Ids(MeshGraphRules.CheckJoining(before.With([service]), [new Shop().Request<VirtualServiceRequest>("dbService")])));
    }

    [Fact]
    public void A_call_is_judged_when_the_mesh_says_what_it_drops()
    {
        var (rest, document) = Without("mesh");

        Assert.Equal(["EGR-001"], Ids(MeshGraphRules.CheckJoining(rest.WithCalls([new("green", _ledger)]), [document])));
    }

    [Fact]
    public void Calls_stay_when_the_mesh_grows_and_do_not_change_the_old_one()
    {
        var before = MeshModel.Empty("shop").WithCalls([new("a", "one.local")]);
        var after = before.With(new Shop().Requests()).WithCalls([new("b", "two.local")]);

        Assert.Equal([new DeclaredCall("a", "one.local")], before.Calls);
        Assert.Equal([new DeclaredCall("a", "one.local", Origin.Root()), new DeclaredCall("b", "two.local")], after.Calls);
        Assert.Equal(before.Calls[0].GetHashCode(), new DeclaredCall("a", "one.local", Origin.Root()).GetHashCode());
    }

    private static MeshModel Mesh(params DeclaredCall[] calls) => Edited([], calls);

    private static MeshModel Edited(string[] edits, params DeclaredCall[] calls) => MeshModel.Of(new Shop(edits).Requests()).WithCalls(calls);

    private static (MeshModel Others, ApiRequest One) Without(string name)
    {
        var one = new Shop().Request<ApiRequest>(name);
        return (MeshModel.Empty("shop").With(new Shop().Requests().Where(request => !request.Equals(one))), one);
    }

    private static IEnumerable<Finding> Check(MeshModel mesh) => MeshGraphRules.Check(mesh).Where(finding => finding.Rule.Id.StartsWith("EGR", StringComparison.Ordinal));

    private static IEnumerable<string> Ids(IEnumerable<Finding> findings) => findings.Select(finding => finding.Rule.Id).Where(id => id.StartsWith("EGR", StringComparison.Ordinal));
}
