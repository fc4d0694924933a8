using System.Globalization;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>The one line that says how it went.</summary>
internal static class PreviewVerdict
{
    /// <summary><c>preview of canary: 1 mesh, 2 components, 6 resources, 0 problems, 1 warning. Nothing was deployed.</c></summary>
    internal static string Of(MeshSnapshot snapshot) => $"preview of {snapshot.Project}: {Counts(snapshot)}. Nothing was deployed.";

    internal static string Counts(MeshSnapshot snapshot)
    {
        if (snapshot.Errors.Count > 0) return "the program failed";

        var resources = snapshot.Resources.SelectMany(resource => resource.Descendants()).ToList();
        var problems = snapshot.Findings.Count(finding => finding.Fails);
        List<string> counts =
        [
            Count(snapshot.Meshes.Count, "mesh", "meshes"),
            Count(resources.Count(resource => resource.Kind == SnapshotResourceKind.MeshComponent), "component", "components"),
            Count(resources.Count(resource => resource.Kind == SnapshotResourceKind.Custom), "resource", "resources"),
            Count(problems, "problem", "problems"),
        ];

        // Where a mesh fails on warnings, they are problems and not counted twice.
        if (Number(snapshot, Severity.Error) + Number(snapshot, Severity.Warning) - problems is > 0 and var warnings) counts.Add(Count(warnings, "warning", "warnings"));
        if (Number(snapshot, Severity.Info) is > 0 and var notes) counts.Add(Count(notes, "note", "notes"));
        return string.Join(", ", counts);
    }

    private static int Number(MeshSnapshot snapshot, Severity severity) => snapshot.Findings.Count(reported => reported.Finding.Severity == severity);

    private static string Count(int count, string one, string many) => count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many);
}
