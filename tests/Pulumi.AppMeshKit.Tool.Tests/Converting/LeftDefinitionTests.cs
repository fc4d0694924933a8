using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Tests.Shared;
using static Pulumi.AppMeshKit.Tool.Tests.Definitions;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>What no component says is registered as it is defined, and the reason is told.</summary>
public class LeftDefinitionTests
{
    [Fact]
    public void It_stands_in_the_program_with_the_reason()
    {
        var body = Body(ShopMesh, Service("idle-${STAGE}.local", "{}"), """
            { "meshName": "shop", "virtualGatewayName": "edge", "spec": { "listeners": [{ "portMapping": { "port": 80, "protocol": "http" } }] } }
            """, """
            { "meshName": "shop", "virtualGatewayName": "edge", "gatewayRouteName": "edge", "spec": { "httpRoute": {
                "match": { "prefix": "/" }, "action": { "target": { "virtualService": { "virtualServiceName": "idle-${STAGE}.local" } } } } } }
            """);

        Assert.Equal(
            """"
            // What the definitions leave open: pulumi config set KEY VALUE.
            var config = new Config();
            var stage = config.Require("stage"); // ${STAGE}

            var mesh = new Mesh("shop", new() { Defaults = MeshDefaults.None });

            var definitions = new MeshDefinition("definitions", new()
            {
                Mesh = mesh,
                Definitions =
                {
                    // virtual service "idle-${STAGE}.local": the service has no provider
                    """
                    {
                      "meshName": "shop",
                      "spec": {
                        "provider": {}
                      },
                      "virtualServiceName": "idle-${STAGE}.local"
                    }
                    """,
                },
                Values =
                {
                    ["STAGE"] = config.Require("stage"),
                },
            });

            _ = new Gateway("edge", new()
            {
                Mesh = mesh,
                Listener = GatewayListener.Http(80),
                Routes =
                {
                    new HttpGatewayRoute { Service = definitions.VirtualServices[$"idle-{stage}.local"] },
                },
            });

            """",
            body);
    }

    [Fact]
    public void A_gateway_route_waits_for_the_service_of_a_component()
    {
        var program = CSharpConverter.Convert(Of(ShopMesh, Node("cart"), Service("cart.shop.local", ByNode("cart")), """
            { "meshName": "shop", "virtualGatewayName": "elsewhere", "gatewayRouteName": "cart", "spec": { "httpRoute": {
                "match": { "prefix": "/" }, "action": { "target": { "virtualService": { "virtualServiceName": "cart.shop.local" } } } } } }
            """));

        Assert.Contains("    var cart = new ServiceWithNode(\"cart\"", program.ProgramCs, StringComparison.Ordinal);
        Assert.Contains("\"virtualServiceName\": \"${cart}\"", program.ProgramCs, StringComparison.Ordinal);
        Assert.Contains("            [\"cart\"] = cart.VirtualServiceName,\n", program.ProgramCs, StringComparison.Ordinal);
        Assert.DoesNotContain("Config", program.ProgramCs, StringComparison.Ordinal);
        Assert.Empty(CompiledPrograms.ComplaintsOf(program.ProgramCs));
    }

    [Theory]
    [InlineData("""{ "unit": "ms", "value": 2000 }""", "spec.httpRoute.timeout.perRequest.unit")]
    [InlineData("""{ "unit": "s", "value": -1 }""", "a duration is no time span")]
    public void A_route_that_would_come_out_otherwise_takes_along_what_hangs_together(string timeout, string reason)
    {
        var program = CSharpConverter.Convert(Of(
            ShopMesh,
            Node("cart"),
            Node("till"),
            Router("cart"),
            Router("basket"),
            Router("till"),
            Route("cart", "cart", $$"""{ "match": { "prefix": "/" }, {{Targets(("cart", 1))}} }"""),
            Route("basket", "basket", $$"""{ "match": { "prefix": "/" }, {{Targets(("cart", 1))}}, "timeout": { "perRequest": {{timeout}} } }"""),
            Route("till", "till", $$"""{ "match": { "prefix": "/" }, {{Targets(("till", 1))}} }"""),
            Service("cart.shop.local", ByRouter("cart")),
            Service("basket.shop.local", ByRouter("basket")),
            Service("till.shop.local", ByRouter("till"))));

        Assert.Equal(
            ["shop", "till", "till", "till", "till.shop.local"],
            program.Components.Select(id => id.Name).Order(StringComparer.Ordinal));
        Assert.Contains(program.Notes, note => note.IsLeft && note.Resource.Name == "basket" && note.Text.Contains(reason, StringComparison.Ordinal));
        Assert.Contains(program.Notes, note => note.Resource.Name == "cart.shop.local" && note.Text == "no component makes the node \"cart\"");
    }

