using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool.Tests.Sources;

/// <summary>What a source can be, and what is said when it is nothing of that.</summary>
[Collection(ToolRuns.Name)]
public sealed class SourceTests
{
    [Fact]
    public async Task A_folder_of_definitions()
    {
        using var folder = new WorkingFolder().With("mesh/mesh.json", """{ "meshName": "shop" }""").With("mesh/node.json", """{ "meshName": "shop", "virtualNodeName": "a", "spec": { "listeners": [{ "portMapping": { "port": 0, "protocol": "http" } }] } }""");

        var side = await SourceRun.ReadAsync("mesh");

        Assert.Equal(("mesh", "shop", false), (side.Name, Assert.Single(side.Meshes).Name, side.IsProgram));
        Assert.Contains(side.Findings, finding => finding is { File: "mesh/node.json", Rule.Id: "GEN-004" });
    }

    [Fact]
    public async Task A_snapshot()
    {
        using var folder = new WorkingFolder().With("kept.json", StandInProgram.Snapshot());

        var side = await SourceRun.ReadAsync("kept.json");

        Assert.Equal(("kept.json", true), (side.Name, side.IsProgram));
        Assert.Equal("PROJECT", side.Snapshot!.Project);
        Assert.Equal(2, Assert.Single(side.Meshes).Requests.Count());
        Assert.Equal("EOL-001", Assert.Single(side.Findings).Rule.Id);
    }

    [Fact]
    public async Task A_program()
    {
        using var folder = new WorkingFolder();
        foreach (var (file, text) in StandInProgram.In("program")) folder.With(file, text);

        var side = await SourceRun.ReadAsync("program");

        Assert.Equal(("program", true, "none"), (side.Name, side.IsProgram, side.Snapshot!.Project));
        Assert.Equal("shop", Assert.Single(side.Meshes).Name);
    }

    [Fact]
    public async Task One_mesh_of_several_is_chosen_by_its_name()
    {
        using var folder = new WorkingFolder().With("kept.json", StandInProgram.Snapshot());

        Assert.Single((await SourceRun.ReadAsync("kept.json", "--mesh", "shop")).Meshes);
        Assert.Equal("there is no mesh \"shup\" in kept.json. The meshes are \"shop\".", await SourceRun.RefusedAsync("kept.json", "--mesh", "shup"));
    }

    [Fact]
    public async Task A_program_that_failed_is_no_state_of_a_mesh()
    {
        using var folder = new WorkingFolder().With("kept.json", StandInProgram.Snapshot(error: "Gateway has 1 problem"));

        Assert.Equal("Gateway has 1 problem\nkept.json: the program fails, so there is no mesh to look at.", await SourceRun.RefusedAsync("kept.json"));
    }

    [Fact]
    public async Task A_snapshot_that_is_broken_is_no_definition()
    {
        using var folder = new WorkingFolder().With("kept.json", StandInProgram.Snapshot().Replace("\"port\": 8080", "\"port\": []", StringComparison.Ordinal));

        Assert.StartsWith("kept.json:7: a request for virtual node \"colors\": spec.listeners[0].portMapping.port must be a whole number, but has a list.", await SourceRun.RefusedAsync("kept.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_files_of_JSON_are_read_as_definitions()
    {
        using var folder = new WorkingFolder().With("mesh.json", """{ "meshName": "MeshSnapshot", "tags": [{ "key": "kind", "value": "\"MeshSnapshot\"" }] }""");

        Assert.False((await SourceRun.ReadAsync("mesh.json")).IsProgram);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("C:\\mesh")]
    [InlineData("c:/mesh")]
    [InlineData(":mesh")]
    [InlineData("https://example.com/mesh.json")]
    public async Task What_is_nowhere_is_said_to_be_nowhere(string source)
    {
        using var folder = new GitFolder().Commit();

        var side = await SourceRun.ReadAsync(source);

        Assert.Equal("there is no such file or folder.", Assert.Single(side.Unreadable).Message);
    }
}
