using System.Diagnostics;

namespace Pulumi.AppMeshKit.Model.Tests.Rules;

/// <summary>Chains and circles of calls.</summary>
public class CallChainTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("1 2 -", "")]
    [InlineData("0", "0")]
    [InlineData("1 2 0", "012")]
    [InlineData("1 0,2 1", "01 12")]
    [InlineData("1,2 2 0", "012 02")]
    [InlineData("1 2 0,3 4 3", "012 34")]
    [InlineData("1,2 0,2 0,1", "01 012 02 021 12")]
    [InlineData("1 2,3 0 2", "012 0132")]
    public void Each_circle_is_found_once_from_its_smallest_number_on(string edges, string cycles) =>
        Assert.Equal(cycles, string.Join(' ', Cycles.Of(Graph(edges)).Select(cycle => string.Concat(cycle)).Order(StringComparer.Ordinal)));

    [Fact]
    public void Circles_are_those_that_trying_everything_finds()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var count = random.Next(2, 7);
            IReadOnlyList<IReadOnlyList<int>> next = [.. Enumerable.Range(0, count).Select(_ => (IReadOnlyList<int>)[.. Enumerable.Range(0, count).Where(_ => random.Next(3) == 0)])];

            Assert.Equal(
                Enumerable.Range(0, count).SelectMany(start => Tried(next, [start])).Order(StringComparer.Ordinal),
                Cycles.Of(next).Select(cycle => string.Concat(cycle)).Order(StringComparer.Ordinal));
        }
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public void Of_very_many_circles_the_first_are_found_in_no_time()
    {
        List<ApiRequest> requests = [new MeshRequest { MeshName = "large" }];
        foreach (var service in Enumerable.Range(0, 100))
        {
            requests.Add(Node($"n{service}", Enumerable.Range(0, 30).Select(step => $"s{(service + step) % 100}")));
            requests.Add(ByNode($"s{service}", $"n{service}"));
        }

        var watch = Stopwatch.StartNew();
        Assert.Equal(20, MeshGraphRules.Check(MeshModel.Of(requests)).Count(finding => finding.Rule.Id == "REACH-004"));
        Assert.InRange(watch.ElapsedMilliseconds, 0, 5000);
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public void Long_chains_and_large_meshes_are_walked_without_recursion()
    {
        List<ApiRequest> chain = [new MeshRequest { MeshName = "large" }];
        foreach (var service in Enumerable.Range(0, 20_000))
        {
            chain.Add(Node($"n{service}", [$"s{service + 1}"]));
            chain.Add(ByNode($"s{service}", $"n{service}"));
        }

        Assert.DoesNotContain(MeshGraphRules.Check(MeshModel.Of(chain)), finding => finding.Rule.Id is "REACH-004" or "RES-002");

        var mesh = MeshModel.Of(CallGraphTests.Large(1000, 2, 3, 200));
        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(MeshGraphRules.Check(mesh));
        Assert.InRange(watch.ElapsedMilliseconds, 0, 10_000);
    }

    [Theory]
    [InlineData("ledgerRoute.spec.grpcRoute.retryPolicy.maxRetries = 2", null)]
    [InlineData("ledgerRoute.spec.grpcRoute.retryPolicy.maxRetries = 3", "12")]
    [InlineData("ledgerRoute.spec.grpcRoute.retryPolicy.maxRetries = \"${RETRIES}\"", null)]
    [InlineData("route.spec.httpRoute.retryPolicy.maxRetries = 9999999", "a million or more")]
    [InlineData("route.spec.httpRoute.retryPolicy.maxRetries = 999999", "a million or more")]
    public void Attempts_multiply(string edit, string? attempts)
    {
        var said = MeshGraphRules.Check(MeshModel.Of(new Shop(edit).Requests())).Where(finding => finding.Rule.Id == "RES-002").ToList();

        if (attempts is null) Assert.Empty(said);
        else Assert.StartsWith($"one request can become {attempts} attempts at ", Assert.Single(said).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_wrote_is_no_storm()
    {
        string[] chain =
        [
            "route.spec.httpRoute.retryPolicy removed",
            "ledgerRoute.spec.grpcRoute.retryPolicy removed",
            "ledger.spec.backends = [{\"virtualService\":{\"virtualServiceName\":\"last.shop.local\"}}]",
            "last = copy of green",
            "last.virtualNodeName = \"last\"",
            "lastService = copy of service",
            "lastService.virtualServiceName = \"last.shop.local\"",
            "lastService.spec.provider.virtualRouter.virtualRouterName = \"last\"",
            "lastRouter = copy of router",
            "lastRouter.virtualRouterName = \"last\"",
            "lastRoute = copy of route",
            "lastRoute.virtualRouterName = \"last\"",
            "lastRoute.spec.httpRoute.action.weightedTargets = [{\"virtualNode\":\"last\",\"weight\":1}]",
        ];

        Assert.Equal(["27"], Storms([.. chain, "lastRoute.spec.httpRoute.retryPolicy.maxRetries = 2"]));
        Assert.Empty(Storms([.. chain, "lastRoute.spec.httpRoute.retryPolicy removed"]));
    }

    [Fact]
    public void A_circle_is_gone_through_once()
    {
        var said = Storms(["ledger.spec.backends = [{\"virtualService\":{\"virtualServiceName\":\"colors.shop.local\"}}]"]);

        Assert.Equal(["27"], said);
    }

    [Fact]
    public void A_node_that_calls_itself_does_not_try_more_often() => Assert.Empty(Storms(["ledger.spec.backends = [{\"virtualService\":{\"virtualServiceName\":\"ledger.shop.local\"}}]"]));

    [Fact]
    public void The_path_of_a_storm_ends_where_the_last_retry_is() => Assert.Equal(
        "front -> colors.shop.local -> blue -> ledger.shop.local -> ledger",
        Assert.Single(
            MeshGraphRules.Check(MeshModel.Of(new Shop(
                "ledgerRoute.spec.grpcRoute.retryPolicy.maxRetries = 3",
                "ledger.spec.backends = [{\"virtualService\":{\"virtualServiceName\":\"db.shop.local\"}}]").Requests())),
            finding => finding.Rule.Id == "RES-002").Witness);

    [Theory]
    [InlineData(0, false, 1, false)]
    [InlineData(1, false, 2, true)]
    [InlineData(1, true, 2, false)]
    [InlineData(0, true, 1, false)]
    [InlineData(-1, false, 1, false)]
    public void Only_retries_that_somebody_decided_on_count_as_written(int retries, bool isDefault, int attempts, bool isWritten)
    {
        var origin = isDefault ? Origin.Root()["Retries"].AsDefault() : Origin.Root()["Retries"];
        var factor = RetryFactor.Of(new() { Spec = new() { HttpRoute = new() { RetryPolicy = new() { Origin = origin, MaxRetries = (long)retries } } } });

        Assert.Equal((attempts, isWritten), (factor.Attempts, factor.IsWritten));
    }

    [Theory]
    [InlineData("route.spec.httpRoute.timeout.perRequest.value = 5")]
    [InlineData("ledgerRoute.spec.grpcRoute.timeout = {\"perRequest\":{\"unit\":\"s\",\"value\":20}}")]
    [InlineData("ledgerRoute.spec.grpcRoute.timeout = {\"perRequest\":{\"unit\":\"s\",\"value\":\"${WAIT}\"}}")]
    public void Nobody_decided_on_the_time_that_holds_everywhere(string edit) => Assert.DoesNotContain(
        MeshGraphRules.Check(MeshModel.Of(new Shop(edit).Requests())),
        finding => finding.Rule.Id == "RES-001");

    [Fact]
    public void A_time_on_the_way_is_enough() => Assert.Equal(
        "front -> colors.shop.local -> blue -> ledger.shop.local -> ledger",
        Assert.Single(
            MeshGraphRules.Check(MeshModel.Of(new Shop(
                "route.spec.httpRoute.timeout.perRequest.value = 5",
                "ledgerRoute.spec.grpcRoute.timeout = {\"perRequest\":{\"unit\":\"s\",\"value\":10}}").Requests())),
            finding => finding.Rule.Id == "RES-001").Witness);

    [Theory]
    [InlineData("REACH-006", "dbService.spec.provider.virtualRouter.virtualRouterName = \"bd\"")]
    [InlineData("REACH-005", "dbRoute.spec.tcpRoute.action.weightedTargets[0].virtualNode = \"bd\"")]
    [InlineData("REACH-006", "blue.spec.backends[0].virtualService.virtualServiceName = \"bd.shop.local\"")]
    [InlineData("REACH-006", "blue.spec.backends[0].virtualService.virtualServiceName = \"${DB}\"")]
    [InlineData("REACH-006", "mesh.spec.egressFilter.type = \"ALLOW_ALL\"", "blue.spec.backends[0] = {\"virtualService\":{\"virtualServiceName\":\"colors.shop.local\"}}")]
    [InlineData("REACH-006", "mesh removed", "grpcGatewayRoute removed")]
    public void What_may_be_used_is_not_called_unused(string rule, params string[] edits) => Assert.DoesNotContain(
        MeshGraphRules.Check(MeshModel.Of(new Shop(edits).Requests())),
        finding => finding.Rule.Id == rule);

    private static List<string> Storms(IEnumerable<string> edits) =>
    [
        .. MeshGraphRules.Check(MeshModel.Of(new Shop(edits).Requests()))
            .Where(finding => finding.Rule.Id == "RES-002")
            .Select(finding => finding.Message.Split(' ')[4]),
    ];

    private static VirtualNodeRequest Node(string name, IEnumerable<string> services) => new()
    {
        MeshName = "large",
        Name = name,
        Spec = new()
        {
            Backends = [.. services.Select(service => new Backend { VirtualService = new() { VirtualServiceName = service } })],
            Listeners = [new Listener { PortMapping = new() { Port = 8080, Protocol = "http" } }],
        },
    };

    private static VirtualServiceRequest ByNode(string name, string node) =>
        new() { MeshName = "large", Name = name, Spec = new() { Provider = new() { VirtualNode = new() { VirtualNodeName = node } } } };

    /// <summary><c>1,2 0 -</c>: the first number leads to 1 and 2, the second to 0, the third nowhere.</summary>
    private static IReadOnlyList<IReadOnlyList<int>> Graph(string edges) =>
        [.. edges.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(next => (IReadOnlyList<int>)(next == "-" ? [] : [.. next.Split(',').Select(number => number[0] - '0')]))];

    private static IEnumerable<string> Tried(IReadOnlyList<IReadOnlyList<int>> next, IReadOnlyList<int> path)
    {
        foreach (var to in next[path[^1]])
        {
            if (to == path[0]) yield return string.Concat(path);
            if (to <= path[0] || path.Contains(to)) continue;
            foreach (var cycle in Tried(next, [.. path, to])) yield return cycle;
        }
    }
}
