namespace Pulumi.AppMeshKit.Model.Tests.Rules;

/// <summary>Components join a mesh one by one, and each hears of what it brings.</summary>
public class JoiningTests
{
    [Fact]
    public void A_mesh_without_problems_is_joined_without_findings_in_any_order()
    {
        var requests = new Shop().Requests();
        Assert.Empty(JoinOneByOne(requests));

        // Nodes come before the routes to them; everything else may come in any order.
        var backwards = requests.Reverse().OrderBy(request => request is not (MeshRequest or VirtualNodeRequest));
        Assert.Empty(JoinOneByOne(backwards));
    }

    [Fact]
    public void What_may_still_come_is_judged_in_the_end()
    {
        var shop = new Shop("service.spec.provider.virtualRouter.virtualRouterName = \"none\"", "front.spec.backends[0].virtualService.virtualServiceName = \"none.local\"", "gatewayRoute.spec.httpRoute.action.target.virtualService.virtualServiceName = \"none.local\"");

        Assert.Empty(JoinOneByOne(shop.Requests()));
        Assert.Equal(["REF-002", "REF-003", "REF-004"], Ids(MeshGraphRules.Check(MeshModel.Of(shop.Requests()))));
    }

    [Fact]
    public void A_route_to_a_node_that_is_not_there_is_refused_when_it_joins() => Assert.Equal(
        ["REF-001"],
        Ids(JoinOneByOne(new Shop("route.spec.httpRoute.action.weightedTargets[0].virtualNode = \"blu\"").Requests())));

    [Fact]
    public void In_a_mesh_made_elsewhere_a_missing_name_proves_nothing()
    {
        var requests = new Shop("mesh removed", "blue removed", "router removed", "service removed", "ledgerService removed").Requests();
        var mesh = MeshModel.Empty("shop", "123456789012", isComplete: false);

        Assert.Empty(MeshGraphRules.CheckJoining(mesh, requests.ToList()));
        Assert.Empty(MeshGraphRules.Check(mesh.With(requests)));
        Assert.Empty(MeshGraphRules.Check(MeshModel.Of(requests)));
    }

    [Fact]
    public void What_is_there_is_judged_in_a_mesh_made_elsewhere_too() => Assert.Equal(
        ["VR-003"],
        Ids(MeshGraphRules.CheckJoining(MeshModel.Empty("shop", isComplete: false), new Shop("router.spec.listeners[0].portMapping.protocol = \"http2\"").Requests().Skip(1).ToList())));

    [Fact]
    public void Only_what_is_new_is_reported()
    {
        var wrong = new Shop("ledger.spec.listeners[0].portMapping.protocol = \"tcp\"").Requests();
        var mesh = MeshModel.Of(wrong);
        Assert.Equal(["VR-004"], Ids(MeshGraphRules.Check(mesh)));

        var later = new Shop("cache = copy of db", "cache.virtualNodeName = \"cache\"").Request<VirtualNodeRequest>("cache");
        Assert.Empty(MeshGraphRules.CheckJoining(mesh, [later]));
    }

    [Fact]
    public void A_newcomer_hears_of_the_harm_it_does_to_others()
    {
        // The caller joined first; the service that clashes with its other backend comes later.
        var shop = new Shop("dbRouter.spec.listeners[0].portMapping.port = 9000");
        var late = shop.Requests().Where(request => request.Name! == "db.shop.local" || request.ParentName! == "db" || request is VirtualRouterRequest { Name: { } name } && name == "db").ToList();
        var mesh = MeshModel.Of([.. shop.Requests().Except(late)]);

        var finding = Assert.Single(MeshGraphRules.CheckJoining(mesh, late));
        Assert.Equal(("VN-010", "blue"), (finding.Rule.Id, finding.Resource.Name));
    }

    [Fact]
    public void A_second_definition_and_a_second_route_are_reported_when_they_join()
    {
        var mesh = MeshModel.Of(new Shop().Requests());
        var twins = new Shop("second = copy of route", "second.routeName = \"a\"");

        var finding = Assert.Single(MeshGraphRules.CheckJoining(mesh, [twins.Request<RouteRequest>("second")]));

        // Of two routes that tie, the later name carries the finding, whichever joined first: so it is the same one in the end.
        Assert.Equal(("ORD-002", "all"), (finding.Rule.Id, finding.Resource.Name));
        Assert.Contains(finding, MeshGraphRules.Check(MeshModel.Of(twins.Requests())));
        Assert.Equal(["ORD-002"], Ids(MeshGraphRules.Check(MeshModel.Of(twins.Requests()))));
        Assert.Equal(["REF-006"], Ids(MeshGraphRules.CheckJoining(mesh, [new Shop().Request<VirtualNodeRequest>("db")])));
    }

    private static List<Finding> JoinOneByOne(IEnumerable<ApiRequest> requests)
    {
        List<Finding> findings = [];
        var mesh = MeshModel.Empty("shop");
        foreach (var request in requests)
        {
            findings.AddRange(MeshGraphRules.CheckJoining(mesh, [request]));
            mesh = mesh.With([request]);
        }

        return findings;
    }

    private static IEnumerable<string> Ids(IEnumerable<Finding> findings) => findings.Select(finding => finding.Rule.Id).Order(StringComparer.Ordinal);
}
