using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>A page for a browser: everything that the comment says without its limits, and the mesh after the change, drawn.</summary>
internal sealed class HtmlChangeReport : IChangeReport
{
    /// <inheritdoc />
    public void Write(MeshChange change, TextWriter output)
    {
        var page = new HtmlPage($"Mesh preview · {change.Title}", $"{ChangeWords.Verdict(change)}.", Worst(change));
        List<string> alarms = [.. ChangeWords.Alarms(change)];
        if (alarms.Count > 0) page.Section("First of all", section => section.List(alarms));
        if (change.Comparison.Traffic.Count > 0)
            page.Section("Traffic", section => section.Table(["To", "Request", "Before", "After", "And"], change.Comparison.Traffic.Select(Row)));
        if (change.Comparison.Settings.Count > 0)
            page.Section("Settings", section => section.Table(["Of", "What", "Before", "After", "For example"], change.Comparison.Settings.Select(Row)));
        if (Diagram.OfChanges(change.Before.Meshes, change.After.Meshes) is { } drawn) page.Section("What changed, drawn", section => section.Picture(drawn));
        if (change.New.Count + change.Mended.Count > 0)
            page.Section($"Findings: {ChangeWords.Findings(change)}", section => section.Table(["", "Rule", "Where", "What"], [.. change.New.Select(finding => Row("new", finding)), .. change.Mended.Select(finding => Row("mended", finding))]));
        if (change.Resources.Count > 0)
            page.Section($"Resources: {ChangeWords.Resources(change)}", section => section.Table(["", "Resource", "Why"], change.Resources.Select(Row)));
        if (change.Notes.Count > 0) page.Section("Notes", section => section.List(change.Notes));
        if (change.After.Meshes.Count > 0) page.Section("The mesh after the change", section => section.Topology(change.After.Meshes, change.Findings));
        output.Write(page.Write());
    }

    private static Severity? Worst(MeshChange change) =>
        ChangeWords.Alarms(change).Any() || change.New.Any(finding => finding.Severity == Severity.Error) ? Severity.Error
        : change.New.Any(finding => finding.Severity == Severity.Warning) ? Severity.Warning
        : change.IsEmpty ? null
        : Severity.Info;

    private static IReadOnlyList<string> Row(TrafficChange change) => [change.EntranceText, change.Request.ToString(), change.BeforeText, change.AfterText, ChangeWords.More(change)];

    private static IReadOnlyList<string> Row(SettingChange change) => [change.Subject, change.What, change.Before ?? "–", change.After ?? "–", change.Example?.ToString() ?? string.Empty];

    private static IReadOnlyList<string> Row(string state, Finding finding) => [state, finding.Label, finding.Resource.ToString(), finding.Text];

    private static IReadOnlyList<string> Row(ResourceChange change) => [ChangeWords.Verb(change.Kind), change.Id.ToString(), string.Join(", ", change.Serves is null ? change.Reasons : [.. change.Reasons, change.Serves])];
}
