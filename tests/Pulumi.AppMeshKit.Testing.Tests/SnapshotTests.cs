using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Testing.Tests;

/// <summary>The mesh as a text.</summary>
[Collection(PulumiPrograms.Name)]
public sealed class SnapshotTests
{
    private const string Variable = "APPMESHKIT_ACCEPT";
    private const string Secret = "hush.shop.local";

    [Fact]
    public async Task It_is_the_same_each_time_and_definitions_again()
    {
        var mesh = await Shop.TestAsync();
        var text = mesh.ToSnapshot();

        Assert.Equal(text, (await Shop.TestAsync()).ToSnapshot());
        var read = DefinitionFiles.ReadText(text, "mesh.json");
        Assert.Empty(read.Unreadable);
        Assert.Equal(mesh.Model.Requests.Select(RequestJson.Write), Assert.Single(read.Meshes).Model.Requests.Select(RequestJson.Write));
    }

    [Fact]
    public async Task Secrets_are_not_in_it()
    {
        var mesh = await MeshTest.RunAsync(() =>
        {
            _ = new ServiceWithRouter("colors", new()
            {
                Mesh = new Mesh("shop"),
                ServiceName = "colors.shop.local",
                Versions = { ["v1"] = ServiceVersion.Dns(Output.CreateSecret(Secret)) },
                Tags = { ["owner"] = Output.CreateSecret(Secret) },
            });
        });

        Assert.DoesNotContain(Secret, mesh.ToSnapshot(), StringComparison.Ordinal);
        Assert.Contains("\"hostname\": ", mesh.ToSnapshot(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_difference_shows_its_first_lines()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, "below", "shop.json");
            var mesh = await Shop.TestAsync();

            Assert.Equal($"There is no snapshot {file} yet. To write it, run the test once with APPMESHKIT_ACCEPT=1, and commit the file.", Refusal(mesh, file));
            Accept(mesh, file);
            Assert.Null(Refusal(mesh, file));

            await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("\"port\": 9000,", "\"port\": 9001,", StringComparison.Ordinal));
            var lines = Refusal(mesh, file)!.Split('\n');
            Assert.Equal($"The mesh is not the one in {file}. If that is meant, run the test once with APPMESHKIT_ACCEPT=1, and commit the file.", lines[0]);
            Assert.StartsWith("line ", lines[2], StringComparison.Ordinal);
            Assert.Equal(["  -             \"port\": 9001,", "  +             \"port\": 9000,"], lines.Where(line => line is [' ', ' ', '-' or '+', ..]));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Accept(MeshTest mesh, string file)
    {
        var before = Environment.GetEnvironmentVariable(Variable);
        Environment.SetEnvironmentVariable(Variable, "1");
        mesh.ShouldMatchSnapshot(file);
        Environment.SetEnvironmentVariable(Variable, before);
    }

    private static string? Refusal(MeshTest mesh, string file)
    {
        var before = Environment.GetEnvironmentVariable(Variable);
        Environment.SetEnvironmentVariable(Variable, null);
        var failure = Record.Exception(() => mesh.ShouldMatchSnapshot(file));
        Environment.SetEnvironmentVariable(Variable, before);
        return failure?.Message;
    }
}
