namespace Pulumi.AppMeshKit.Tests;

/// <summary>Files of the repository the tests were built in.</summary>
internal static class RepositoryFile
{
    internal static string Path(string relative)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Directory.Packages.props")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"{AppContext.BaseDirectory} is in no repository");
        }

        return System.IO.Path.Combine(folder.FullName, relative);
    }
}
