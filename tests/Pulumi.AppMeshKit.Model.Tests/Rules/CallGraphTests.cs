using System.Diagnostics;

namespace Pulumi.AppMeshKit.Model.Tests.Rules;

public class CallGraphTests
{
    [Fact]
    public void The_ways_of_the_shop_are_these() => Assert.Equal(
        [
            "blue -> db.shop.local -> db:5432",
            "blue -> ledger.shop.local -> ledger:9000",
            "front -> colors.shop.local -> blue:8080",
            "front -> colors.shop.local -> green:8080",
            "front -> ledger.shop.local -> ledger:9000",
            "edge -> colors.shop.local -> blue:8080",
            "edge -> colors.shop.local -> green:8080",
            "grpc-edge -> ledger.shop.local -> ledger:9000",
        ],
        Paths(Graph()));

    [Fact]
    public void A_call_knows_where_it_is_named_its_policy_and_its_weight()
    {
        var graph = Graph();
        var shop = graph.Mesh;

        var own = graph.EdgesOf(shop.Node("blue")!)[1];
        Assert.Equal("spec.backends[1].virtualService", own.Call.Place.Finding(RuleBook.TLS101, "here.").Path);
        Assert.Equal("spec.backends[1].virtualService.clientPolicy", own.Call.Policy.Place.Finding(RuleBook.TLS101, "here.").Path);
        Assert.NotNull(own.Call.Policy.Tls);
        Assert.True(own.IsKnown);

        var inherited = graph.EdgesOf(shop.Gateway("edge")!)[1];
        Assert.Equal("spec.backendDefaults.clientPolicy", inherited.Call.Policy.Place.Finding(RuleBook.TLS101, "here.").Path);
        Assert.Equal(("colors", "all", 10, 8080), (inherited.Call.Route!.Name!.ToString(), inherited.Target.Route!.Name!.ToString(), (int)inherited.Target.Weight!.Boxed!, inherited.Target.Port));
    }

