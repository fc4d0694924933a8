namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>What a check takes beside files: programs, snapshots, git revisions.</summary>
[Collection(ToolRuns.Name)]
public class MigrationSourceTests
{
    [Fact]
    public async Task A_snapshot_is_judged_by_what_its_program_wrote()
    {
        using var folder = new WorkingFolder().With("snapshot.json", StandInProgram.Snapshot());

        var plain = await ToolRun.OfAsync("check", "snapshot.json");
        var target = await ToolRun.OfAsync("check", "snapshot.json", "--target", "vpc-lattice");

        Assert.Contains("EOL-001", plain.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("EOL-001", target.Output, StringComparison.Ordinal);
        Assert.Contains("LOSS-009", target.Output, StringComparison.Ordinal);
        Assert.EndsWith("Checked 2 definitions of 1 program: 1 warning and 1 note.\n", target.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_is_built_and_run()
    {
        using var folder = new WorkingFolder();
        foreach (var (file, text) in StandInProgram.In("infra")) folder.With(file, text);

        var run = await ToolRun.OfAsync("check", "infra", "--target", "vpc-lattice");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("mesh shop on VPC Lattice, with Pulumi.AwsNative: nothing stops it\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_moved_already_has_said_what_it_does_without()
    {
        var moved = StandInProgram.Snapshot().Replace(
            "\"findings\"",
            "\"resources\": [{ \"type\": \"aws:vpclattice/serviceNetwork:ServiceNetwork\", \"name\": \"shop\", \"kind\": \"custom\", \"children\": [] }], \"findings\"",
            StringComparison.Ordinal);
        using var folder = new WorkingFolder().With("snapshot.json", moved);

        var run = await ToolRun.OfAsync("check", "snapshot.json", "--target", "vpc-lattice");

        Assert.Contains("with Pulumi.Aws: nothing stops it\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("LOSS-009", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_mesh_of_a_program_is_chosen_by_name()
    {
        using var folder = new WorkingFolder().With("snapshot.json", StandInProgram.Snapshot());

        var run = await ToolRun.OfAsync("check", "snapshot.json", "--target", "vpc-lattice", "--mesh", "shed");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("appmeshkit: there is no mesh \"shed\" in snapshot.json. The meshes are \"shop\".", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revision_of_git_is_read_and_shown_without_its_folder()
    {
        using var folder = new GitFolder();
        folder.With("mesh/mesh.json", MovedShop.Mesh).With("mesh/colors.json", MovedShop.Service).Commit().With("mesh/edge.json", MovedShop.Gateway);

        var before = await ToolRun.OfAsync("check", "main:mesh", "--target", "vpc-lattice");
        var now = await ToolRun.OfAsync("check", "mesh", "--target", "vpc-lattice");

        Assert.Equal((0, 1), (before.ExitCode, now.ExitCode));
        Assert.Contains("at mesh/colors.json:11  virtual node \"blue\"", before.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_Pulumi_wrote_of_a_stack_is_a_definition_like_any_other()
    {
        using var folder = new WorkingFolder().With("export.json", """
            { "version": 3, "deployment": { "resources": [
              { "urn": "urn:pulumi:dev::shop::pulumi:pulumi:Stack::shop-dev", "type": "pulumi:pulumi:Stack", "custom": false },
              { "urn": "urn:pulumi:dev::shop::aws:appmesh/mesh:Mesh::shop", "type": "aws:appmesh/mesh:Mesh", "custom": true, "id": "shop",
                "inputs": { "name": "shop", "spec": { "egressFilter": { "type": "DROP_ALL" } } }, "outputs": { "name": "shop" } }] } }
            """);

        var run = await ToolRun.OfAsync("check", "export.json", "--target", "vpc-lattice");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("LOSS-002", run.Output, StringComparison.Ordinal);
    }
}
