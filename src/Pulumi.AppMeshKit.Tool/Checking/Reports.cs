namespace Pulumi.AppMeshKit.Tool;

/// <summary>The ways to write the result of a check, by name.</summary>
internal static class Reports
{
    /// <summary>The names.</summary>
    public static string[] Names => ["text", "json", "sarif", "github"];

    /// <summary>The report of this name.</summary>
    public static IReport Named(string name) => name switch
    {
        "json" => new JsonReport(),
        "sarif" => new SarifReport(),
        "github" => new GitHubReport(),
        _ => new TextReport(),
    };
}
