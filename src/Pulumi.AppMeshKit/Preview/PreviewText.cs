using System.Text;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>A preview for a terminal.</summary>
internal static class PreviewText
{
    internal static string Write(MeshSnapshot snapshot)
    {
        var text = new StringBuilder();
        foreach (var error in snapshot.Errors) Block(text, error);

        Block(text, Resources(snapshot));
        foreach (var mesh in snapshot.Meshes) Block(text, TextView.Draw(mesh));
        Block(text, Findings(snapshot));
        Block(text, Outputs(snapshot));
        return text.Append(PreviewVerdict.Of(snapshot)).Append('\n').ToString();
    }

    private static void Block(StringBuilder text, string block)
    {
        if (block.Length > 0) text.Append(block.TrimEnd('\n')).Append("\n\n");
    }

    private static string Resources(MeshSnapshot snapshot)
    {
        var rows = snapshot.Resources.SelectMany(resource => Rows(resource, "  ", string.Empty)).ToList();
        if (rows.Count == 0) return string.Empty;

        var types = rows.Max(row => row.Type.Length);
        var names = rows.Where(row => row.Summary.Length > 0).Select(row => row.Name.Length).DefaultIfEmpty(0).Max();
        return "resources\n" + string.Concat(rows.Select(row => $"{row.Type.PadRight(types)}  {row.Name.PadRight(names)}  {row.Summary}".TrimEnd() + "\n"));
    }

    private static IEnumerable<(string Type, string Name, string Summary)> Rows(SnapshotResource resource, string indent, string branch)
    {
        yield return (indent + branch + resource.ShortType, resource.Name, resource.Summary);

        var below = branch switch
        {
            "" => indent,
            "├─ " => indent + "│  ",
            _ => indent + "   ",
        };
        for (var i = 0; i < resource.Children.Count; i++)
        {
            var last = i == resource.Children.Count - 1;
            foreach (var row in Rows(resource.Children[i], below, last ? "└─ " : "├─ ")) yield return row;
        }
    }

    private static string Findings(MeshSnapshot snapshot)
    {
        if (snapshot.Findings.Count == 0) return string.Empty;

        var text = new StringBuilder("findings\n");
        var width = snapshot.Findings.Max(reported => reported.Finding.Label.Length);
        foreach (var group in FindingGroup.Of(snapshot))
        {
            text.Append("  ").Append(group.Subject).Append('\n');
            foreach (var finding in group.Findings) text.Append("    ").Append(finding.Label.PadRight(width)).Append("  ").Append(finding.Text).Append('\n');
            if (group.Remark is { } remark) text.Append("    ").Append(remark).Append('\n');
        }

        return text.ToString();
    }

    private static string Outputs(MeshSnapshot snapshot)
    {
        if (snapshot.Outputs.Count == 0) return string.Empty;

        var width = snapshot.Outputs.Keys.Max(name => name.Length);
        return "outputs\n" + string.Concat(snapshot.Outputs.Select(output => Output(output.Key, output.Value, width)));
    }

    // A document of several lines starts on its own line: beside its name it would run off the screen.
    private static string Output(string name, string value, int width) => value.Contains('\n', StringComparison.Ordinal)
        ? $"  {name}\n    {value.Replace("\n", "\n    ", StringComparison.Ordinal)}\n"
        : $"  {name.PadRight(width)}  {value}\n";
}
