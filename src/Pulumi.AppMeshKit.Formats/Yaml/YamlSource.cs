using System.Text.RegularExpressions;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;
using YamlDotNet.Core;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Reads the documents of a YAML text into pieces that know their line.</summary>
internal static partial class YamlSource
{
    /// <summary>More broken documents than this in one file nobody reads about.</summary>
    private const int MostProblems = 20;

    /// <summary>A file with more broken documents than this is something else altogether; the rest of it is not tried.</summary>
    private const int MostTries = 1000;

    /// <summary>Reads a whole text. One broken document does not hide the others.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="file">The file it comes from, for problems.</param>
    public static DocumentSet Read(string yaml, string? file)
    {
        if (yaml.Length > JsonSource.Longest)
            return new([], [new(null, Origin.Root(file), $"{yaml.Length} characters", $"YAML of at most {JsonSource.Longest} characters")]);

        var text = yaml.TrimStart('\uFEFF');
        if (Read(text, 0, file, out var problem) is { } whole) return new(whole, []);

        var parts = Parts(text);
        return parts.Count == 1 ? new([], [problem!]) : Read(parts, file);
    }

    private static DocumentSet Read(List<(string Text, int Line)> parts, string? file)
    {
        List<SourceNode> documents = [];
        List<ReadProblem> problems = [];
        var broken = 0;
        foreach (var (text, line) in parts)
        {
            if (Read(text, line, file, out var problem) is { } read)
            {
                documents.AddRange(read);
                continue;
            }

            if (++broken > MostTries)
            {
                problems.Add(new(null, Origin.Root(file, line + 1), $"more than {MostTries} broken documents before this line, so that the rest was not read", "YAML"));
                break;
            }

            if (problems.Count < MostProblems) problems.Add(problem!);
        }

        return new(documents, problems);
    }

    private static List<SourceNode>? Read(string text, int linesBefore, string? file, out ReadProblem? problem)
    {
        problem = null;
        try
        {
            return new YamlTreeBuilder(new Parser(new Scanner(new StringReader(text))), linesBefore).Documents();
        }
        catch (YamlException broken)
        {
            var line = (int)Math.Max(1, broken.Start.Line) + linesBefore;
            problem = new(null, Origin.Root(file, line), Reason(broken.Message), "YAML");
        }
        catch (Exception broken) when (broken is ArgumentException or InvalidOperationException or FormatException or OverflowException)
        {
            // The parser lets out what its own types say of odd anchors and tags.
            problem = new(null, Origin.Root(file, linesBefore + 1), Reason(broken.Message), "YAML");
        }

        return null;
    }

    private static string Reason(string message) =>
        $"text that breaks its rules ({SourceText.ShortenSentence(message.ReplaceLineEndings(" ").TrimEnd('.', ' '))})";

    /// <summary>The text, parted where documents begin: three hyphens at the start of a line mean nothing else anywhere.</summary>
    private static List<(string Text, int Line)> Parts(string text)
    {
        List<(string Text, int Line)> parts = [];
        var (start, line) = (0, 0);
        foreach (var mark in DocumentStart().EnumerateMatches(text))
        {
            if (mark.Index == start) continue;
            parts.Add((text[start..mark.Index], line));
            line += text.AsSpan(start, mark.Index - start).Count('\n');
            start = mark.Index;
        }

        parts.Add((text[start..], line));
        return parts;
    }

    [GeneratedRegex(@"^---(?=\s|$)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DocumentStart();
}
