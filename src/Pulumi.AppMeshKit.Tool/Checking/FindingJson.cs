using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Findings for programs.</summary>
internal static class FindingJson
{
    /// <summary>A finding.</summary>
    public static JsonObject Of(Finding finding) => new()
    {
        ["rule"] = finding.Rule.Id,
        ["severity"] = finding.Severity.Word(),
        ["resource"] = Resource(finding.Resource),
        ["path"] = finding.Path,
        ["message"] = finding.Message,
        ["cure"] = finding.Cure,
        ["witness"] = finding.Witness,
        ["file"] = finding.File,
        ["line"] = finding.Line,
    };

    /// <summary>A resource.</summary>
    public static JsonObject Resource(ResourceId resource) => new()
    {
        ["kind"] = resource.Kind.ToString(),
        ["mesh"] = resource.Mesh,
        ["name"] = resource.Name,
        ["parent"] = resource.Parent,
    };
}
