using Pulumi.Testing;
using Pulumi.Utilities;

namespace Pulumi.AppMeshKit.Tests.Lattice;

/// <summary>What components become on VPC Lattice, and what they give back.</summary>
[Collection(PulumiPrograms.Name)]
public class ServiceTests
{
    [Theory]
    [InlineData(LatticeProvider.Aws)]
    [InlineData(LatticeProvider.AwsNative)]
    public async Task A_service_gives_its_target_groups_and_its_DNS_records(LatticeProvider provider)
    {
        Mesh? mesh = null;
        ServiceWithRouter? colors = null;
        await ProgramRun.OfAsync(() => colors = Canary(mesh = LatticeShop.Mesh(provider)));
        var lattice = colors!.Lattice!;

        Assert.Equal("arn:shop", await ValueOfAsync(mesh!.Lattice!.ServiceNetwork));
        Assert.Equal(("shop", "arn:shop"), (await ValueOfAsync(mesh.Name), await ValueOfAsync(mesh.Arn)));
        Assert.Equal("colors.shop.local", await ValueOfAsync(colors.VirtualServiceName));
        Assert.Empty(colors.VirtualNodeArns);
        Assert.Empty(colors.EnvoyPolicies);

        Assert.Equal(["blue", "green"], lattice.TargetGroupArns.Keys.Order());
        Assert.Equal("arn:colors/colors-blue-8080", await ValueOfAsync(lattice.TargetGroupArns["blue"]));
        var record = Assert.Single(lattice.DnsRecords);
        Assert.Equal(("colors.shop.local", "colors.generated", "zone:colors"), (record.Name, await ValueOfAsync(record.Target), await ValueOfAsync(record.HostedZoneId)));
        var endpoint = Assert.Single(lattice.Endpoints);
        Assert.Equal(("colors.shop.local", "colors.shop.local", "arn:colors"), (endpoint.ServiceName, endpoint.CustomDomain, await ValueOfAsync(endpoint.Arn)));
        Assert.Equal(
            [("colors.shop.local", "blue", 8080, "shop-colors-shop-local-colors-blue-http1-8080"), ("colors.shop.local", "green", 8080, "shop-colors-shop-local-colors-green-http1-8080")],
            lattice.TargetGroups.Select(group => (group.ServiceName, group.Version, group.Port, group.Name)));
    }

    [Fact]
    public async Task ECS_registers_the_tasks_of_a_version_with_its_configurations()
    {
        ServiceWithRouter? colors = null;
        await LatticeShop.RunAsync(mesh => colors = Canary(mesh));

        var configuration = Assert.Single(colors!.Lattice!.EcsConfigurations("blue", "http", "arn:role"));
        Assert.Equal(("http", "arn:colors/colors-blue-8080", "arn:role"), (configuration.PortName, await ValueOfAsync(configuration.TargetGroupArn), (await Seen.OfAsync(configuration.RoleArn)).Value));
        Assert.Equal(
            "There is no version \"red\" with a target group; there are \"blue\", \"green\".",
            Assert.Throws<KeyNotFoundException>(() => colors.Lattice.EcsConfigurations("red", "http", "arn:role")).Message);
    }

