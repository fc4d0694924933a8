namespace Pulumi.AppMeshKit.Model.Json;

/// <summary>A piece of a definition as its author wrote it, with its line: what every reader of definitions starts from.</summary>
internal abstract class SourceNode(int? line)
{
    /// <summary>The line the piece starts on, counted from 1; null when unknown.</summary>
    public int? Line { get; } = line;

    /// <summary>Where the author typed the piece, where that is not where it stands: somebody wrote it down for him. Null else.</summary>
    public Origin? Origin { get; init; }

    /// <summary>The piece as a problem names it: <c>a list</c>, <c>the text "8080"</c>.</summary>
    public abstract string Description { get; }

    /// <summary>The text that stands for the piece where it cannot be taken for what it should be.</summary>
    public abstract string Source { get; }
}
