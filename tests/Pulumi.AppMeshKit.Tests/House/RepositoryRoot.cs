namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>The repository that these tests were built in.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    public static string File(string relative) => System.IO.Path.Combine(Path, relative);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "Pulumi.AppMeshKit.sln")))
                return folder.FullName;

        throw new InvalidOperationException($"Pulumi.AppMeshKit.sln is in no folder above {AppContext.BaseDirectory}.");
    }
}
