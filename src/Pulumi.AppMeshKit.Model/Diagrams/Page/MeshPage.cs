namespace Pulumi.AppMeshKit.Model;

/// <summary>Meshes as a page: what was found, the drawing to walk through, and the resources.</summary>
internal static class MeshPage
{
    /// <summary>A page about meshes.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="meshes">The meshes.</param>
    /// <param name="findings">What was found in them.</param>
    /// <param name="options">What is drawn at first.</param>
    public static string Write(string title, IReadOnlyList<MeshModel> meshes, IReadOnlyList<Finding> findings, DiagramOptions? options = null) =>
        Write(title, Verdict(findings), meshes, findings, [], options);

    /// <summary>A page about what a program makes.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="verdict">The one sentence that a reader must take away.</param>
    /// <param name="meshes">The meshes.</param>
    /// <param name="findings">What was found in them.</param>
    /// <param name="resources">The resources: type, name, and what it asks for.</param>
    /// <param name="options">What is drawn at first.</param>
    public static string Write(
        string title,
        string verdict,
        IReadOnlyList<MeshModel> meshes,
        IReadOnlyList<Finding> findings,
        IReadOnlyList<(string Type, string Name, string Summary)> resources,
        DiagramOptions? options = null)
    {
        var page = new HtmlPage(title, verdict, findings.Count == 0 ? null : findings.Max(finding => finding.Severity));
        if (meshes.Count > 0) page.Section("Topology", section => section.Topology(meshes, findings, options));
        if (findings.Count > 0)
        {
            page.Section("Findings", section => section.Table(
                ["Rule", "Where", "What"],
                findings.OrderByDescending(finding => finding.Severity).Select(finding => (IReadOnlyList<string>)[finding.Label, finding.Resource.ToString(), finding.Text])));
        }

        if (resources.Count > 0)
            page.Section("Resources", section => section.Table(["Name", "Type", "What it asks for"], resources.Select(row => (IReadOnlyList<string>)[row.Name, row.Type, row.Summary])));
        return page.Write();
    }

    private static string Verdict(IReadOnlyList<Finding> findings)
    {
        var counts = findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key).Select(group => Say.Count(group.Count(), group.Key switch
        {
            Severity.Error => "problem",
            Severity.Warning => "warning",
            _ => "note",
        })).ToList();
        return counts.Count == 0 ? "Nothing was found." : $"{Say.And(counts)}.";
    }
}
