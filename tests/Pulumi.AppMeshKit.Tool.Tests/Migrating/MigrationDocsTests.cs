using Pulumi.AppMeshKit.Formats;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>What the page about the migration shows is what the canary, its preview and the tool say.</summary>
[Collection(ToolRuns.Name)]
public class MigrationDocsTests
{
    /// <summary>What stands around a piece of the page. Modules that the stand-ins for Pulumi's packages lack are stood in for here.</summary>
    private const string Around = """
        using Pulumi;
        using Pulumi.AppMeshKit;
        using Aws = Pulumi.Aws;
        using AwsNative = Pulumi.AwsNative;

        """;

    private const string Parameters = "Mesh mesh, ServiceWithRouter colors, Input<string> zoneId, Input<string> roleArn, Input<string> networkArn, Input<string> webTaskRoleArn";

    private const string Modules = """
        namespace Pulumi.Aws.Route53
        {
            public class RecordArgs { public Pulumi.Input<string>? ZoneId; public Pulumi.Input<string>? Name; public Pulumi.Input<string>? Type; public Pulumi.Input<int>? Ttl; public Pulumi.InputList<string> Records = new(); }
            public class Record { public Record(string name, RecordArgs args) { } }
        }
        namespace Pulumi.Aws.Ecs.Inputs
        {
            public class ServiceVpcLatticeConfigurationArgs : Pulumi.ResourceArgs { public Pulumi.Input<string>? PortName, RoleArn, TargetGroupArn; }
        }
        namespace Pulumi.Aws.Ecs
        {
            public class ServiceArgs { public Pulumi.InputList<Inputs.ServiceVpcLatticeConfigurationArgs> VpcLatticeConfigurations = new(); }
            public class Service { public Service(string name, ServiceArgs args) { } }
        }
        namespace Pulumi.AwsNative.Ecs.Inputs
        {
            public class ServiceVpcLatticeConfigurationArgs : Pulumi.ResourceArgs { public Pulumi.Input<string>? PortName, RoleArn, TargetGroupArn; }
        }
        namespace Pulumi.AwsNative.Ecs
        {
            public class ServiceArgs { public Pulumi.InputList<Inputs.ServiceVpcLatticeConfigurationArgs> VpcLatticeConfigurations = new(); }
            public class Service { public Service(string name, ServiceArgs args) { } }
        }
        """;

    [Fact]
    public void The_program_before_is_the_canary() =>
        Assert.Equal(BodyOf("examples/Canary/ShopMesh.cs"), MigrationPage.Snippets[0].TrimEnd('\n'));

    [Fact]
    public void The_program_after_differs_in_the_line_that_is_shown()
    {
        var (before, after) = (BodyOf("examples/Canary/ShopMesh.cs").Split('\n'), BodyOf("examples/CanaryOnLattice/ShopMesh.cs").Split('\n'));

        Assert.Equal(before.Length, after.Length);
        Assert.Equal(MigrationPage.Snippets[1].TrimEnd('\n'), Assert.Single(after.Except(before)));
    }

    [Fact]
    public async Task The_preview_before_is_that_of_the_canary()
    {
        var preview = await OfflinePreview.RunAsync(Canary.ShopMesh.Create, new() { ProjectName = "Canary" });

        MigrationPage.Compare("before", preview.ToText().Split("\n\n")[0]);
    }

    [Fact]
    public async Task The_preview_after_is_that_of_the_canary_on_VPC_Lattice()
    {
        var preview = await OfflinePreview.RunAsync(CanaryOnLattice.ShopMesh.Create, new() { ProjectName = "CanaryOnLattice" });

        MigrationPage.Compare("after", preview.ToText());
    }

    [Fact]
    public async Task The_report_is_what_the_tool_says_of_the_canary()
    {
        var preview = await OfflinePreview.RunAsync(Canary.ShopMesh.Create, new() { ProjectName = "Canary" });
        var source = CheckedSource.Of(SnapshotSide.Of("examples/Canary", preview.ToSnapshot()), new() { Target = DefinitionRules.VpcLattice });
        await using var output = new StringWriter { NewLine = "\n" };
        new TextReport().Write(CheckResult.Of("examples/Canary", [source], new(source.Findings, []), ProjectFile.None, DefinitionRules.VpcLattice), output);

        MigrationPage.Compare("report", $"$ appmeshkit check --target vpc-lattice examples/Canary\n{output}");
    }

    [Fact]
    public void Its_code_compiles()
    {
        var methods = MigrationPage.Snippets.Select((snippet, index) =>
        {
            // A piece that makes the mesh or the service itself is given neither.
            var parameters = string.Join(", ", Parameters.Split(", ").Where(one => !snippet.Contains($"var {one.Split(' ')[^1]} ", StringComparison.Ordinal)));
            return $"public static void Piece{index}({parameters})\n{{\n{snippet}}}\n";
        });

        Assert.True(MigrationPage.Snippets.Count > 6);
        Assert.Empty(CompiledPrograms.ComplaintsOf(Around + $"return;\n\npublic static class Page\n{{\n{string.Concat(methods)}}}\n", MissingModules()));
    }

    [Fact]
    public void Its_calls_of_the_tool_are_understood()
    {
        var calls = ShellLine.Calls("appmeshkit check --target vpc-lattice examples/Canary\nappmeshkit explain LOSS-033\n").ToList();

        Assert.All(calls, call => Assert.Empty(CommandLine.Root(TextWriter.Null, TextWriter.Null).Parse([.. call]).Errors));
    }

    private static string MissingModules() => typeof(Pulumi.Aws.AppMesh.Mesh).Assembly.GetType("Pulumi.Aws.Ecs.Service") is null ? Modules : string.Empty;

    private static string BodyOf(string file) => string.Join('\n', Repository.Text(file).Split('\n')
        .SkipWhile(line => !line.StartsWith("        var", StringComparison.Ordinal))
        .TakeWhile(line => line != "    }")
        .Select(line => line.Length > 8 ? line[8..] : line));
}
