using System.Globalization;
using System.Text;

namespace Pulumi.AppMeshKit.Testing;

/// <summary>The first lines in which two texts differ, with what stands around them.</summary>
internal static class LineDifference
{
    private const int Around = 3;
    private const int Most = 12;

    /// <summary>Lines of the first text with <c>-</c>, lines of the second with <c>+</c>, what both have with neither.</summary>
    public static string Of(string accepted, string actual)
    {
        var (before, after) = (accepted.Split('\n'), actual.Split('\n'));
        var start = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = before.Reverse().Zip(after.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        end = Math.Min(end, Math.Min(before.Length, after.Length) - start);

        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"line {start + 1}:");
        Lines(text, ' ', before[Math.Max(0, start - Around)..start]);
        Lines(text, '-', before[start..(before.Length - end)]);
        Lines(text, '+', after[start..(after.Length - end)]);
        Lines(text, ' ', after[(after.Length - end)..Math.Min(after.Length, after.Length - end + Around)]);
        return text.ToString();
    }

    private static void Lines(StringBuilder text, char mark, string[] lines)
    {
        foreach (var line in lines.Take(Most)) text.Append("\n  ").Append(mark).Append(' ').Append(line);
        if (lines.Length > Most) text.Append(CultureInfo.InvariantCulture, $"\n  {mark} … and {lines.Length - Most} more lines");
    }
}
