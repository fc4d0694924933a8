namespace Pulumi.AppMeshKit.Tool.Tests.Previewing;

/// <summary>A program that needs the engine: which line to change, and to what.</summary>
[Collection(ToolRuns.Name)]
public sealed class EntryPointTests
{
    [Theory]
    [InlineData("return await Deployment.RunAsync(() =>", "return await MeshProgram.RunAsync(args, () =>")]
    [InlineData("await Deployment.RunAsync(async () => {", "await MeshProgram.RunAsync(args, async () => {")]
    [InlineData("return await Deployment.RunAsync<ShopStack>();", "return await MeshProgram.RunAsync<ShopStack>(args);")]
    [InlineData("return await Pulumi.Deployment.RunAsync<Acme.Stack<int>>();", "return await MeshProgram.RunAsync<Acme.Stack<int>>(args);")]
    [InlineData("    return Deployment.RunAsync(", "return MeshProgram.RunAsync(args,")]
    [InlineData("return await Deployment.RunAsync(Shop.Create);", "return await MeshProgram.RunAsync(args, Shop.Create);")]
    [InlineData("return await Deployment.RunAsync(() => new Dictionary<string, object?>", "return await MeshProgram.RunAsync(args, () => new Dictionary<string, object?>")]
    [InlineData("static Task<int> Main() => Deployment.RunAsync<ShopStack>();", "static Task<int> Main(string[] args) => MeshProgram.RunAsync<ShopStack>(args);")]
    public void The_line_is_written_as_it_must_be(string line, string expected) => Assert.Equal(expected, EntryPoint.Rewrite(line));

    [Fact]
    public async Task It_is_named_before_anything_is_built()
    {
        using var folder = new WorkingFolder()
            .With("shop/Shop.csproj", StandInProgram.ProjectFile)
            .With("shop/obj/Old.cs", "MeshProgram.RunAsync(args, () => { });")
            .With("shop/Program.cs", "using Pulumi;\nusing Pulumi.AppMeshKit;\n\n// return await Deployment.RunAsync(() =>\nreturn await Deployment.RunAsync(() =>\n{\n});\n");

        var run = await ToolRun.OfAsync("preview", "shop");

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.Equal(
            "appmeshkit: shop/Program.cs:5: this program starts with Deployment.RunAsync, which needs the engine; only what starts with MeshProgram.RunAsync can be previewed without it. "
            + "Write: return await MeshProgram.RunAsync(args, () =>\n",
            run.Error);
    }

    [Fact]
    public async Task Main_is_told_to_take_its_arguments_and_the_namespace_is_named()
    {
        using var folder = new WorkingFolder()
            .With("Shop.csproj", StandInProgram.ProjectFile)
            .With("Program.cs", "class Program\n{\n    static async Task<int> Main()\n    {\n        return await Deployment.RunAsync<Shop>();\n    }\n}\n");

        Assert.EndsWith(
            "Write: return await MeshProgram.RunAsync<Shop>(args); Main needs its arguments, too (line 3): static async Task<int> Main(string[] args) MeshProgram is in the namespace Pulumi.AppMeshKit.\n",
            (await ToolRun.OfAsync("preview")).Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_starts_elsewhere_is_tried()
    {
        using var folder = new WorkingFolder().With("Shop.csproj", StandInProgram.ProjectFile).With("Program.cs", "return await Acme.RunAsync(args);");

        Assert.Null(EntryPoint.Refuse(DotNetProject.Find(".")));
        Assert.StartsWith("Shop.csproj: the program needs the engine. ", EntryPoint.Advise(DotNetProject.Find(".")), StringComparison.Ordinal);
    }
}
