namespace Pulumi.AppMeshKit.Tool.Tests.Commands;

/// <summary>What <c>convert</c> writes where, and what it tells the shell.</summary>
[Collection(ToolRuns.Name)]
public class ConvertCommandTests
{
    private const string Node = """
        { "meshName": "shop", "virtualNodeName": "colors", "spec": {
            "listeners": [{ "portMapping": { "port": 8080, "protocol": "http" } }],
            "serviceDiscovery": { "dns": { "hostname": "${HOST}" } } } }
        """;

    private const string Mesh = """{ "meshName": "shop", "spec": { "egressFilter": { "type": "DROP_ALL" } } }""";

    private const string Service = """{ "meshName": "shop", "virtualServiceName": "colors.shop.local", "spec": { "provider": { "virtualNode": { "virtualNodeName": "colors" } } } }""";

    [Fact]
    public async Task The_program_alone_goes_to_standard_output()
    {
        using var folder = new WorkingFolder().With("mesh/mesh.json", Mesh).With("mesh/node.json", Node.Replace("${HOST}", "colors.local", StringComparison.Ordinal)).With("mesh/service.json", Service);

        var run = await ToolRun.OfAsync("convert", "mesh", "--to", "csharp");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith("using Pulumi.AppMeshKit;\n\nreturn await MeshProgram.RunAsync(args, () =>\n{\n    var mesh = new Mesh(\"shop\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("new ServiceWithNode(\"colors\"", run.Output, StringComparison.Ordinal);
        Assert.Equal(["mesh"], Directory.GetFileSystemEntries(".").Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_folder_gets_a_whole_project_and_its_files_are_named()
    {
        using var folder = new WorkingFolder().With("mesh.json", Shop.Mesh);

        var run = await ToolRun.OfAsync("convert", "mesh.json", "--output", "new/shop/");

        Assert.Equal((0, "new/shop/Program.cs\nnew/shop/shop.csproj\nnew/shop/Pulumi.yaml\n", string.Empty), (run.ExitCode, run.Output, run.Error));
        Assert.Equal((await ToolRun.OfAsync("convert", "mesh.json")).Output, folder.Read("new/shop/Program.cs"));
        Assert.StartsWith("name: shop\nruntime: dotnet\n", folder.Read("new/shop/Pulumi.yaml"), StringComparison.Ordinal);
        Assert.Contains("<PackageReference Include=\"Pulumi.AppMeshKit\" Version=", folder.Read("new/shop/shop.csproj"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("a\nruntime: evil")]
    [InlineData("/")]
    [InlineData("ünï código")]
    public async Task No_name_leads_out_of_the_folder(string name)
    {
        using var folder = new WorkingFolder().With("mesh.json", Shop.Mesh);

        var run = await ToolRun.OfAsync("convert", "mesh.json", "--output", "out", "--name", name);

        Assert.Equal((0, 3), (run.ExitCode, Directory.GetFiles("out").Length));
        Assert.Equal(["mesh.json", "out"], Directory.GetFileSystemEntries(".").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Matches("^name: [A-Za-z0-9._-]+\nruntime: dotnet\ndescription: [^\n]*\n$", folder.Read("out/Pulumi.yaml"));
    }

    [Fact]
    public async Task What_is_there_is_replaced_only_by_force()
    {
        using var folder = new WorkingFolder().With("mesh.json", Shop.Mesh).With("out/Program.cs", "mine");

        var kept = await ToolRun.OfAsync("convert", "mesh.json", "--output", "out");
        var text = folder.Read("out/Program.cs");
        var others = Directory.GetFiles("out").Length;
        var replaced = await ToolRun.OfAsync("convert", "mesh.json", "--output", "out", "--force");

        Assert.Equal((2, string.Empty, "appmeshkit: out has Program.cs already. Write --force to replace, or another folder.\n"), (kept.ExitCode, kept.Output, kept.Error));
        Assert.Equal(("mine", 1), (text, others));
        Assert.Equal(0, replaced.ExitCode);
        Assert.StartsWith("using Pulumi.AppMeshKit;", folder.Read("out/Program.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_told()
    {
        using var folder = new WorkingFolder().With("mesh.json", Shop.Mesh);

        var run = await ToolRun.OfAsync("convert", "mesh.json", "--output", "mesh.json/below");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith("appmeshkit: mesh.json/below: this cannot be written (", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variants_are_left_out_beside_others_and_converted_alone()
    {
        using var folder = new WorkingFolder()
            .With("mesh.json", Shop.Mesh)
            .With("mesh@allow.json", Shop.Mesh.Replace("DROP_ALL", "ALLOW_ALL", StringComparison.Ordinal));

        var together = await ToolRun.OfAsync("convert", ".");
        var alone = await ToolRun.OfAsync("convert", "mesh@allow.json");

        Assert.Equal((0, "appmeshkit: 1 variant is left out; convert one alone by its file, such as ./mesh@allow.json.\n"), (together.ExitCode, together.Error));
        Assert.Equal((0, string.Empty), (alone.ExitCode, alone.Error));
        Assert.NotEqual(together.Output, alone.Output);
    }

    [Fact]
    public async Task What_must_be_mended_first_is_left_out_and_told()
    {
        using var folder = new WorkingFolder().With("mesh.json", Shop.Mesh).With("node.json", Shop.WrongNode);

        var run = await ToolRun.OfAsync("convert", ".");
        var nothing = await ToolRun.OfAsync("convert", "node.json");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("appmeshkit: left out until it is mended: virtual node \"colors\": GEN-011", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("// Left out until it is mended: virtual node \"colors\": GEN-011", run.Output, StringComparison.Ordinal);
        Assert.Contains("new Mesh(\"shop\"", run.Output, StringComparison.Ordinal);
        Assert.Equal((2, string.Empty), (nothing.ExitCode, nothing.Output));
    }

    [Fact]
    public async Task A_broken_file_hides_nothing_and_makes_2()
    {
        using var folder = new WorkingFolder().With("mesh/broken.json", "{").With("mesh/mesh.json", Shop.Mesh).With("none/README.md", "none");

        var run = await ToolRun.OfAsync("convert", "mesh");
        var none = await ToolRun.OfAsync("convert", "none");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("appmeshkit: mesh/broken.json:1: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("new Mesh(\"shop\"", run.Output, StringComparison.Ordinal);
        Assert.Equal((2, string.Empty, "appmeshkit: there is no definition in what was given. Name files or folders that hold some.\n"), (none.ExitCode, none.Output, none.Error));
    }

    [Fact]
    public async Task Placeholders_come_from_the_configuration_unless_they_have_a_value()
    {
        using var folder = new WorkingFolder().With("mesh.json", Mesh).With("node.json", Node).With("service.json", Service);

        var open = await ToolRun.OfAsync("convert", ".");
        var filled = await ToolRun.OfAsync("convert", ".", "--value", "HOST=colors.local");

        Assert.Equal((0, "appmeshkit: HOST comes from the configuration: pulumi config set host …\n"), (open.ExitCode, open.Error));
        Assert.Contains("config.Require(\"host\")", open.Output, StringComparison.Ordinal);
        Assert.Equal((0, string.Empty), (filled.ExitCode, filled.Error));
        Assert.Contains("\"colors.local\"", filled.Output, StringComparison.Ordinal);
    }
}
