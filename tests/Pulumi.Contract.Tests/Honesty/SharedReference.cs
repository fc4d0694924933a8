namespace Pulumi.Contract.Tests.Honesty;

/// <summary>The folder with the facts about the real packages. It lies beside the repository, not in it.</summary>
internal static class SharedReference
{
    private const string _variable = "APPMESHKIT_SHARED";

    public static string? Folder { get; } = Find();

    public static string[] ReadLines(string file) => File.ReadAllLines(Path.Combine(Folder!, file));

    private static string? Find()
    {
        var shared = Environment.GetEnvironmentVariable(_variable);
        if (string.IsNullOrEmpty(shared))
        {
            var root = new DirectoryInfo(AppContext.BaseDirectory);
            while (root != null && !File.Exists(Path.Combine(root.FullName, "Directory.Packages.props")))
                root = root.Parent;
            if (root?.Parent == null)
                return null;
            shared = Path.Combine(root.Parent.FullName, "shared");
        }

        var folder = Path.Combine(shared, "reference");
        return Directory.Exists(folder) ? folder : null;
    }
}
