using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests.Lattice;

/// <summary>Both engines from one program.</summary>
[Collection(PulumiPrograms.Name)]
public class SideBySideTests
{
    public static TheoryData<bool, LatticeProvider> Targets { get; } = new()
    {
        { true, LatticeProvider.Aws }, { true, LatticeProvider.AwsNative }, { false, LatticeProvider.Aws }, { false, LatticeProvider.AwsNative },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task Both_sets_are_registered_whichever_is_written_first(bool isAppMeshFirst, LatticeProvider provider)
    {
        ServiceWithRouter? colors = null;
        Mesh? mesh = null;
        var both = await ProgramRun.OfAsync(() =>
        {
            mesh = new Mesh("shop", new() { Target = Both(isAppMeshFirst, provider) });
            colors = Program(mesh);
        });
        var appMesh = await ProgramRun.OfAsync(() => Program(new Mesh("shop")));
        var lattice = await ProgramRun.OfAsync(() => Program(LatticeShop.Mesh(provider)));

        Assert.Equal(Text(appMesh).Concat(Text(lattice)).Order(StringComparer.Ordinal), Text(both).Order(StringComparer.Ordinal));
        Assert.Equal(["blue", "green"], colors!.VirtualNodeArns.Keys.Order());
        Assert.Equal("arn:colors-blue", (await Seen.OfAsync<string>(colors.VirtualNodeArns["blue"])).Value);
        Assert.Equal(["blue", "green"], colors.Lattice!.TargetGroupArns.Keys.Order());
        Assert.NotNull(mesh!.Lattice);
        Assert.Equal(["Mesh shop"], await both.DependenciesAsync("VirtualNode colors-blue"));
        Assert.Empty(await both.DependenciesAsync("Service colors"));
    }

    [Fact]
    public async Task No_URN_is_made_twice()
    {
        var run = await ProgramRun.OfAsync(() => Program(new Mesh("shop", new() { Target = Both(true, LatticeProvider.Aws) })));

        Assert.Equal(run.Sent.Count, run.Sent.Select(args => (args.Type, args.Name)).Distinct().Count());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_gateway_is_one_of_App_Mesh_and_its_routes_wait_for_it(bool isAppMeshFirst)
    {
        Gateway? edge = null;
        var run = await ProgramRun.OfAsync(() =>
        {
            var mesh = new Mesh("shop", new() { Target = Both(isAppMeshFirst), AcceptLosses = { new("LOSS-039", "App Mesh has it"), new("LOSS-040", "App Mesh has it") } });
            var colors = Program(mesh);
            edge = new Gateway("edge", new() { Mesh = mesh });
            _ = new GatewayRoutes("more", new() { Gateway = edge, Routes = [new HttpGatewayRoute { Service = colors }] });
        });

        Assert.Equal("arn:edge", (await Seen.OfAsync<string>(edge!.GatewayArn)).Value);
        Assert.Contains("VirtualGateway edge", await run.DependenciesAsync("GatewayRoute more"));
    }

    [Fact]
    public async Task The_end_of_App_Mesh_is_said_once() => await ProgramRun.OfAsync(() =>
    {
        var mesh = new Mesh("shop", new() { Target = Both(true) });
        var colors = Program(mesh);
        var other = new Mesh("bank", new() { Target = Both(false) });

        Assert.Single(mesh.Findings.Concat(colors.Findings).Concat(other.Findings), finding => finding.Rule.Id == "EOL-001");
    });

    [Fact]
    public void The_same_engine_twice_is_refused()
    {
        var lattice = LatticeShop.Target();
        var both = MeshTarget.AppMesh.And(lattice);

        foreach (var twice in new Action[]
                 {
                     () => MeshTarget.AppMesh.And(MeshTarget.AppMesh), () => lattice.And(LatticeShop.Target(LatticeProvider.Aws)),
                     () => both.And(MeshTarget.AppMesh), () => lattice.And(both),
                 })
        {
            Assert.Equal("Both targets are the same engine; a mesh is deployed once to each. (Parameter 'other')", Assert.Throws<ArgumentException>(twice).Message);
        }
    }

    [Fact]
    public async Task One_target_may_be_given_to_several_meshes()
    {
        var target = LatticeShop.Target();
        var run = await ProgramRun.OfAsync(() =>
        {
            var (shop, bank) = (new Mesh("shop", new() { Target = target }), new Mesh("bank", new() { Target = target }));
            _ = Services.One(shop, "colors");
            _ = new ServiceWithRouter("pay", new() { Mesh = bank, ServiceName = "colors.shop.local", Versions = { ["v1"] = Services.Blue } });
        });

        Assert.Equal("arn:shop", run.Inputs("ServiceNetworkServiceAssociation colors")["serviceNetworkIdentifier"]);
        Assert.Equal("arn:bank", run.Inputs("ServiceNetworkServiceAssociation pay")["serviceNetworkIdentifier"]);
    }

    [Fact]
    public async Task Policies_are_made_beside_App_Mesh_too()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var mesh = new Mesh("shop", new() { Target = MeshTarget.AppMesh.And(MeshTarget.VpcLattice(new() { Vpcs = { new("vpc-1") }, RequireIam = true })) });
            _ = new MeshClient("web", new() { Mesh = mesh, Backends = { Program(mesh) } });
            _ = new LatticeAuthPolicies("callers", new() { Mesh = mesh, Roles = { ["web"] = "arn:role" } });
        });

