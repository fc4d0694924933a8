using System.Text;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>A table of GitHub's Markdown, and its shorter forms.</summary>
/// <param name="heading">What stands above it, with its line feeds.</param>
/// <param name="columns">The names of the columns.</param>
/// <param name="rows">The rows, the most important first; the cells are Markdown already.</param>
/// <param name="more">What rows are called that are left out: <c>traffic changes</c>.</param>
internal sealed class MarkdownTable(string heading, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows, string more)
{
    private static readonly int[] _lengths = [200, 100, 50, 25, 10, 5, 2, 0];

    /// <summary>The forms, from all rows to none.</summary>
    public IReadOnlyList<string> Forms => rows.Count == 0 ? [string.Empty] : [Form(rows.Count), .. _lengths.Where(length => length < rows.Count).Select(Form)];

    private string Form(int count)
    {
        var text = new StringBuilder(heading);
        if (count > 0)
        {
            text.Append("| ").AppendJoin(" | ", columns).Append(" |\n|").Insert(text.Length, " --- |", columns.Count).Append('\n');
            foreach (var row in rows.Take(count)) text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        }

        if (count < rows.Count) text.Append(count > 0 ? "\n" : string.Empty).Append('*').Append(rows.Count - count).Append(' ').Append(count > 0 ? "more " : string.Empty).Append(more).Append(" left out for length.*\n");
        return text.Append('\n').ToString();
    }
}
