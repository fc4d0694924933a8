using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Collects what is wrong with a table of route tests; all of it is said at once.</summary>
/// <param name="file">The file.</param>
internal sealed class RouteTestProblems(string file)
{
    private readonly List<UnreadableFile> _problems = [];

    public string File => file;

    public IReadOnlyList<UnreadableFile> All => [.. _problems.OrderBy(problem => problem.Line)];

    public void ReportAt(int? line, string message, string cure) => _problems.Add(new(file, line, message, cure));

    public void Report(SourceNode node, string message, string cure) => ReportAt(node.Line, message, cure);

    /// <summary>Reports members that nobody knows or that are written twice.</summary>
    public void CheckMembers(SourceObject from, string owner, params string[] members)
    {
        foreach (var name in from.Names.Except(members, StringComparer.Ordinal))
        {
            var cure = NearestName.Of(name, members) is { } near ? $"Write \"{near}\"." : $"There are {string.Join(", ", members)}.";
            Report(from[name]!, $"{owner} has no \"{SourceText.Shorten(name)}\".", cure);
        }

        foreach (var twice in from.Duplicates) ReportAt(twice.Line, $"\"{SourceText.Shorten(twice.Name)}\" is written a second time.", "Write it once.");
    }

    /// <summary>A member that is there; null says the same as leaving it out.</summary>
    public static SourceNode? Member(SourceObject from, string name) => from[name] is { } node and not SourceLiteral { IsNull: true } ? node : null;

    /// <summary>A member that must be a text with something in it; null where it is not there, or no text.</summary>
    public string? Text(SourceObject from, string name) => Member(from, name) is { } node ? Text(node, name) : null;

    /// <summary>A piece that must be a text.</summary>
    public string? Text(SourceNode node, string name)
    {
        if (node is SourceText { Text: { } text } && !string.IsNullOrWhiteSpace(text)) return text;

        var cure = node is SourceLiteral { IsNull: false } literal ? $"Write it in quotes: \"{literal.Text}\"." : "Write a text.";
        Report(node, $"{name} is {node.Description}; it must be a text.", cure);
        return null;
    }
}
