namespace Pulumi.Contract.Tests.Honesty;

/// <summary>One line of the list of snippets: what the compiler said about it, the statement, and the type it inferred.</summary>
internal sealed record ConversionLine(string Text, string Result, string Statement, string? InferredType)
{
    public static ConversionLine Parse(string line)
    {
        var (result, snippet) = SplitAt(line, "\t");
        if (!snippet.StartsWith("= ", StringComparison.Ordinal))
            return new(line, result, snippet, InferredType: null);

        var (expression, type) = SplitAt(snippet[2..], " -> ");
        return new(line, result, $"var r = {expression};", type.Length == 0 ? null : type);
    }

    private static (string Before, string After) SplitAt(string text, string separator)
    {
        var index = text.LastIndexOf(separator, StringComparison.Ordinal);
        return index < 0 ? (text, "") : (text[..index], text[(index + separator.Length)..]);
    }
}
