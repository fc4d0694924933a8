using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>
/// Reads what <c>pulumi stack export</c> and <c>pulumi preview --json</c> write. Whatever a file holds, the answer is a result and
/// never an exception; no secret of it is kept.
/// </summary>
public static class PulumiDocumentFiles
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file; a relative one from the working directory.</param>
    public static PulumiReadResult Read(string path)
    {
        var input = new InputFiles();
        input.Add(path);
        if (input.Unreadable is [var unreadable, ..]) return Failed(unreadable);
        if (input.Found is not [{ IsNamed: true } file]) return Failed(new(InputFiles.NameOf(path, null), null, "this is a folder.", "Name a file."));

        var text = FileText.Read(file.Path);
        return text.Text is null ? Failed(new(file.Name, text.Line, text.Problem!, text.Cure!)) : ReadText(text.Text, file.Name);
    }

    /// <summary>Reads a text as the file of this name would be read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">What to call it in findings.</param>
    public static PulumiReadResult ReadText(string text, string file)
    {
        if (string.IsNullOrWhiteSpace(text)) return Failed(new(file, null, "the file is empty.", "Write what pulumi stack export or pulumi preview --json answers into it."));
        if (text.AsSpan().TrimStart().StartsWith("{\"sequence\"", StringComparison.Ordinal))
            return Failed(new(file, null, "this is a stream of events, one on a line, and no preview.", "Preview again without PULUMI_ENABLE_STREAMING_JSON_PREVIEW."));
        if (JsonSource.Read(text, file, out var broken) is not { } root)
            return Failed(new(file, broken!.Origin.Line, $"the file must be {broken.Expected}, but has {broken.Actual}.", "Keep standard output alone: pulumi stack export --file FILE, pulumi preview --json > FILE."));

        return root is SourceObject document && Read(document, file) is { } read
            ? read
            : Failed(new(file, root.Line, "this is neither what pulumi stack export nor what pulumi preview --json writes.", "Name a file with either."));
    }

    /// <summary>Reads a document; null for one that has neither shape.</summary>
    /// <param name="document">The document.</param>
    /// <param name="file">Its file.</param>
    internal static PulumiReadResult? Read(SourceObject document, string file)
    {
        if (PulumiDocumentShape.Stack(document) is not null)
        {
            var stack = PulumiStackReader.Read(document, file, out var problem);
            return new(stack, null, problem);
        }

        return PulumiDocumentShape.IsPreview(document) ? new(null, PulumiPreviewReader.Read(document, file), null) : null;
    }

    private static PulumiReadResult Failed(UnreadableFile problem) => new(null, null, problem);
}
