namespace Pulumi.AppMeshKit.Tool;

/// <summary>The ways to write the result of a check, by name.</summary>
internal static class Reports
{
    /// <summary>The names.</summary>
    public static string[] Names => ["text", "markdown", "json", "sarif", "github"];

    /// <summary>The report of this name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="all">Whether people want every note, however often it is said; programs always get all.</param>
    public static IReport Named(string name, bool all) => name switch
    {
        "markdown" => new MarkdownReport(all),
        "json" => new JsonReport(),
        "sarif" => new SarifReport(),
        "github" => new GitHubReport(),
        _ => new TextReport(all),
    };
}
