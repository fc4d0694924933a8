namespace Pulumi.AppMeshKit.Formats;

/// <summary>A file that holds no definition although it was meant to, or that could not be read at all.</summary>
/// <param name="File">The file, as its reader was asked for it.</param>
/// <param name="Line">The line on which reading ended, counted from 1; null where no line is to blame.</param>
/// <param name="Message">What is, and what must be: a sentence in lower case with its full stop.</param>
/// <param name="Cure">What to do, a sentence of its own.</param>
public sealed record UnreadableFile(string File, int? Line, string Message, string Cure)
{
    /// <summary>File, line, message and cure on one line.</summary>
    public override string ToString() => $"{File}{(Line is { } line ? $":{line}" : string.Empty)}: {Message} {Cure}";
}
