using System.Text;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>A preview for a file beside the program, whose changes are read in a pull request.</summary>
internal static class PreviewMarkdown
{
    internal static string Write(PreviewResult result)
    {
        var text = new StringBuilder($"# Preview of {MarkdownText.Escape(result.Project)}\n\n{Capital(PreviewVerdict.Counts(result))}. Nothing was deployed.\n");
        foreach (var error in result.Errors) Fence(text, "text", error);
        if (result.Meshes.Count > 0) Fence(text, "mermaid", Diagram.Of(result.Meshes).ToMermaid());

        Resources(text, result);
        Findings(text, result);
        Outputs(text, result);
        return text.ToString();
    }

    private static void Resources(StringBuilder text, PreviewResult result)
    {
        if (result.Resources.Count == 0) return;

        text.Append("\n## Resources\n\n");
        foreach (var resource in result.Resources) Resource(text, resource, string.Empty);
    }

    private static void Resource(StringBuilder text, PreviewResource resource, string indent)
    {
        var summary = resource.Summary.Length == 0 ? string.Empty : ": " + MarkdownText.Escape(resource.Summary);
        text.Append(indent).Append("- `").Append(resource.ShortType).Append("` **").Append(MarkdownText.Escape(resource.Name)).Append("**").Append(summary).Append('\n');
        foreach (var child in resource.Children) Resource(text, child, indent + "  ");
    }

    private static void Findings(StringBuilder text, PreviewResult result)
    {
        if (result.Reported.Count == 0) return;

        text.Append("\n## Findings\n");
        foreach (var reported in result.Reported)
        {
            text.Append('\n').Append(MarkdownText.Escape(reported.Subject)).Append("\n\n");
            foreach (var finding in reported.Findings) text.Append("- **").Append(finding.Rule.Label).Append("** ").Append(MarkdownText.Escape(finding.Text)).Append('\n');
            if (reported.Remark is { } remark) text.Append('\n').Append(MarkdownText.Escape(remark)).Append('\n');
        }
    }

    private static void Outputs(StringBuilder text, PreviewResult result)
    {
        if (result.Outputs.Count == 0) return;

        text.Append("\n## Outputs\n\n");
        var outputs = result.Outputs.Select(output => (Name: output.Key, Value: ShownValue.Of(output.Value))).ToLookup(output => output.Value.Contains('\n', StringComparison.Ordinal));
        foreach (var (name, value) in outputs[false]) text.Append("- ").Append(MarkdownText.Escape(name)).Append(": ").Append(MarkdownText.Escape(value)).Append('\n');
        foreach (var (name, value) in outputs[true])
        {
            text.Append("- ").Append(MarkdownText.Escape(name)).Append(":\n");
            Fence(text, "text", value);
        }
    }

    private static void Fence(StringBuilder text, string language, string content) =>
        text.Append("\n```").Append(language).Append('\n').Append(content.TrimEnd('\n')).Append("\n```\n");

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
