using System.Globalization;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>A workflow command: <c>::error file=…,line=…,title=RT-007::…</c>.</summary>
internal static class GitHubCommand
{
    /// <summary>The command on one line.</summary>
    /// <param name="word"><c>error</c>, <c>warning</c> or <c>notice</c>.</param>
    /// <param name="file">The file that it is shown at.</param>
    /// <param name="line">The line in it.</param>
    /// <param name="title">Its title.</param>
    /// <param name="message">What it says.</param>
    public static string Of(string word, string? file, int? line, string title, string message)
    {
        List<string> properties = [];
        if (file is not null) properties.Add($"file={Property(Visible.Of(file is ['.', '/', .. var rest] ? rest : file))}"); // as git names it
        if (line is { } number) properties.Add($"line={number.ToString(CultureInfo.InvariantCulture)}");
        properties.Add($"title={Property(title)}");
        return $"::{word} {string.Join(',', properties)}::{Data(Visible.Of(message))}";
    }

    /// <summary>The word of a severity.</summary>
    public static string Word(Severity severity) => severity == Severity.Info ? "notice" : severity.Word();

    // The escapes of GitHub's own toolkit: a command ends at the end of its line, a property at a comma or a colon.
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
