namespace Pulumi.AppMeshKit.Tool;

/// <summary>
/// SARIF of all findings after the change, each marked as new or known. Those that are mended are not there: code scanning closes what it
/// sees no more.
/// </summary>
internal sealed class SarifChangeReport : IChangeReport
{
    /// <inheritdoc />
    public void Write(MeshChange change, TextWriter output)
    {
        var fresh = change.New.ToHashSet();
        SarifReport.Write(change.Findings, change.After.Unreadable, output, finding => fresh.Contains(finding) ? "new" : "unchanged");
    }
}
