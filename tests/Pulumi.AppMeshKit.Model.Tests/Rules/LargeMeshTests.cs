using System.Diagnostics;

namespace Pulumi.AppMeshKit.Model.Tests.Rules;

/// <summary>A thousand services are checked while nobody notices. The bounds are wide: machines differ, orders of magnitude do not.</summary>
[Trait("Speed", "Slow")]
public class LargeMeshTests
{
    private const int _serviceCount = 1000;

    private static readonly List<List<ApiRequest>> _services = [.. Enumerable.Range(0, _serviceCount).Select(Service)];

    [Fact]
    public void A_thousand_services_are_checked_one_by_one_and_as_a_mesh()
    {
        var watch = Stopwatch.StartNew();
        var errors = _services.SelectMany(service => service).SelectMany(ResourceRules.Check).Count(IsError);
        var mesh = MeshModel.Empty("shop").With([new MeshRequest { MeshName = "shop" }]);
        foreach (var service in _services)
        {
            errors += MeshGraphRules.CheckJoining(mesh, service).Count(IsError);
            mesh = mesh.With(service);
        }

        errors += MeshGraphRules.Check(mesh).Count(IsError);

        Assert.Equal(0, errors);
        Assert.Equal((_serviceCount * 5) + 1, mesh.Requests.Count());
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Of_a_thousand_names_the_nearest_are_shown()
    {
        var stray = new VirtualServiceRequest { MeshName = "shop", Name = "stray", Spec = new() { Provider = new() { VirtualRouter = new() { VirtualRouterName = "s50x" } } } };
        var mesh = MeshModel.Of([new MeshRequest { MeshName = "shop" }, .. _services.SelectMany(service => service), stray]);

        var finding = Assert.Single(MeshGraphRules.Check(mesh), finding => finding.Rule.Id == "REF-002");

        Assert.StartsWith("Of 1000 virtual routers, the next ones in the alphabet are \"s504\", \"s505\"", finding.Cure, StringComparison.Ordinal);
        Assert.EndsWith("\"s513\", \"s514\".", finding.Cure, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_allocated_for_places_while_nothing_is_wrong()
    {
        var request = new Shop().Request<VirtualNodeRequest>("blue");
        Assert.Empty(ResourceRules.Check(request));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 100; round++) Assert.Empty(ResourceRules.Check(request));
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 0, 30_000);
    }

    private static bool IsError(Finding finding) => finding.Severity == Severity.Error;

    private static List<ApiRequest> Service(int index)
    {
        var name = $"s{index}";
        var mapping = new PortMapping { Port = 8080, Protocol = "http" };
        var callee = new Backend { VirtualService = new() { VirtualServiceName = $"s{Math.Max(0, index - 1)}.shop.local" } };
        return
        [
            .. new[] { "v1", "v2" }.Select(version => new VirtualNodeRequest
            {
                MeshName = "shop",
                Name = $"{name}-{version}",
                Spec = new()
                {
                    Backends = [callee],
                    Listeners = [new Listener { PortMapping = mapping }],
                    ServiceDiscovery = new() { Dns = new() { Hostname = $"{name}-{version}.shop.local" } },
                },
            }),
            new VirtualRouterRequest { MeshName = "shop", Name = name, Spec = new() { Listeners = [new VirtualRouterListener { PortMapping = mapping }] } },
            new RouteRequest
            {
                MeshName = "shop",
                VirtualRouterName = name,
                Name = "all",
                Spec = new()
                {
                    HttpRoute = new()
                    {
                        Match = new() { Prefix = "/" },
                        Action = new() { WeightedTargets = [new WeightedTarget { VirtualNode = $"{name}-v1", Weight = 90 }, new WeightedTarget { VirtualNode = $"{name}-v2", Weight = 10 }] },
                    },
                },
            },
            new VirtualServiceRequest { MeshName = "shop", Name = $"{name}.shop.local", Spec = new() { Provider = new() { VirtualRouter = new() { VirtualRouterName = name } } } },
        ];
    }
}
