using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>A preview as a page for a browser: the drawn mesh, to be searched, the findings and the resources. It needs no network.</summary>
internal static class PreviewPage
{
    internal static string Write(MeshSnapshot snapshot)
    {
        var title = $"Preview of {snapshot.Project}";
        var verdict = PreviewVerdict.Of(snapshot);
        if (snapshot.Errors.Count > 0)
        {
            return new HtmlPage(title, verdict, Severity.Error)
                .Section("Errors", section =>
                {
                    foreach (var error in snapshot.Errors) section.Code(error);
                })
                .Write();
        }

        return MeshPage.Write(
            title,
            verdict,
            snapshot.Meshes,
            [.. snapshot.Findings.Select(reported => reported.Finding)],
            [.. snapshot.Resources.SelectMany(resource => Rows(resource, 0))]);
    }

    private static IEnumerable<(string Type, string Name, string Summary)> Rows(SnapshotResource resource, int depth) => resource.Children
        .SelectMany(child => Rows(child, depth + 1))
        .Prepend((resource.ShortType, new string('\u2003', depth) + resource.Name, resource.Summary)); // an em space for each level
}
