namespace Pulumi.AppMeshKit.Tests;

/// <summary>A mesh that this program did not create, or that another account shares.</summary>
[Collection(PulumiPrograms.Name)]
public class ExistingMeshTests
{
    private const string Owner = "123456789012";

    [Fact]
    public async Task Its_owner_reaches_every_resource()
    {
        var run = await ProgramRun.OfAsync(() => Program(new ExistingMesh("shop", Owner)));

        Assert.Equal(
            ["GatewayRoute edge", "Route colors", "VirtualGateway edge", "VirtualNode cache", "VirtualNode colors-v1", "VirtualNode job", "VirtualRouter colors", "VirtualService cache", "VirtualService colors"],
            run.Requests.Keys.Order(StringComparer.Ordinal));
        Assert.All(run.Requests.Values, request => Assert.Equal((Owner, "shop"), (request.MeshOwner?.ToString(), request.MeshName?.ToString())));
    }

    [Fact]
    public async Task Without_an_owner_nothing_is_said_of_one()
    {
        var run = await ProgramRun.OfAsync(() => Program(new ExistingMesh("shop")));

        Assert.All(run.Requests.Values, request => Assert.Null(request.MeshOwner));
    }

    [Fact]
    public async Task Nothing_waits_for_a_mesh()
    {
        var run = await ProgramRun.OfAsync(() => Program(new ExistingMesh("shop", Owner)));

        Assert.Empty(await run.DependenciesAsync("VirtualNode colors-v1"));
        Assert.Empty(await run.DependenciesAsync("VirtualGateway edge"));
        Assert.Equal(["VirtualNode colors-v1", "VirtualRouter colors"], await run.DependenciesAsync("Route colors"));
        Assert.Equal(["Route colors", "VirtualRouter colors"], await run.DependenciesAsync("VirtualService colors"));
        Assert.Equal(["VirtualGateway edge", "VirtualService colors"], await run.DependenciesAsync("GatewayRoute edge"));
    }

    [Fact]
    public async Task An_owner_has_12_digits()
    {
        var message = string.Empty;
        await ProgramRun.OfAsync(() => message = Assert.Throws<ResourceException>(() => Services.Colors(new ExistingMesh("shop", "1234-5678-9012"))).Message);

        Assert.Equal(
            "ServiceWithRouter \"colors\" has 1 problem:\n"
                + "  GEN-002  Mesh: \"1234-5678-9012\" must be an AWS account id, which has 12 digits and nothing else. Write \"123456789012\".",
            message);
    }

    [Fact]
    public async Task Its_services_inherit_from_it()
    {
        var run = await ProgramRun.OfAsync(() => Services.Colors(new ExistingMesh("shop", defaults: MeshDefaults.None with { AccessLog = new() { Path = "/log" } })));

        run.Is("VirtualNode colors-v1", "spec.logging", """{ "accessLog": { "file": { "path": "/log" } } }""");
        run.Is("Route colors", "spec.httpRoute.retryPolicy", "null");
    }

    [Fact]
    public async Task The_end_of_App_Mesh_is_said_by_the_first_to_join()
    {
        var (first, second) = ((ServiceWithRouter?)null, (MeshClient?)null);
        await ProgramRun.OfAsync(() =>
        {
            var mesh = new ExistingMesh("shop");
            first = Services.Colors(mesh);
            second = new MeshClient("job", new() { Mesh = mesh, Backends = { first } });
        });

        Assert.Contains(first!.Findings, finding => finding.Rule.Id == "EOL-001");
        Assert.DoesNotContain(second!.Findings, finding => finding.Rule.Id == "EOL-001");
    }

    [Fact]
    public async Task What_is_not_here_may_be_there()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var mesh = new ExistingMesh("shop");
            new ServiceWithRouter("colors", new()
            {
                Mesh = mesh,
                ServiceName = "colors.shop.local",
                Versions = { ["old"] = ServiceVersion.Existing("legacy-colors"), ["new"] = ServiceVersion.Dns("colors.shop.local") },
                Weights = new() { ["old"] = 90, ["new"] = 10 },
            });
        });

        run.Is("Route colors", "spec.httpRoute.action.weightedTargets", """
            [{ "virtualNode": "legacy-colors", "weight": 90 }, { "virtualNode": "colors-new", "weight": 10 }]
            """);
        Assert.DoesNotContain("VirtualNode colors-old", run.Registered);
        Assert.Equal(["VirtualNode colors-new", "VirtualRouter colors"], await run.DependenciesAsync("Route colors"));
    }

    private static void Program(ExistingMesh mesh)
    {
        var colors = Services.Colors(mesh);
        new ServiceWithNode("cache", new() { Mesh = mesh, Discovery = ServiceDiscovery.Dns("cache.shop.local") });
        new MeshClient("job", new() { Mesh = mesh, Backends = { colors } });
        new Gateway("edge", new() { Mesh = mesh, Routes = { new HttpGatewayRoute { Service = colors } } });
    }
}