        Assert.Contains("AuthPolicy callers/colors.shop.local", run.Registered);
        Assert.Contains("VirtualNode web", run.Registered);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_definition_becomes_both(bool isAppMeshFirst)
    {
        MeshDefinition? shop = null;
        var run = await ProgramRun.OfAsync(() => shop = new MeshDefinition("shop", new()
        {
            Definitions = { ShopFiles.Mesh, ShopFiles.Node, ShopFiles.Router, ShopFiles.Route, ShopFiles.Service },
            Target = Both(isAppMeshFirst),
        }));

        Assert.Equal(
            [
                "Mesh shop/shop", "Route shop/colors/all", "VirtualNode shop/blue", "VirtualRouter shop/colors", "VirtualService shop/colors.shop.local",
                "Listener shop/colors.shop.local/http-8080", "Service shop/colors.shop.local", "ServiceNetwork shop/shop", "ServiceNetworkServiceAssociation shop/colors.shop.local",
                "ServiceNetworkVpcAssociation shop/shop/vpc", "TargetGroup shop/colors.shop.local/blue-8080",
            ],
            run.Sent.OrderBy(args => args.Type!.StartsWith("aws:appmesh", StringComparison.Ordinal) ? 0 : 1).Select(args => $"{args.Type!.Split(':')[^1]} {args.Name}"));
        Assert.Equal("arn:shop/blue", (await Seen.OfAsync<string>(shop!.VirtualNodeArns["blue"])).Value);
        Assert.Equal("arn:shop/colors.shop.local/blue-8080", (await Seen.OfAsync<string>(shop.Lattice!.TargetGroupArns["blue"])).Value);
        Assert.Equal("arn:shop/shop", (await Seen.OfAsync<string>(shop.MeshArn!)).Value);
    }

    private static MeshTarget Both(bool isAppMeshFirst, LatticeProvider provider = LatticeProvider.AwsNative) =>
        isAppMeshFirst ? MeshTarget.AppMesh.And(LatticeShop.Target(provider)) : LatticeShop.Target(provider).And(MeshTarget.AppMesh);

    private static ServiceWithRouter Program(Mesh mesh)
    {
        var colors = new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            ServiceName = "colors.shop.local",
            Versions = { ["blue"] = Services.Blue, ["green"] = Services.Green },
            Weights = new() { ["blue"] = 90, ["green"] = 10 },
            Routes = { new HttpRoute { Name = "beta", Match = HttpMatch.Prefix("/beta/") }, new HttpRoute { Name = "all" } },
        });
        _ = new ServiceWithNode("cache", new() { Mesh = mesh, Discovery = ServiceDiscovery.Dns("cache.shop.local") });
        return colors;
    }

    private static IEnumerable<string> Text(ProgramRun run) => run.Sent.Select(args => $"{args.Type} {args.Name} {InputsText.Of(args.Inputs)}");
}
