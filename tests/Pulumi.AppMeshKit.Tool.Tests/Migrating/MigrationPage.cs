using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>docs/migration.md: its program, its outputs and its code.</summary>
internal static partial class MigrationPage
{
    public const string File = "docs/migration.md";

    public static string Text => Repository.Text(File);

    /// <summary>The pieces of C#.</summary>
    public static IReadOnlyList<string> Snippets => [.. CSharp().Matches(Text).Select(match => match.Groups["code"].Value)];

    /// <summary>Compares an output between two marks; APPMESHKIT_ACCEPT=1 rewrites it.</summary>
    public static void Compare(string mark, string block)
    {
        var shown = new Regex($"(?<start><!-- {mark} -->\n)(?<block>.*?)(?<end><!-- end of {mark} -->)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, TimeSpan.FromSeconds(1));
        var expected = $"```\n{block.TrimEnd('\n')}\n```\n";
        if (Environment.GetEnvironmentVariable("APPMESHKIT_ACCEPT") == "1")
        {
            System.IO.File.WriteAllText(Path.Combine(Repository.Root, File), shown.Replace(Text, match => match.Groups["start"].Value + expected + match.Groups["end"].Value));
            return;
        }

        Assert.Equal(expected, shown.Match(Text).Groups["block"].Value);
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CSharp();
}
