using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>A mesh that exists as files is registered as it is.</summary>
[Collection(PulumiPrograms.Name)]
public class MeshDefinitionTests
{
    [Fact]
    public async Task Every_definition_is_registered_as_it_stands()
    {
        using var files = new ShopFiles().WriteAll();
        var run = await ProgramRun.OfAsync(() => _ = new MeshDefinition("shop", new() { Files = { files.Folder } }));

        Assert.Equal(
            ShopFiles.All.Select(text => RequestText.Whole(RequestJson.Read(text).Request!)).Order(StringComparer.Ordinal),
            run.Requests.Values.Select(RequestText.Whole).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task They_come_in_the_order_in_which_they_must_exist()
    {
        var run = await ProgramRun.OfAsync(() => Shop());

        Assert.Equal(
            [
                "MeshDefinition component shop", "Mesh shop/shop", "VirtualNode shop/blue", "VirtualRouter shop/colors", "Route shop/colors/all",
                "VirtualService shop/colors.shop.local", "VirtualGateway shop/edge", "GatewayRoute shop/edge/all",
            ],
            run.Registered.Where(id => !id.StartsWith("Stack", StringComparison.Ordinal)).OrderBy(id => id.Contains(" component ", StringComparison.Ordinal) ? 0 : 1).ThenBy(Depth));
        Assert.All(run.Requests.Keys, id => Assert.Equal("MeshDefinition component shop", run.Parent(id)));
        Assert.Equal(["Mesh shop/shop"], await run.DependenciesAsync("VirtualNode shop/blue"));
        Assert.Equal(["Mesh shop/shop", "VirtualNode shop/blue", "VirtualRouter shop/colors"], await run.DependenciesAsync("Route shop/colors/all"));
        Assert.Equal(["Mesh shop/shop", "Route shop/colors/all", "VirtualRouter shop/colors"], await run.DependenciesAsync("VirtualService shop/colors.shop.local"));
        Assert.Equal(["Mesh shop/shop", "VirtualGateway shop/edge", "VirtualService shop/colors.shop.local"], await run.DependenciesAsync("GatewayRoute shop/edge/all"));
    }

    [Fact]
    public async Task A_mesh_that_nobody_defines_is_an_existing_one()
    {
        MeshDefinition? part = null;
        var run = await ProgramRun.OfAsync(() => part = new MeshDefinition("part", new() { Definitions = { ShopFiles.Node } }));

        Assert.Equal(["VirtualNode part/blue"], run.Requests.Keys);
        Assert.Empty(await run.DependenciesAsync("VirtualNode part/blue"));
        Assert.Equal(("shop", null, false), (part!.MeshName, part.MeshArn, part.Model.IsComplete));
    }

    [Fact]
    public async Task Definitions_join_a_mesh_and_components_join_definitions()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var mesh = new Mesh("shop", new() { Defaults = MeshDefaults.None });
            var part = new MeshDefinition("part", new() { Mesh = mesh, Definitions = { ShopFiles.Node, ShopFiles.Router, ShopFiles.Route, ShopFiles.Service } });
            _ = new Gateway("edge", new()
            {
                Mesh = part.Mesh,
                Listener = GatewayListener.Http(8088),
                Routes = { new HttpGatewayRoute { Service = part.VirtualServices["colors.shop.local"] } },
            });
        });

        Assert.Equal(["Mesh shop"], await run.DependenciesAsync("VirtualNode part/blue"));
        Assert.Contains("VirtualService part/colors.shop.local", await run.DependenciesAsync("GatewayRoute edge"));
    }

    [Fact]
    public async Task Components_join_the_mesh_that_definitions_make()
    {
        var run = await ProgramRun.OfAsync(() => _ = new MeshClient("job", new() { Mesh = Shop(), Backends = { "colors.shop.local" } }));

        Assert.Equal(["Mesh shop/shop"], await run.DependenciesAsync("VirtualNode job"));
        run.Is("VirtualNode job", """{ "backends": [{ "virtualService": { "virtualServiceName": "colors.shop.local" } }] }""");
    }

    [Fact]
    public async Task Routes_are_added_to_routers_and_gateways_of_definitions()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var shop = Shop();
            _ = new ServiceRoutes("canary", new()
            {
                Router = shop.VirtualRouters["colors"],
                Versions = { ["v2"] = ServiceVersion.Dns("v2.shop.local") },
                Routes = { new HttpRoute { Name = "canary", Priority = 1, Match = new() { Path = PathMatch.Prefix("/v2/") } } },
            });
            _ = new GatewayRoutes("orders", new()
            {
                Gateway = shop.VirtualGateways["edge"],
                Routes = { new HttpGatewayRoute { Service = shop.VirtualServices["colors.shop.local"], Match = new() { Path = PathMatch.Prefix("/orders/") } } },
            });
        });

        Assert.Contains("VirtualRouter shop/colors", await run.DependenciesAsync(run.Requests.Keys.Single(id => id.StartsWith("Route canary", StringComparison.Ordinal))));
        Assert.Contains("VirtualGateway shop/edge", await run.DependenciesAsync(run.Requests.Keys.Single(id => id.StartsWith("GatewayRoute orders", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task Nodes_and_gateways_tell_what_their_proxies_need()
    {
        MeshDefinition? shop = null;
        await ProgramRun.OfAsync(() => shop = Shop());

        Assert.Equal(["blue"], shop!.VirtualNodeArns.Keys);
        Assert.Equal(["edge"], shop.VirtualGatewayArns.Keys);
        Assert.Equal(["colors.shop.local"], shop.VirtualServices.Keys);
        Assert.NotNull(shop.MeshArn);
    }

    [Fact]
    public async Task A_variant_is_taken_only_where_it_is_named()
    {
        using var files = new ShopFiles().WriteAll();
        var variant = files.Write("blue@ipv6.json", ShopFiles.Node.Replace("8080", "9090", StringComparison.Ordinal));

        var all = await ProgramRun.OfAsync(() => _ = new MeshDefinition("shop", new() { Files = { files.Folder } }));
        var one = await ProgramRun.OfAsync(() => _ = new MeshDefinition("shop", new() { Files = { variant } }));

        all.Is("VirtualNode shop/blue", "spec.listeners[0].portMapping.port", "8080");
        one.Is("VirtualNode shop/blue", "spec.listeners[0].portMapping.port", "9090");
    }

    private static MeshDefinition Shop()
    {
        var args = new MeshDefinitionArgs();
        foreach (var text in ShopFiles.All) args.Definitions.Add(text);
        return new MeshDefinition("shop", args);
    }

    private static int Depth(string id) => Array.IndexOf(
        ["Mesh", "VirtualNode", "VirtualRouter", "Route", "VirtualService", "VirtualGateway", "GatewayRoute"], id.Split(' ')[0]);
}
