using System.Text;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Lines of what is matched, where it goes, and a remark, with the columns below each other.</summary>
internal static class TextTable
{
    // One very long match must not push the arrows of all others off the screen.
    private const int WidestColumn = 44;

    public static void Append(StringBuilder text, IEnumerable<(string From, string To, string Remark)> lines)
    {
        var rows = lines.ToList();
        var from = Width(rows.Select(row => row.From));
        var to = Width(rows.Where(row => row.Remark.Length > 0).Select(row => row.To));
        foreach (var row in rows)
        {
            var line = $"  {row.From.PadRight(from)}  → {row.To}";
            text.Append(row.Remark.Length == 0 ? line : $"  {row.From.PadRight(from)}  → {row.To.PadRight(to)}  {row.Remark}").Append('\n');
        }
    }

    private static int Width(IEnumerable<string> texts) => texts.Select(text => text.Length).Where(length => length <= WidestColumn).DefaultIfEmpty(0).Max();
}