    [Fact]
    public void Callers_are_found_from_services_and_from_nodes()
    {
        var graph = Graph();

        Assert.Equal(["front", "edge"], graph.CallersOf("colors.shop.local").Select(caller => caller.Name!.ToString()));
        Assert.Equal(["blue", "front", "grpc-edge"], graph.CallersOf(graph.Mesh.Node("ledger")!).Select(caller => caller.Name!.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(["colors.shop.local"], graph.ServicesTo(ResourceKind.VirtualNode, "green").Select(service => service.Name!.ToString()));
        Assert.Equal(["db.shop.local"], graph.ServicesTo(ResourceKind.VirtualRouter, "db").Select(service => service.Name!.ToString()));
    }

    [Fact]
    public void A_shortest_path_is_found_through_several_services()
    {
        var graph = Graph();
        var path = graph.Find(graph.Mesh.Gateway("edge")!, graph.Mesh.Node("db")!);

        Assert.Equal("edge -> colors.shop.local -> blue -> db.shop.local -> db", CallPaths.Text(path!));
        Assert.Null(graph.Find(graph.Mesh.Node("db")!, graph.Mesh.Node("blue")!));
    }

    [Theory]
    [InlineData("ledgerRoute.spec.grpcRoute.action.weightedTargets[0].weight = \"${SHARE}\"")]
    [InlineData("ledgerRoute.spec.grpcRoute.action.weightedTargets[0].port = \"${PORT}\"")]
    [InlineData("ledger.spec.listeners[0].portMapping.port = \"${PORT}\"")]
    [InlineData("ledger.spec.listeners[1] = {\"portMapping\":{\"port\":9001,\"protocol\":\"grpc\"}}")]
    [InlineData("ledger removed")]
    public void What_cannot_be_told_is_there_and_not_known(string edit)
    {
        var graph = Graph(edit);
        var edges = graph.EdgesOf(graph.Mesh.Gateway("grpc-edge")!);

        Assert.False(Assert.Single(edges).IsKnown);
    }

    [Fact]
    public void A_drained_target_takes_no_calls() => Assert.DoesNotContain(
        "front -> colors.shop.local -> green:8080",
        Paths(Graph("route.spec.httpRoute.action.weightedTargets[1].weight = 0")));

    [Fact]
    public void The_port_that_a_gateway_route_names_chooses_the_routes()
    {
        var graph = Graph(
            "router.spec.listeners[1] = {\"portMapping\":{\"port\":8443,\"protocol\":\"http\"}}",
            "route.spec.httpRoute.match.port = 8080",
            "second = copy of route",
            "second.routeName = \"second\"",
            "second.spec.httpRoute.match.port = 8443",
            "second.spec.httpRoute.action.weightedTargets = [{\"virtualNode\":\"ledger\",\"weight\":1}]",
            "gatewayRoute.spec.httpRoute.action.target.port = 8443");

        Assert.Equal(["edge -> colors.shop.local -> ledger:9000"], graph.EdgesOf(graph.Mesh.Gateway("edge")!).Select(edge => edge.Path));
        Assert.Equal(4, graph.EdgesOf(graph.Mesh.Node("front")!).Count);
    }

    [Fact]
    public void A_node_that_provides_a_service_answers_on_all_its_ports()
    {
        var graph = Graph(
            "dbService.spec.provider = {\"virtualNode\":{\"virtualNodeName\":\"db\"}}",
            "db.spec.listeners[1] = {\"portMapping\":{\"port\":5433,\"protocol\":\"tcp\"}}");

        Assert.Equal(
            ["blue -> db.shop.local -> db:5432", "blue -> db.shop.local -> db:5433", "blue -> ledger.shop.local -> ledger:9000"],
            graph.EdgesOf(graph.Mesh.Node("blue")!).Select(edge => edge.Path));
    }

    [Fact]
    public void Of_several_routes_to_one_place_a_certain_one_stands_for_all()
    {
        var graph = Graph("maybe = copy of route", "maybe.routeName = \"a\"", "maybe.spec.httpRoute.action.weightedTargets[0].weight = \"${WEIGHT}\"");

        Assert.All(graph.EdgesOf(graph.Mesh.Gateway("edge")!), edge => Assert.True(edge.IsKnown));
    }

    [Fact]
    public void The_port_of_a_target_chooses_the_listener()
    {
        var graph = Graph(
            "ledger.spec.listeners[1] = {\"portMapping\":{\"port\":9001,\"protocol\":\"grpc\"}}",
            "ledgerRoute.spec.grpcRoute.action.weightedTargets[0].port = 9001");
        var edge = Assert.Single(graph.EdgesOf(graph.Mesh.Gateway("grpc-edge")!));

        Assert.Equal(("grpc-edge -> ledger.shop.local -> ledger:9001", true), (edge.Path, edge.IsKnown));
        Assert.Null(edge.Target.Listener!.Tls);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(65535, true)]
    [InlineData(65536, false)]
    public void A_number_that_is_no_port_leads_nowhere(int port, bool isKnown)
    {
        var graph = Graph($"ledger.spec.listeners[0].portMapping.port = {port}");
        var edge = Assert.Single(graph.EdgesOf(graph.Mesh.Gateway("grpc-edge")!));

        Assert.Equal((isKnown, isKnown ? port : (int?)null), (edge.IsKnown, edge.Target.Port));
    }

    [Theory]
    [InlineData(true, "dbService.spec.provider = {\"virtualNode\":{\"virtualNodeName\":\"db\"}}")]
    [InlineData(false, "dbRoute.spec.tcpRoute.action.weightedTargets[0].weight removed")]
    public void A_node_that_provides_a_service_needs_no_weight_and_a_target_does(bool isKnown, string edit)
    {
        var graph = Graph(edit);

        Assert.Equal(isKnown, graph.EdgesOf(graph.Mesh.Node("blue")!)[0].IsKnown);
    }

    [Fact]
    public void A_long_path_loses_its_middle()
    {
        var steps = Enumerable.Range(0, 18).Select(step => $"n{step}").ToList();

        Assert.Equal(string.Join(" -> ", steps.Take(17)), CallPaths.Text([.. steps.Take(17)]));
        Assert.Equal("n0 -> n1 -> n2 -> n3 -> n4 -> n5 -> n6 -> n7 -> ... -> n10 -> n11 -> n12 -> n13 -> n14 -> n15 -> n16 -> n17", CallPaths.Text(steps));
    }

    [Theory]
    [InlineData("1 2 -")]
    [InlineData("1 0 3 2")]
    [InlineData("1 2 0 0 3")]
    [InlineData("2 0 1,3 4 3")]
    [InlineData("0,1 1 0")]
    public void Marks_are_the_same_for_all_that_lead_to_each_other(string edges)
    {
        IReadOnlyList<IReadOnlyList<int>> next = [.. edges.Split(' ').Select(one => (IReadOnlyList<int>)(one == "-" ? [] : [.. one.Split(',').Select(number => number[0] - '0')]))];
        var marks = Depths.Components(next);
        var reached = Enumerable.Range(0, next.Count).Select(Reached).ToList();

        foreach (var one in Enumerable.Range(0, next.Count))
        {
            foreach (var other in Enumerable.Range(0, next.Count))
                Assert.Equal(reached[one].Contains(other) && reached[other].Contains(one), marks[one] == marks[other]);
        }

        HashSet<int> Reached(int start)
        {
            HashSet<int> found = [];
            Stack<int> open = new([start]);
            while (open.TryPop(out var number))
            {
                if (found.Add(number)) next[number].ToList().ForEach(open.Push);
            }

            return found;
        }
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public void A_large_mesh_takes_no_time()
    {
        var mesh = MeshModel.Of(Large(1000, 2, 3, 200));
        Edges(new(MeshModel.Of(Large(10, 2, 3, 2))));

        var watch = Stopwatch.StartNew();
        var count = Edges(new(mesh));

        Assert.Equal((1000 * 2 * 2 * 2) + (200 * 2), count);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 2000);
    }

    internal static List<ApiRequest> Large(int services, int versions, int routes, int gatewayRoutes)
    {
        List<ApiRequest> requests = [new MeshRequest { MeshName = "large" }, new VirtualGatewayRequest { MeshName = "large", Name = "edge" }];
        foreach (var service in Enumerable.Range(0, services))
        {
            var nodes = Enumerable.Range(0, versions).Select(version => $"s{service}-v{version}").ToList();
            requests.AddRange(nodes.Select(node => new VirtualNodeRequest
            {
                MeshName = "large",
                Name = node,
                Spec = new()
                {
                    Backends = [.. new[] { 1, 7 }.Select(step => new Backend { VirtualService = new() { VirtualServiceName = $"s{(service + step) % services}.local" } })],
                    Listeners = [new Listener { PortMapping = new() { Port = 8080, Protocol = "http" } }],
                },
            }));
            requests.Add(new VirtualRouterRequest { MeshName = "large", Name = $"s{service}" });
            requests.Add(new VirtualServiceRequest { MeshName = "large", Name = $"s{service}.local", Spec = new() { Provider = new() { VirtualRouter = new() { VirtualRouterName = $"s{service}" } } } });
            requests.AddRange(Enumerable.Range(0, routes).Select(route => new RouteRequest
            {
                MeshName = "large",
                VirtualRouterName = $"s{service}",
                Name = $"r{route}",
                Spec = new() { HttpRoute = new() { Match = new() { Prefix = $"/{route}/" }, Action = new() { WeightedTargets = [.. nodes.Select(node => new WeightedTarget { VirtualNode = node, Weight = 1 })] } } },
            }));
        }

        requests.AddRange(Enumerable.Range(0, gatewayRoutes).Select(route => new GatewayRouteRequest
        {
            MeshName = "large",
            VirtualGatewayName = "edge",
            Name = $"g{route}",
            Spec = new() { HttpRoute = new() { Action = new() { Target = new() { VirtualService = new() { VirtualServiceName = $"s{route}.local" } } } } },
        }));
        return requests;
    }

    private static int Edges(CallGraph graph) => graph.Callers.Sum(caller => graph.EdgesOf(caller).Count);

    private static CallGraph Graph(params IEnumerable<string> edits) => new(MeshModel.Of(new Shop(edits).Requests()));

    private static IEnumerable<string> Paths(CallGraph graph) => graph.Callers.SelectMany(graph.EdgesOf).Select(edge => edge.Path);
}
