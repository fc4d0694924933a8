using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>A form that a preview is written in: whoever takes the word takes the writer with it.</summary>
/// <param name="Word">What is typed after <c>--format</c>.</param>
/// <param name="Write">Writes a preview.</param>
internal sealed record PreviewFormat(string Word, Func<MeshSnapshot, string> Write)
{
    internal static PreviewFormat Text { get; } = new("text", PreviewText.Write);

    internal static PreviewFormat Json { get; } = new("json", snapshot => snapshot.ToJson());

    internal static IReadOnlyList<PreviewFormat> All { get; } =
    [
        Text,
        new("markdown", PreviewMarkdown.Write),
        Json,
        new("html", PreviewPage.Write),
        new("mermaid", snapshot => Diagram.Of(snapshot.Meshes).ToMermaid()),
    ];

    /// <summary>The words as a help text lists them.</summary>
    internal static string Words { get; } = string.Join('|', All.Select(format => format.Word));

    /// <summary>The form of this word; null where there is none.</summary>
    internal static PreviewFormat? Named(string? word) => All.FirstOrDefault(format => format.Word == word);
}
