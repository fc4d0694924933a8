namespace Pulumi.AppMeshKit.Tool.Tests.Previewing;

/// <summary>Where a program is.</summary>
[Collection(ToolRuns.Name)]
public sealed class DotNetProjectTests
{
    [Fact]
    public void A_folder_with_one_project()
    {
        using var folder = new WorkingFolder().With("shop/Shop.csproj", string.Empty);

        Assert.Equal(("shop/Shop.csproj", null), Found("shop"));
        Assert.Equal(("shop/Shop.csproj", null), Found("./shop/"));
        Assert.Equal(("shop/Shop.csproj", null), Found("shop/Shop.csproj"));
        Assert.True(DotNetProject.IsAt("shop") && DotNetProject.IsAt("shop/Shop.csproj"));
        Assert.False(DotNetProject.IsAt(".") || DotNetProject.IsAt("shop/Other.csproj"));
    }

    [Theory]
    [InlineData("name: the-shop\nruntime: dotnet\nmain: stacks/shop\n")]
    [InlineData("name: the-shop\nruntime:\n  name: dotnet\nmain: stacks/shop/\n")]
    [InlineData("name: the-shop\nmain: stacks/shop/Shop.csproj\n")]
    public void A_Pulumi_yaml_is_followed(string text)
    {
        using var folder = new WorkingFolder().With("Pulumi.yaml", text).With("stacks/shop/Shop.csproj", string.Empty);

        Assert.True(DotNetProject.IsAt("."));
        Assert.Equal(("stacks/shop/Shop.csproj", "the-shop"), (Found(".").File.TrimEnd('/').Replace("//", "/", StringComparison.Ordinal), Found(".").Name));
    }

    [Fact]
    public void The_name_is_that_of_the_Pulumi_yaml_beside_it()
    {
        using var folder = new WorkingFolder().With("shop/Pulumi.yaml", "name: the-shop\nruntime: dotnet\n").With("shop/Shop.csproj", string.Empty);

        Assert.Equal(("shop/Shop.csproj", "the-shop"), Found("shop"));
        Assert.Equal(("shop/Shop.csproj", "the-shop"), Found("shop/Shop.csproj"));
    }

    [Theory]
    [InlineData("several", "several: there are 2 projects in this folder. Name one: several/A.csproj or several/B.csproj.")]
    [InlineData("empty", "empty: there is no project in this folder. Name a folder with a .csproj, or with a Pulumi.yaml that says where it is.")]
    [InlineData("nowhere", "nowhere: there is no such project. Name a folder with a project, or a .csproj.")]
    [InlineData("node", "node/Pulumi.yaml: the runtime is nodejs; only programs of dotnet can be previewed.")]
    [InlineData("astray", "astray/Pulumi.yaml: main is \"elsewhere\", which is no folder.")]
    [InlineData("list", "list/Pulumi.yaml: this must be an object with name and runtime.")]
    [InlineData("empty/a.txt", "empty/a.txt: there is no such project. Name a folder with a project, or a .csproj.")]
    public async Task What_is_no_project_is_told(string source, string expected)
    {
        using var folder = new WorkingFolder()
            .With("several/B.csproj", string.Empty).With("several/A.csproj", string.Empty).With("empty/a.txt", string.Empty)
            .With("node/Pulumi.yaml", "name: n\nruntime: nodejs\n").With("astray/Pulumi.yaml", "name: n\nruntime: dotnet\nmain: elsewhere\n").With("list/Pulumi.yaml", "- a\n");

        var run = await ToolRun.OfAsync("preview", source);

        Assert.Equal((2, string.Empty, $"appmeshkit: {expected}\n"), (run.ExitCode, run.Output, run.Error));
    }

    private static (string File, string? Name) Found(string path)
    {
        var project = DotNetProject.Find(path);
        return (DotNetProject.Shown(project.File), project.Name);
    }
}