    [Fact]
    public async Task Of_no_or_one_version_the_sentence_is_one_too()
    {
        ServiceWithRouter? colors = null;
        ServiceWithRouter? db = null;
        await LatticeShop.RunAsync(mesh =>
        {
            colors = Services.One(mesh, "colors");
            db = new ServiceWithRouter("db", new() { Mesh = mesh, Listener = Listener.Tcp(), Versions = { ["v1"] = ServiceVersion.Dns("db.shop.local") }, AcceptLosses = { new("LOSS-007", "called past the mesh") } });
        });

        Assert.EndsWith("; there is \"v1\".", Assert.Throws<KeyNotFoundException>(() => colors!.Lattice!.EcsConfigurations("v2", "http", "r")).Message, StringComparison.Ordinal);
        Assert.EndsWith("; there are none.", Assert.Throws<KeyNotFoundException>(() => db!.Lattice!.EcsConfigurations("v1", "http", "r")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_custom_domains_there_are_no_records_and_no_certificate()
    {
        ServiceWithRouter? colors = null;
        var run = await ProgramRun.OfAsync(() => colors = new ServiceWithRouter("colors", new()
        {
            Mesh = new Mesh("shop", new() { Target = MeshTarget.VpcLattice(new() { Vpcs = { new("vpc-1") }, UseCustomDomains = false }) }),
            ServiceName = "colors.shop.local",
            Listener = Listener.Grpc(9000),
            Versions = { ["v1"] = Services.Blue },
        }));

        Assert.Empty(colors!.Lattice!.DnsRecords);
        Assert.Null(Assert.Single(colors.Lattice.Endpoints).CustomDomain);
        Assert.Equal(["authType", "name"], run.Inputs("Service colors").Keys.Where(key => !key.StartsWith("__", StringComparison.Ordinal)).Order());
        Assert.Equal("shop-colors-shop-local-generated", run.Inputs("Service colors")["name"]);
        Assert.Equal("HTTPS", run.Inputs("Listener colors/https-9000")["protocol"]);
    }

    [Fact]
    public async Task Two_names_are_two_services_with_target_groups_of_their_own()
    {
        ServiceWithRouter? colors = null;
        var run = await LatticeShop.RunAsync(mesh => colors = new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            ServiceName = "colors.shop.local",
            ServiceNames = { "colours.shop.local" },
            Versions = { ["v1"] = Services.Blue },
        }));

        Assert.Equal(["colors.shop.local", "colours.shop.local"], colors!.Lattice!.Endpoints.Select(endpoint => endpoint.ServiceName));
        Assert.Equal(2, run.Registered.Count(id => id.StartsWith("Service ", StringComparison.Ordinal)));
        Assert.Equal(2, run.Registered.Count(id => id.StartsWith("TargetGroup ", StringComparison.Ordinal)));
        Assert.Equal(2, colors.Lattice.TargetGroups.Select(group => group.Name).Distinct().Count());
        Assert.Equal("arn:colors/colors-v1-8080", await ValueOfAsync(colors.Lattice.TargetGroupArns["v1"]));
        Assert.Equal(2, colors.Lattice.EcsConfigurations("v1", "http", "r").Count);
    }

    [Fact]
    public async Task A_version_of_another_component_gets_a_target_group_of_its_own()
    {
        ServiceWithRouter? paint = null;
        var run = await LatticeShop.RunAsync(mesh =>
        {
            var colors = Canary(mesh);
            paint = new ServiceWithRouter("paint", new() { Mesh = mesh, ServiceName = "paint.shop.local", Versions = { ["old"] = colors.Versions["blue"] } });
        });

        Assert.Equal("shop-paint-shop-local-colors-blue-http1-8080", run.Inputs("TargetGroup paint/colors-blue-8080")["name"]);
        Assert.True(run.Inputs("TargetGroup paint/colors-blue-8080").ContainsKey("config"));
        Assert.Equal(["old"], paint!.Lattice!.TargetGroupArns.Keys);
        Assert.Equal("arn:paint/colors-blue-8080", await ValueOfAsync(paint.Lattice.TargetGroupArns["old"]));
    }

    [Fact]
    public async Task A_node_alone_and_a_client_have_no_ARN_there()
    {
        ServiceWithNode? cache = null;
        MeshClient? job = null;
        var run = await LatticeShop.RunAsync(mesh =>
        {
            cache = new ServiceWithNode("cache", new() { Mesh = mesh, Discovery = ServiceDiscovery.Dns("cache.shop.local") });
            job = new MeshClient("job", new() { Mesh = mesh, Backends = { cache } });
        });

        Assert.Equal(["cache"], cache!.Lattice!.TargetGroupArns.Keys);
        Assert.Equal("cache.shop.local", await ValueOfAsync(cache.VirtualServiceName));
        Assert.Contains("Only App Mesh has the ARN of a virtual node, and mesh \"shop\"", Assert.Throws<InvalidOperationException>(() => cache.VirtualNodeArn).Message, StringComparison.Ordinal);
        Assert.Contains("Only App Mesh has an IAM policy", Assert.Throws<InvalidOperationException>(() => cache.EnvoyPolicyDocument).Message, StringComparison.Ordinal);
        Assert.Contains("Only App Mesh has the ARN", Assert.Throws<InvalidOperationException>(() => job!.VirtualNodeArn).Message, StringComparison.Ordinal);
        Assert.Contains("Only App Mesh has an IAM policy", Assert.Throws<InvalidOperationException>(() => job!.EnvoyPolicyDocument).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Sent, args => args.Name!.StartsWith("job", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Outputs_are_registered()
    {
        var mocks = new OutputMocks();
        await Deployment.TestAsync(mocks, new TestOptions { IsPreview = false }, () =>
        {
            var mesh = LatticeShop.Mesh();
            _ = Canary(mesh);
            _ = new MeshDefinition("files", new() { Definitions = { ShopFiles.Mesh, ShopFiles.Node, ShopFiles.Router, ShopFiles.Route, ShopFiles.Service }, Target = LatticeShop.Target() });
        });

        Assert.Equal("""{"fidelity":{"losses":["LOSS-002"],"target":"VPC Lattice"},"meshArn":"arn:shop","meshName":"shop","serviceNetwork":"arn:shop"}""", mocks.Of("Mesh::shop"));
        Assert.Equal(
            """{"dnsRecords":{"colors.shop.local":"colors.generated"},"fidelity":{"losses":["LOSS-009","LOSS-021","LOSS-033","LOSS-035","LOSS-037","LOSS-038"],"score":85,"target":"VPC Lattice"},"targetGroupArns":{"blue":"arn:colors/colors-blue-8080","green":"arn:colors/colors-green-8080"},"virtualServiceName":"colors.shop.local"}""",
            mocks.Of("ServiceWithRouter::colors"));
        Assert.Equal(
            """{"dnsRecords":{"colors.shop.local":"files/colors.shop.local.generated"},"fidelity":{"losses":["LOSS-009","LOSS-011","LOSS-037","LOSS-038"],"score":91,"target":"VPC Lattice"},"serviceNetwork":"arn:files/shop","targetGroupArns":{"blue":"arn:files/colors.shop.local/blue-8080"},"virtualGatewayArns":{},"virtualNodeArns":{}}""",
            mocks.Of("MeshDefinition::files"));
    }

    [Fact]
    public async Task On_App_Mesh_there_is_nothing_of_it()
    {
        Mesh? mesh = null;
        ServiceWithRouter? colors = null;
        await ProgramRun.OfAsync(() => colors = Canary(mesh = new Mesh("shop")));

        Assert.Null(mesh!.Lattice);
        Assert.Null(colors!.Lattice);
    }

    private static ServiceWithRouter Canary(IMesh mesh) => new("colors", new()
    {
        Mesh = mesh,
        ServiceName = "colors.shop.local",
        Versions = { ["blue"] = Services.Blue, ["green"] = Services.Green },
        Weights = new() { ["blue"] = 90, ["green"] = 10 },
    });

    private static Task<string> ValueOfAsync(Output<string> output) => OutputUtilities.GetValueAsync(output);
}
