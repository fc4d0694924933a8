using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Preview;

namespace Pulumi.AppMeshKit.Tests.Preview;

/// <summary>A preview as data: written, read, and printed from what was read.</summary>
[Collection(PulumiPrograms.Name)]
public sealed class SnapshotTests
{
    public static TheoryData<string> Previewed => ["hello", "canary", "edge", "dangling", "several", "failing"];

    [Theory]
    [MemberData(nameof(Previewed))]
    public async Task What_was_read_prints_the_same(string name)
    {
        var result = await PreviewAsync(name);

        var back = Read(result.ToJson());

        Assert.Equal(result.ToText(), PreviewText.Write(back));
        Assert.Equal(result.ToMarkdown(), PreviewMarkdown.Write(back));
        Assert.Equal(result.ToJson(), back.ToJson());
        Assert.Equal(result.IsClean, back.IsClean);
        Assert.Equal(result.Meshes.SelectMany(mesh => mesh.Requests), back.Meshes.SelectMany(mesh => mesh.Requests));
        Assert.Equal(result.Meshes.SelectMany(mesh => mesh.Calls), back.Meshes.SelectMany(mesh => mesh.Calls));
    }

    [Theory]
    [MemberData(nameof(Previewed))]
    public async Task Findings_of_what_was_read_name_the_place_in_the_program(string name)
    {
        var result = await PreviewAsync(name);
        var back = Read(result.ToJson());

        foreach (var (mesh, again) in result.Meshes.Zip(back.Meshes))
        {
            Assert.Equal(Judged(mesh), Judged(again));
            Assert.All(
                Judged(again).Where(finding => finding.Resource.Kind != ResourceKind.Mesh), // new Mesh("shop") has no arguments, and so no place
                finding => Assert.Equal("tests/Pulumi.AppMeshKit.Tests/Preview/Programs.cs", finding.File));
            Assert.All(Judged(again).Where(finding => finding.Resource.Kind == ResourceKind.Mesh), finding => Assert.Null(finding.File));
        }
    }

    [Fact]
    public async Task Equal_programs_give_equal_snapshots() =>
        Assert.Equal((await PreviewAsync("several")).ToJson(), (await PreviewAsync("several")).ToJson());

    [Fact]
    public async Task No_path_of_this_machine_is_in_it()
    {
        foreach (var name in new[] { "canary", "edge", "failing" })
            Assert.DoesNotContain(House.RepositoryRoot.Path, (await PreviewAsync(name)).ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_and_stack_are_those_of_the_preview()
    {
        var result = await OfflinePreview.RunAsync(Programs.Hello, new() { ProjectName = "shop", StackName = "prod" });

        Assert.Equal(("shop", "prod"), (result.Project, result.Stack));
        Assert.Equal(("shop", "prod"), (Read(result.ToJson()).Project, Read(result.ToJson()).Stack));
    }

    [Fact]
    public async Task What_is_suppressed_is_counted()
    {
        static void Program()
        {
            var mesh = new Mesh("shop", new() { Suppressions = { new("EOL-001", reason: "moves in March") } });
            _ = new ServiceWithRouter("colors", new()
            {
                Mesh = mesh,
                Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") },
                Routes = { new HttpRoute { Retries = new() { MaxRetries = 1, PerTry = TimeSpan.FromSeconds(1), On = RetryOn.ServerError } } },
                Suppressions = { new("RP-007", reason: "reads only") },
            });
        }

        var result = await OfflinePreview.RunAsync(Program);

        Assert.Equal(2, result.Suppressed);
        Assert.Equal(2, Read(result.ToJson()).Suppressed);
        Assert.Equal(0, (await PreviewAsync("canary")).Suppressed);
    }

    private static IReadOnlyList<Finding> Judged(MeshModel mesh) =>
        [.. mesh.Requests.SelectMany(ResourceRules.Check).Concat(MeshGraphRules.Check(mesh)).Order(FindingOrder.Instance)];

    private static MeshSnapshot Read(string json)
    {
        var reading = MeshSnapshot.Read(json, "snapshot.json");
        Assert.Empty(reading.Problems);
        return reading.Snapshot!;
    }

    private static Task<PreviewResult> PreviewAsync(string name) => name switch
    {
        "canary" => OfflinePreview.RunAsync(Programs.Canary, Programs.Named(name)),
        "edge" => OfflinePreview.RunAsync(Programs.Edge, Programs.Named(name)),
        "dangling" => OfflinePreview.RunAsync(Programs.Dangling, Programs.Named(name)),
        "several" => OfflinePreview.RunAsync(Programs.SeveralMeshes, Programs.Named(name)),
        "failing" => OfflinePreview.RunAsync(Programs.Failing, Programs.Named(name)),
        _ => OfflinePreview.RunAsync(Programs.Hello, Programs.Named(name)),
    };
}
