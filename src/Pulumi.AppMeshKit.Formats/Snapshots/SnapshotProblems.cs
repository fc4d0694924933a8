using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Takes members out of the pieces of a snapshot, and collects what is wrong with them.</summary>
/// <param name="file">The file.</param>
internal sealed class SnapshotProblems(string file)
{
    private const string Again = "Write the snapshot again: run the program with --format json.";

    /// <summary>A snapshot is written by programs; who broke one needs no list of a thousand places.</summary>
    private const int Most = 20;

    private readonly List<UnreadableFile> _all = [];

    public IReadOnlyList<UnreadableFile> All => _all;

    public void Report(int? line, string message, string cure = Again)
    {
        if (_all.Count < Most) _all.Add(new(file, line, message, cure));
    }

    public void Report(ReadProblem problem, string what) => Report(
        problem.Origin.Line,
        $"{what}{(problem.Origin.Path.Length == 0 ? string.Empty : $": {problem.Origin.Path}")} must be {problem.Expected}, but has {problem.Actual}.");

    /// <summary>A member that is there; null says the same as leaving it out.</summary>
    public static SourceNode? Member(SourceObject from, string name) => from[name] is { } node and not SourceLiteral { IsNull: true } ? node : null;

    /// <summary>A text that must be there.</summary>
    public string Text(SourceObject from, string name) => OptionalText(from, name, isRequired: true) ?? string.Empty;

    /// <summary>A text that may be missing.</summary>
    public string? OptionalText(SourceObject from, string name, bool isRequired = false)
    {
        switch (Member(from, name))
        {
            case SourceText text:
                return text.Text;
            case null when !isRequired:
                return null;
            case var other:
                Wrong(other, from, name, "a text");
                return null;
        }
    }

    /// <summary>A whole number that may be missing.</summary>
    public int? Number(SourceObject from, string name)
    {
        if (Member(from, name) is not { } node) return null;
        if (node is SourceLiteral literal && int.TryParse(literal.Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)) return number;

        Wrong(node, from, name, "a whole number");
        return null;
    }

    /// <summary>A truth value; what is missing is false.</summary>
    public bool Flag(SourceObject from, string name)
    {
        var node = Member(from, name);
        if (node is SourceLiteral { Text: "true" or "false" } literal) return literal.Text == "true";
        if (node is not null) Wrong(node, from, name, "true or false");
        return false;
    }

    /// <summary>The items of a list; none where it is missing.</summary>
    public IReadOnlyList<SourceNode> Items(SourceObject from, string name)
    {
        var node = Member(from, name);
        if (node is SourceList list) return list.Items;
        if (node is not null) Wrong(node, from, name, "a list");
        return [];
    }

    /// <summary>The texts of a list.</summary>
    public IEnumerable<string> Texts(SourceObject from, string name)
    {
        foreach (var item in Items(from, name))
        {
            if (item is SourceText text) yield return text.Text;
            else Wrong(item, from, name, "a list of texts");
        }
    }

    /// <summary>The objects of a list.</summary>
    public IEnumerable<SourceObject> Objects(SourceObject from, string name)
    {
        foreach (var item in Items(from, name))
        {
            if (item is SourceObject inner) yield return inner;
            else Wrong(item, from, name, "a list of objects");
        }
    }

    /// <summary>An object; null where it is missing.</summary>
    public SourceObject? Object(SourceObject from, string name)
    {
        var node = Member(from, name);
        if (node is not (null or SourceObject)) Wrong(node, from, name, "an object");
        return node as SourceObject;
    }

    public void Wrong(SourceNode? node, SourceObject from, string name, string expected) =>
        Report((node ?? from).Line, node is null ? $"\"{name}\" is missing; it must be {expected}." : $"\"{name}\" is {node.Description}; it must be {expected}.");
}
