namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>What the README shows is what the examples say and print.</summary>
[Collection(PulumiPrograms.Name)]
public sealed class ReadmeTests
{
    private static readonly string _readme = Text("README.md");

    [Fact]
    public void Its_first_program_is_hello_mesh() =>
        Assert.Contains($"```csharp\n{Text("examples/HelloMesh/Program.cs")}```", _readme, StringComparison.Ordinal);

    [Fact]
    public void Its_drawing_is_that_of_hello_mesh()
    {
        var preview = Text("examples/HelloMesh/preview.md");
        var start = preview.IndexOf("```mermaid\n", StringComparison.Ordinal);
        var end = preview.IndexOf("```\n", start + 3, StringComparison.Ordinal);

        Assert.Contains(preview[start..end], _readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_canary_is_the_example()
    {
        var program = Text("examples/Canary/ShopMesh.cs").Split('\n');
        var body = program.SkipWhile(line => !line.StartsWith("        var", StringComparison.Ordinal)).TakeWhile(line => line != "    }");

        Assert.Contains(Code(body, 8), _readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_preview_is_what_the_canary_prints() => Assert.Contains(
        $"$ dotnet run --project examples/Canary\n{Examples.ExamplePrograms.Output("Canary").TrimEnd('\n')}\n```",
        _readme,
        StringComparison.Ordinal);

    [Fact]
    public async Task Its_error_is_what_a_user_reads()
    {
        var preview = await OfflinePreview.RunAsync(() =>
        {
            _ = new ServiceWithRouter("colors", new()
            {
                Mesh = new Mesh("shop"),
                ServiceName = "colors.shop.local",
                Versions =
                {
                    ["blue"] = ServiceVersion.Dns("colors-blue.shop.local"),
                    ["green"] = ServiceVersion.Dns("colors-green.shop.local"),
                },
                Weights = new() { ["blue"] = 90, ["gren"] = 30 },
                Routes = { new HttpRoute { Match = HttpMatch.Prefix("api") } },
            });
        });

        Assert.Contains($"```\n{Assert.Single(preview.Errors)}\n```", _readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_route_test_is_that_of_the_canary()
    {
        var tests = Text("examples/Canary.Tests/RouteTests.cs").Split('\n');
        var first = tests.SkipWhile(line => line != "    [Fact]").TakeWhile(line => line.Length > 0);

        Assert.Contains(Code(first, 4), _readme, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_failing_route_test_is_what_a_user_reads()
    {
        var mesh = await Testing.MeshTest.RunAsync(Canary.ShopMesh.Create);
        var failure = Assert.Throws<Testing.MeshAssertionException>(() => mesh.Service("colors.shop.local").Get("/").ShouldReach("colors-green", share: 0.20));

        Assert.Contains($"```\n{failure.Message}\n```", _readme, StringComparison.Ordinal);
    }

    private static string Code(IEnumerable<string> lines, int indent) =>
        $"```csharp\n{string.Join('\n', lines.Select(line => line.Length > indent ? line[indent..] : line))}\n```";

    private static string Text(string file) => File.ReadAllText(RepositoryRoot.File(file)).ReplaceLineEndings("\n");
}
