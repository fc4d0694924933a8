using System.Text;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>A preview for a file beside the program, whose changes are read in a pull request.</summary>
internal static class PreviewMarkdown
{
    internal static string Write(MeshSnapshot snapshot)
    {
        var text = new StringBuilder($"# Preview of {MarkdownText.Escape(snapshot.Project)}\n\n{Say.Capital(PreviewVerdict.Counts(snapshot))}. Nothing was deployed.\n");
        foreach (var error in snapshot.Errors) Fence(text, "text", error);
        if (snapshot.Meshes.Count > 0) Fence(text, "mermaid", Diagram.Of(snapshot.Meshes).ToMermaid());

        Resources(text, snapshot);
        Findings(text, snapshot);
        Outputs(text, snapshot);
        return text.ToString();
    }

    private static void Resources(StringBuilder text, MeshSnapshot snapshot)
    {
        if (snapshot.Resources.Count == 0) return;

        text.Append("\n## Resources\n\n");
        foreach (var resource in snapshot.Resources) Resource(text, resource, string.Empty);
    }

    private static void Resource(StringBuilder text, SnapshotResource resource, string indent)
    {
        var summary = resource.Summary.Length == 0 ? string.Empty : ": " + MarkdownText.Escape(resource.Summary);
        text.Append(indent).Append("- `").Append(resource.ShortType).Append("` **").Append(MarkdownText.Escape(resource.Name)).Append("**").Append(summary).Append('\n');
        foreach (var child in resource.Children) Resource(text, child, indent + "  ");
    }

    private static void Findings(StringBuilder text, MeshSnapshot snapshot)
    {
        if (snapshot.Findings.Count == 0) return;

        text.Append("\n## Findings\n");
        foreach (var group in FindingGroup.Of(snapshot))
        {
            text.Append('\n').Append(MarkdownText.Escape(group.Subject)).Append("\n\n");
            foreach (var finding in group.Findings) text.Append("- **").Append(finding.Label).Append("** ").Append(MarkdownText.Escape(finding.Text)).Append('\n');
            if (group.Remark is { } remark) text.Append('\n').Append(MarkdownText.Escape(remark)).Append('\n');
        }
    }

    private static void Outputs(StringBuilder text, MeshSnapshot snapshot)
    {
        if (snapshot.Outputs.Count == 0) return;

        text.Append("\n## Outputs\n\n");
        var outputs = snapshot.Outputs.ToLookup(output => output.Value.Contains('\n', StringComparison.Ordinal));
        foreach (var (name, value) in outputs[false]) text.Append("- ").Append(MarkdownText.Escape(name)).Append(": ").Append(MarkdownText.Escape(value)).Append('\n');
        foreach (var (name, value) in outputs[true])
        {
            text.Append("- ").Append(MarkdownText.Escape(name)).Append(":\n");
            Fence(text, "text", value);
        }
    }

    private static void Fence(StringBuilder text, string language, string content) =>
        text.Append("\n```").Append(language).Append('\n').Append(content.TrimEnd('\n')).Append("\n```\n");
}
