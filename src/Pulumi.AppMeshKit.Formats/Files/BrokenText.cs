using System.Text.RegularExpressions;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>
/// Judges texts that are neither JSON nor YAML. One that was named must be; one that lies in a folder could have been, unless
/// it plainly is something else that happens to have the extension.
/// </summary>
internal static partial class BrokenText
{
    /// <summary>What to say about a broken text; nothing where it is no concern of ours.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="problems">Where it breaks.</param>
    public static IReadOnlyList<UnreadableFile> Judge(InputFile file, string text, IReadOnlyList<ReadProblem> problems)
    {
        var isConcern = file.IsNamed || SpeaksOfMesh().IsMatch(text);
        if (TemplateMark().IsMatch(text)) return isConcern ? [OfTemplate(file.Name, problems[0])] : [];
        if (problems.All(problem => PlaceholderMark().IsMatch(LineOf(text, problem.Origin.Line))))
            return isConcern ? [.. problems.Select(problem => Of(file.Name, problem, "Put the placeholder in quotes, as \"${NAME}\", or fill it in first."))] : [];
        if (JsonSource.Read(text, file.Name, out _, isRelaxed: true) is { } relaxed)
            return file.IsNamed || DocumentItems.In(relaxed).Count > 0 ? [Of(file.Name, problems[0], "Take out comments and trailing commas.")] : [];
        if (!isConcern && file.Name.EndsWith(".template", StringComparison.OrdinalIgnoreCase)) return [];
        return [.. problems.Select(problem => Of(file.Name, problem, Cure(problem)))];
    }

    private static UnreadableFile Of(string file, ReadProblem problem, string cure) =>
        new(file, problem.Origin.Line, $"the file must be {problem.Expected}, but has {problem.Actual}.", cure);

    private static UnreadableFile OfTemplate(string file, ReadProblem problem) => new(
        file,
        problem.Origin.Line,
        $"this is the template of a file and no {problem.Expected} yet.",
        "Render it first (helm template …) and name what comes out.");

    private static string Cure(ReadProblem problem) =>
        problem.Origin.Line is null ? "Name the files that hold the definitions." : "Mend it here; everything else was read.";

    private static ReadOnlySpan<char> LineOf(string text, int? wanted)
    {
        var left = wanted;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (--left == 0) return line;
        }

        return [];
    }

    /// <summary>What Helm, Jinja and the like write into the files that they make others of.</summary>
    [GeneratedRegex(@"\{\{-?\s*[.$#/\w""(]|\{%-?\s*\w|<%[=-]?\s", RegexOptions.CultureInvariant)]
    private static partial Regex TemplateMark();

    /// <summary>What a shell or jq will replace, outside quotes: there it breaks the text.</summary>
    [GeneratedRegex(@"(^|[\s:,\[{(])\$[\w{]", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceholderMark();

    [GeneratedRegex(@"appmesh\.k8s\.aws/v|AWS::AppMesh::|aws:appmesh/|\b(mesh|virtual(Node|Service|Router|Gateway)|gatewayRoute)Name\b", RegexOptions.CultureInvariant)]
    private static partial Regex SpeaksOfMesh();
}
