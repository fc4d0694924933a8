namespace Pulumi.AppMeshKit.Model;

/// <summary>Small words that many sentences share. A secret value shows the text it came from, never itself.</summary>
internal static class Say
{
    /// <summary>The longest list of names that still helps.</summary>
    private const int MostNames = 12;

    /// <summary>A value in quotes.</summary>
    public static string Quoted(IValue value) => $"\"{value}\"";

    /// <summary>Texts in quotes, in the order given: <c>"a", "b"</c>.</summary>
    public static string Quoted(IEnumerable<string> texts) => string.Join(", ", texts.Select(text => $"\"{text}\""));

    /// <summary>A sentence that begins with a capital: findings begin in lower case, for they follow a path.</summary>
    public static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    /// <summary>Words in a row: <c>a, b and c</c>.</summary>
    public static string And(IReadOnlyList<string> words) => Row(words, " and ");

    /// <summary>A choice: <c>a, b or c</c>.</summary>
    public static string Or(IReadOnlyList<string> words) => Row(words, " or ");

    /// <summary>A number with its noun: <c>1 tag</c>, <c>51 tags</c>.</summary>
    public static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? string.Empty : "s")}";

    /// <summary>A text that is too short or too long: <c>is empty; it must have 1 to 50 characters</c>, <c>has 51 characters; it must have 50 at most</c>.</summary>
    public static string Length(string text, int most) =>
        text.Length == 0 ? $"is empty; it must have 1 to {most} characters" : $"has {Count(text.Length, "character")}; it must have {most} at most";

    /// <summary>
    /// Where known names end a sentence: <c>The virtual nodes are "a", "b".</c> Of many names, those that sort next to the
    /// wanted one, which a slip of the pen leaves there.
    /// </summary>
    public static string Known(string plural, IReadOnlyCollection<string> names, string wanted) => names.Count switch
    {
        0 => $"There are no {plural}.",
        <= MostNames => $"The {plural} are {Quoted(names)}.",
        _ => $"Of {names.Count} {plural}, the next ones in the alphabet are {Quoted(Around(names, wanted))}.",
    };

    private static IEnumerable<string> Around(IReadOnlyCollection<string> sorted, string wanted)
    {
        var before = sorted.Count(name => string.CompareOrdinal(name, wanted) < 0);
        return sorted.Skip(Math.Min(before - (MostNames / 2), sorted.Count - MostNames)).Take(MostNames);
    }

    private static string Row(IReadOnlyList<string> words, string last) => words.Count switch
    {
        0 => "none",
        1 => words[0],
        _ => string.Join(", ", words.SkipLast(1)) + last + words[^1],
    };
}
