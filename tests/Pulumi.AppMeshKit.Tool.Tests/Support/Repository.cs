namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>The repository that these tests were built in.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Text(string file) => File.ReadAllText(Path.Combine(Root, file)).ReplaceLineEndings("\n");

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Pulumi.AppMeshKit.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
