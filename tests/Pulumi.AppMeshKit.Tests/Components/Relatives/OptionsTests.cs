namespace Pulumi.AppMeshKit.Tests;

/// <summary>Pulumi's options, given to a component.</summary>
[Collection(PulumiPrograms.Name)]
public class OptionsTests
{
    [Fact]
    public async Task A_service_below_its_own_mesh_does_not_wait_for_itself()
    {
        var run = await Services.RunAsync(mesh =>
        {
            var colors = new ServiceWithRouter(
                "colors",
                new() { Mesh = mesh, Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") } },
                new() { Parent = mesh });
            new Gateway("edge", new() { Mesh = mesh, Routes = { new HttpGatewayRoute { Service = colors } } }, new() { Parent = colors });
        });

        Assert.Equal("Mesh component shop", run.Parent("ServiceWithRouter component colors"));
        Assert.Equal("ServiceWithRouter component colors", run.Parent("Gateway component edge"));
        Assert.Contains("GatewayRoute edge", run.Registered);
    }

    [Fact]
    public async Task A_component_may_wait_for_others()
    {
        var run = await Services.RunAsync(mesh => new ServiceWithRouter(
            "colors",
            new() { Mesh = mesh, Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") } },
            new() { DependsOn = { mesh } }));

        Assert.Contains("VirtualService colors", run.Registered);
    }

    [Fact]
    public async Task Providers_reach_every_resource()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var ireland = new Aws.Provider("ireland", new() { Region = "eu-west-1" });
            var mesh = new Mesh("shop", options: new() { Providers = { ireland } });
            var colors = new ServiceWithRouter(
                "colors",
                new() { Mesh = mesh, Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") } },
                new() { Provider = ireland });
            new Gateway("edge", new() { Mesh = mesh, Routes = { new HttpGatewayRoute { Service = colors } } }, new() { Parent = mesh });
        });

        Assert.Equal(7, run.Requests.Count);
        Assert.All(run.Requests.Keys, id => Assert.Contains("::ireland::", run.Provider(id), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Protection_aliases_and_transformations_are_the_components()
    {
        var seen = new List<string>();
        var options = new ComponentResourceOptions
        {
            Protect = true,
            Aliases = { new Alias { Name = "colours" } },
            ResourceTransformations =
            {
                args =>
                {
                    seen.Add(args.Resource.GetResourceName());
                    return null;
                },
            },
        };

        var run = await Services.RunAsync(mesh => new ServiceWithRouter(
            "colors", new() { Mesh = mesh, Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") } }, options));

        // A child inherits them from its parent after transformations have seen it.
        var given = run.Options("ServiceWithRouter component colors");
        Assert.True(given.Protect);
        Assert.Single(given.Aliases);
        Assert.Equal(["colors", "colors-v1", "colors", "colors", "colors"], seen);
    }

    [Theory]
    [InlineData("Mesh component shop", "appmeshkit:index:Mesh")]
    [InlineData("ServiceWithRouter component colors", "appmeshkit:index:ServiceWithRouter")]
    [InlineData("ServiceWithNode component cache", "appmeshkit:index:ServiceWithNode")]
    [InlineData("MeshClient component job", "appmeshkit:index:MeshClient")]
    [InlineData("Gateway component edge", "appmeshkit:index:Gateway")]
    public async Task Components_have_these_types(string id, string type)
    {
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        var run = await Services.RunAsync(mesh =>
        {
            Resource[] components =
            [
                mesh,
                Services.Colors(mesh),
                new ServiceWithNode("cache", new() { Mesh = mesh, Discovery = ServiceDiscovery.Dns("cache.shop.local") }),
                new MeshClient("job", new() { Mesh = mesh, Backends = { "cache.shop.local" } }),
                new Gateway("edge", new() { Mesh = mesh }),
            ];
            foreach (var component in components)
            {
                types[$"{component.GetType().Name} component {component.GetResourceName()}"] = component.GetResourceType();
            }
        });

        Assert.Equal(type, types[id]);
        Assert.Contains(id, run.Registered);
    }
}
