using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>docs/lifecycle.md says what the components do.</summary>
[Collection(PulumiPrograms.Name)]
public sealed class LifecycleTests
{
    private static readonly string _page = File.ReadAllText(RepositoryRoot.File("docs/lifecycle.md")).ReplaceLineEndings("\n");

    [Fact]
    public void Its_program_is_one_that_runs()
    {
        var source = File.ReadAllText(RepositoryRoot.File("tests/Pulumi.AppMeshKit.Tests/House/Lifecycle/Adoption.cs")).ReplaceLineEndings("\n").Split('\n');
        var shown = source.SkipWhile(line => line.Trim() != "// <shown>").Skip(1).TakeWhile(line => line.Trim() != "// </shown>");

        Assert.Contains($"```csharp\n{string.Join('\n', shown.Select(line => line.Length > 8 ? line[8..] : line))}\n```", _page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_program_imports_every_resource_of_the_service()
    {
        var registered = (await Render.RunAsync(Adoption.Program)).Where(resource => resource.Type!.StartsWith("aws:", StringComparison.Ordinal)).ToList();

        Assert.Equal(
            ["colors-v1 shop/colors-v1", "colors shop/colors", "colors shop/colors/colors", "colors shop/colors.shop.local"],
            registered.Select(resource => $"{resource.Name} {resource.Id}"));
    }

    /// <summary>An import id is the mesh, the parent where there is one, and the name.</summary>
    [Theory]
    [InlineData("Mesh", "shop")]
    [InlineData("VirtualNode", "shop/colors-blue")]
    [InlineData("VirtualRouter", "shop/colors")]
    [InlineData("Route", "shop/colors/all")]
    [InlineData("VirtualService", "shop/colors.shop.local")]
    [InlineData("VirtualGateway", "shop/edge")]
    [InlineData("GatewayRoute", "shop/edge/colors")]
    public void It_has_the_import_id_of_every_kind(string kind, string id)
    {
        var parsed = Enum.Parse<ResourceKind>(kind);
        var row = _page.Split('\n').Single(line => line.StartsWith($"| `{kind}` |", StringComparison.Ordinal));

        Assert.Contains($"`{id}`", row, StringComparison.Ordinal);
        Assert.Contains($"pulumi import aws:appmesh/{char.ToLowerInvariant(kind[0])}{kind[1..]}:{kind} ", row, StringComparison.Ordinal);
        Assert.Equal(id.Count(letter => letter == '/'), parsed == ResourceKind.Mesh ? 0 : parsed is ResourceKind.Route or ResourceKind.GatewayRoute ? 2 : 1);
    }

    [Fact]
    public async Task Nothing_is_ever_deleted_before_its_replacement()
    {
        var options = new List<CustomResourceOptions>();
        await Render.RunAsync(() =>
        {
            ResourceTransformation look = resource =>
            {
                if (resource.Options is CustomResourceOptions custom) options.Add(custom);
                return null;
            };
            var mesh = new Mesh("shop", options: new() { ResourceTransformations = { look } });
            var colors = new ServiceWithRouter(
                "colors",
                new() { Mesh = mesh, Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") } },
                new() { ResourceTransformations = { look } });
            _ = new Gateway("edge", new() { Mesh = mesh, Routes = { new HttpGatewayRoute { Service = colors } } }, new() { ResourceTransformations = { look } });
        });

        Assert.Equal(7, options.Count);
        Assert.All(options, one => Assert.NotEqual(true, one.DeleteBeforeReplace));
    }
}
