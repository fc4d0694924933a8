using System.Globalization;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>The one line that says how it went.</summary>
internal static class PreviewVerdict
{
    /// <summary><c>preview of canary: 1 mesh, 2 components, 6 resources, 0 problems, 1 warning. Nothing was deployed.</c></summary>
    internal static string Of(PreviewResult result) => $"preview of {result.Project}: {Counts(result)}. Nothing was deployed.";

    internal static string Counts(PreviewResult result)
    {
        if (result.Errors.Count > 0) return "the program failed";

        var resources = result.Resources.SelectMany(resource => resource.Descendants()).Select(resource => resource.Resource).ToList();
        var problems = result.Reported.Sum(reported => reported.Problems);
        List<string> counts =
        [
            Count(result.Meshes.Count, "mesh", "meshes"),
            Count(resources.OfType<IMeshComponent>().Count(), "component", "components"),
            Count(resources.OfType<CustomResource>().Count(), "resource", "resources"),
            Count(problems, "problem", "problems"),
        ];

        // Where a mesh fails on warnings, they are problems and not counted twice.
        if (Number(result, Severity.Error) + Number(result, Severity.Warning) - problems is > 0 and var warnings) counts.Add(Count(warnings, "warning", "warnings"));
        if (Number(result, Severity.Info) is > 0 and var notes) counts.Add(Count(notes, "note", "notes"));
        return string.Join(", ", counts);
    }

    private static int Number(PreviewResult result, Severity severity) => result.Findings.Count(finding => finding.Rule.Severity == severity);

    private static string Count(int count, string one, string many) => count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many);
}