    [Fact]
    public void A_list_that_is_unknown_as_a_whole_is_refused()
    {
        var program = CSharpConverter.Convert(Of(ShopMesh, Route("all", "cart", """{ "match": { "prefix": "/" }, "action": { "weightedTargets": "${TARGETS}" } }""")));

        Assert.Contains(program.Notes, note => note.IsRefused && note.Text.Contains("DEF-003", StringComparison.Ordinal));
        Assert.Contains("\"weightedTargets\": \"${TARGETS}\"", program.ProgramCs, StringComparison.Ordinal);
        Assert.Empty(CompiledPrograms.ComplaintsOf(program.ProgramCs));
    }

    [Fact]
    public void A_mesh_that_no_component_says_is_the_definition_itself()
    {
        var program = CSharpConverter.Convert(Of(
            """{ "meshName": "shop", "spec": { "egressFilter": { "type": "${EGRESS}" } } }""", Node("cart"), Service("cart.shop.local", ByNode("cart"))));

        Assert.Contains("    var mesh = new MeshDefinition(\"mesh\", new()\n    {\n        Definitions =", program.ProgramCs, StringComparison.Ordinal);
        Assert.Contains("    _ = new ServiceWithNode(\"cart\", new()\n    {\n        Mesh = mesh,", program.ProgramCs, StringComparison.Ordinal);
        Assert.Empty(CompiledPrograms.ComplaintsOf(program.ProgramCs));
    }

    [Fact]
    public void Several_meshes_and_unhandy_names_share_one_program()
    {
        string[] meshes = ["shop", "class"];
        var program = CSharpConverter.Convert(Of([.. meshes.SelectMany(mesh => new[] { ShopMesh, Node("new"), Service("new.shop.local", ByNode("new")) }
            .Select(text => text.Replace("\"shop\"", $"\"{mesh}\"", StringComparison.Ordinal))), ShopMesh, Node("1 ünd"), Service("x", ByNode("1 ünd"))]));

        Assert.Empty(CompiledPrograms.ComplaintsOf(program.ProgramCs));
        Assert.Contains("var mesh = new Mesh(\"shop\"", program.ProgramCs, StringComparison.Ordinal);
        Assert.Contains("var classMesh = new Mesh(\"class\"", program.ProgramCs, StringComparison.Ordinal);
        Assert.Contains("new ServiceWithNode(\"new-2\", new()\n    {\n        Mesh = classMesh,", program.ProgramCs, StringComparison.Ordinal);
        Assert.Contains(program.Notes, note => note.IsLeft && note.Text == "it is defined twice");
    }

    [SharedFact]
    public void Wrong_definitions_are_written_all_the_same()
    {
        var files = Directory.GetFiles(Path.Combine(SharedFolder.Corpus, "invalid"), "*.json", SearchOption.AllDirectories);
        Assert.Equal(10, files.Length);
        Assert.All(files, file =>
        {
            var program = CSharpConverter.Convert([RequestJson.Read(File.ReadAllText(file), file).Request!]);
            Assert.Empty(CompiledPrograms.ComplaintsOf(program.ProgramCs));
        });
    }

    [Fact]
    public void The_files_beside_the_program_name_the_kit_and_the_project()
    {
        var program = CSharpConverter.Convert(Of("""{ "meshName": "my shop: ${X}" }"""));

        Assert.Contains($"<PackageReference Include=\"Pulumi.AppMeshKit\" Version=\"{ToolVersion.Text}\" />", program.ProjectFile, StringComparison.Ordinal);
        Assert.StartsWith("name: my-shop--x\nruntime: dotnet\n", program.PulumiYaml.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }
}
