using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Names of which another resource decides a part.</summary>
[Collection(PulumiPrograms.Name)]
public class DefinitionLateNameTests
{
    private static readonly string Service = ShopFiles.Service.Replace("colors.shop.local", "colors.${NAMESPACE}", StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_logical_name_is_the_same_whether_the_value_is_known_yet_or_not(bool isKnown)
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var elsewhere = new Aws.AppMesh.Mesh("elsewhere", new() { Name = "shop.local" });
            _ = Shop(isKnown ? elsewhere.Name : Later("shop.local"));
        });

        Assert.Equal("colors.shop.local", run.Requests["VirtualService shop/colors.${NAMESPACE}"].Name!.ToString());
    }

    [Fact]
    public async Task Other_specifications_cannot_name_it()
    {
        MeshDefinition? late = null;
        MeshDefinition? plain = null;
        await ProgramRun.OfAsync(() => late = Shop(Later("shop.local")));
        await ProgramRun.OfAsync(() => plain = Shop("shop.local"));

        Assert.Empty(late!.VirtualServices);
        Assert.Equal(["colors.shop.local"], plain!.VirtualServices.Keys);
    }

    [Fact]
    public async Task A_mesh_needs_a_plain_name()
    {
        var message = string.Empty;
        await ProgramRun.OfAsync(() => message = Assert.Throws<ResourceException>(() => new MeshDefinition("shop", new()
        {
            Definitions = { ShopFiles.Mesh.Replace("\"shop\"", "\"${MESH}\"", StringComparison.Ordinal) },
            Values = { ["MESH"] = Later("shop") },
        })).Message);

        Assert.Equal(
            "MeshDefinition \"shop\" has 1 problem:\n"
                + "  DEF-003  Definitions[0]:1: meshName: \"${MESH}\" says which mesh this is, so its value must be plain text; the one given comes from another resource or is secret."
                + " Give the text itself, or write Mesh = … to join a mesh.",
            message);
    }

    [Fact]
    public async Task A_suppression_is_reported_where_it_was_written()
    {
        MeshDefinition? shop = null;
        await ProgramRun.OfAsync(() => shop = new MeshDefinition("shop", new()
        {
            Definitions = { ShopFiles.Mesh },
            Suppressions = { new("EOL-001", reason: "moves in March") { Until = new(2025, 3, 31) } },
        }));

        var expired = Assert.Single(shop!.Findings, finding => finding.Rule.Id == "SUP-003");
        Assert.Equal(("Suppressions[0]", true), (expired.Path, expired.File?.EndsWith("DefinitionLateNameTests.cs", StringComparison.Ordinal)));
    }

    private static MeshDefinition Shop(Input<string> name) => new("shop", new()
    {
        Definitions = { ShopFiles.Mesh, ShopFiles.Node.Replace("colors.shop.local", "paint.shop.local", StringComparison.Ordinal), ShopFiles.Router, ShopFiles.Route, Service },
        Values = { ["NAMESPACE"] = name },
    });

    private static Output<string> Later(string value) => Output.Create(Task.Delay(20).ContinueWith(_ => value, TaskScheduler.Default));
}
