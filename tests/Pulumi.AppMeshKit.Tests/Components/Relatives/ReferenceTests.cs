namespace Pulumi.AppMeshKit.Tests;

/// <summary>References stay inside one mesh (REF-005), and a name is used once (REF-006).</summary>
[Collection(PulumiPrograms.Name)]
public class ReferenceTests
{
    [Fact]
    public Task A_backend_is_of_the_same_mesh() => Refusal.IsAsync(
        "MeshClient \"job\"",
        "REF-005  Backends[1]: virtual service \"pay.bank.local\" is in mesh \"bank\", but this component is in mesh \"shop\"; "
            + "a reference must stay inside one mesh. Refer to a service of the same mesh, or move one of the two.",
        mesh => new MeshClient("job", new()
        {
            Mesh = mesh,
            Backends = { "colors.shop.local", new ExistingService(new ExistingMesh("bank"), "pay.bank.local") },
        }));

    [Fact]
    public Task So_is_a_backend_of_a_version() => Refusal.IsAsync(
        "ServiceWithRouter \"colors\"",
        "REF-005  Versions[\"v1\"].Backends[0]: virtual service \"pay.bank.local\" is in mesh \"bank\", but this component is in mesh \"shop\"; "
            + "a reference must stay inside one mesh. Refer to a service of the same mesh, or move one of the two.",
        mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            Versions =
            {
                ["v1"] = ServiceVersion.Dns("colors.shop.local") with { Backends = [new ExistingService(new ExistingMesh("bank"), "pay.bank.local")] },
            },
        }));

    [Fact]
    public Task The_service_of_a_gateway_route_is_of_the_same_mesh() => Refusal.IsAsync(
        "Gateway \"edge\"",
        "REF-005  Routes[0].Service: virtual service \"colors.shop.local\" is in mesh \"shop\" of account 123456789012, but this component is in mesh \"shop\"; "
            + "a reference must stay inside one mesh. Refer to a service of the same mesh, or move one of the two.",
        mesh => new Gateway("edge", new()
        {
            Mesh = mesh,
            Routes = { new HttpGatewayRoute { Service = new ExistingService(new ExistingMesh("shop", "123456789012"), "colors.shop.local") } },
        }));

    [Fact]
    public async Task A_version_is_of_the_same_mesh()
    {
        var message = string.Empty;
        await Services.RunAsync(mesh =>
        {
            var colors = Services.One(new Mesh("bank"), "colors");
            message = Assert.Throws<ResourceException>(() => new ServiceWithRouter("mixed", new()
            {
                Mesh = mesh,
                Versions = { ["old"] = colors.Versions["v1"] },
            })).Message;
        });

        Assert.Equal(
            "ServiceWithRouter \"mixed\" has 1 problem:\n"
                + "  REF-005  Versions[\"old\"]: virtual node \"colors-v1\" is in mesh \"bank\", but this component is in mesh \"shop\"; "
                + "a reference must stay inside one mesh. Refer to a service of the same mesh, or move one of the two.",
            message);
    }

    [Fact]
    public async Task Two_ways_to_name_a_mesh_are_one_mesh()
    {
        var run = await ProgramRun.OfAsync(() => new MeshClient("job", new()
        {
            Mesh = new ExistingMesh("shop"),
            Backends = { new ExistingService(new ExistingMesh("shop"), "colors.shop.local") },
        }));

        Assert.Contains("VirtualNode job", run.Registered);
    }

    [Fact]
    public async Task A_name_is_used_once_in_a_mesh()
    {
        var message = string.Empty;
        var run = await Services.RunAsync(mesh =>
        {
            new MeshClient("job", new() { Mesh = mesh, Backends = { "colors.shop.local" } });
            message = Assert.Throws<ResourceException>(() => new MeshClient("job2", new() { Mesh = mesh, NodeName = "job", Backends = { "colors.shop.local" } })).Message;
        });

        Assert.StartsWith(
            "MeshClient \"job2\" has 1 problem:\n  REF-006  NodeName: virtual node \"job\" is defined twice in mesh \"shop\"; the first time in ",
            message,
            StringComparison.Ordinal);
        Assert.EndsWith(". Give one of them another name.", message, StringComparison.Ordinal);
        Assert.Contains("ReferenceTests.cs:", message, StringComparison.Ordinal);
        Assert.DoesNotContain("VirtualNode job2", run.Registered);
    }

    [Fact]
    public async Task Other_meshes_may_use_it_too()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            new MeshClient("job", new() { Mesh = new Mesh("shop"), Backends = { "colors.shop.local" } });
            new MeshClient("job2", new() { Mesh = new Mesh("bank"), NodeName = "job", Backends = { "colors.shop.local" } });
        });

        run.Is("VirtualNode job2", "virtualNodeName", "\"job\"");
    }

    [Fact]
    public async Task A_route_name_is_used_once_in_a_service()
    {
        var message = await Refusal.OfAsync(mesh => Services.Colors(
            mesh,
            new HttpRoute { Name = "all", Match = HttpMatch.Prefix("/a/") },
            new HttpRoute { Name = "all", Match = HttpMatch.Prefix("/b/") }));

        Assert.Equal(
            "ServiceWithRouter \"colors\" has 1 problem:\n"
                + "  VR-005  Routes[1].Name: virtual router \"colors\" has a route \"all\" already; the names of its routes must differ.",
            message);
    }
}
