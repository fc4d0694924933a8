namespace Pulumi.AppMeshKit.Model.Json;

/// <summary>A text.</summary>
internal sealed class SourceText(string text, int? line, bool isLoose = false, bool isPlain = false) : SourceNode(line)
{
    /// <summary>A problem shows no more of a text than this; definitions can hold whole files.</summary>
    private const int Shown = 60;

    /// <summary>A reader's own sentence may quote a text; it has its gist at both ends.</summary>
    private const int ShownOfSentence = 120;

    /// <summary>The text, without quotes and escapes.</summary>
    public string Text { get; } = text;

    /// <summary>
    /// Whether the text may also say a number or a truth value: what was filled in for a placeholder, or a word such as
    /// <c>yes</c> that YAML leaves open.
    /// </summary>
    public bool IsLoose { get; } = isLoose;

    /// <summary>
    /// Whether the text holds a placeholder such as <c>${PORT}</c>, so that only a deployment will know it. A plain text is known, whatever
    /// it looks like.
    /// </summary>
    public bool HasPlaceholder
    {
        get
        {
            if (isPlain) return false;

            var start = Text.IndexOf("${", StringComparison.Ordinal);
            return start >= 0 && Text.IndexOf('}', start) > 0;
        }
    }

    /// <inheritdoc />
    public override string Description => $"the text \"{Shorten(Text)}\"";

    /// <inheritdoc />
    public override string Source => Text;

    /// <summary>A text as a problem shows it.</summary>
    /// <param name="text">The text.</param>
    public static string Shorten(string text) => text.Length <= Shown ? text : text[..Shown] + "…";

    /// <summary>A sentence that quotes what was read, without the middle of a long one.</summary>
    /// <param name="sentence">The sentence.</param>
    public static string ShortenSentence(string sentence) => sentence.Length <= 2 * ShownOfSentence
        ? sentence
        : $"{sentence[..ShownOfSentence]}…{sentence[^ShownOfSentence..]}";
}
