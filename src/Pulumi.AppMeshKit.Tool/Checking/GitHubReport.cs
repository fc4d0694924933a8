using System.Globalization;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Workflow commands, which GitHub shows as annotations at the line: <c>::error file=…,line=…,title=RT-007::…</c>.</summary>
internal sealed class GitHubReport : IReport
{
    /// <inheritdoc />
    public void Write(CheckResult result, TextWriter output)
    {
        foreach (var file in result.Unreadable)
            output.WriteLine(Command("error", file.File, file.Line, "unreadable", $"{file.Message} {file.Cure}"));
        foreach (var finding in result.Findings)
            output.WriteLine(Command(Word(finding.Rule.Severity), finding.File, finding.Line, finding.Rule.Id, finding.Sentence));
    }

    private static string Command(string word, string? file, int? line, string title, string message)
    {
        List<string> properties = [];
        if (file is not null) properties.Add($"file={Property(Visible.Of(file))}");
        if (line is { } number) properties.Add($"line={number.ToString(CultureInfo.InvariantCulture)}");
        properties.Add($"title={Property(title)}");
        return $"::{word} {string.Join(',', properties)}::{Data(Visible.Of(message))}";
    }

    private static string Word(Severity severity) => severity == Severity.Info ? "notice" : severity.Word();

    // The escapes of GitHub's own toolkit: a command ends at the end of its line, a property at a comma or a colon.
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
