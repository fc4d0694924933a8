using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>What a failed run has to say, without what only a debugger wants to read.</summary>
internal static partial class RunFailure
{
    /// <summary>The messages of a failed run, each once. How often the SDK repeats one, and in which order, varies from run to run.</summary>
    internal static IReadOnlyList<string> Messages(Exception failure) =>
    [
        .. (failure is AggregateException several ? several.Flatten().InnerExceptions : Enumerable.Repeat(failure, 1))
            .Select(exception => Clean(exception.Message))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    // The SDK passes on messages alone. That of an exception it does not know is all of its text, stack and machine paths
    // included. What counts there is the innermost exception: a value that the kit refused fails what is registered with it too.
    private static string Clean(string message)
    {
        message = message.ReplaceLineEndings("\n");
        if (Unhandled().Match(message) is not { Success: true } unhandled) return message.TrimEnd();

        var text = message[unhandled.Length..];
        if (Inner().Matches(text) is { Count: > 0 } inner) text = text[(inner[^1].Index + inner[^1].Length)..];

        var stack = Stack().Match(text);
        var what = (stack.Success ? text[..stack.Index] : text).TrimEnd();
        if (Told().Match(what) is { Success: true } told) return what[told.Length..];

        return Source().Match(text) is { Success: true } source ? $"{what}\n  at {FileName(source.Groups["file"].Value)}:{source.Groups["line"].Value}" : what;
    }

    private static string FileName(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];

    [GeneratedRegex(@"^Running program '.*' failed with an unhandled exception:\n", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unhandled();

    [GeneratedRegex(@"\n ---> (?!\(Inner Exception)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Inner();

    [GeneratedRegex(@"\n *(at |--- |---> )", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Stack();

    // These say all there is to say in their message, to the person who wrote the program.
    [GeneratedRegex(@"^Pulumi\.(ResourceException|RunException): ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Told();

    [GeneratedRegex(@" in (?<file>[^\n]+):line (?<line>[0-9]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Source();
}
