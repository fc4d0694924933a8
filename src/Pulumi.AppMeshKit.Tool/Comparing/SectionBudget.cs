namespace Pulumi.AppMeshKit.Tool;

/// <summary>Fits a report into a limit: by dropping detail of what matters least, part by part, and never by cutting one.</summary>
internal static class SectionBudget
{
    /// <summary>The report, no longer than the limit unless even its shortest form is.</summary>
    /// <param name="sections">The parts in the order in which they are read.</param>
    /// <param name="limit">The most characters, counted as UTF-16.</param>
    public static string Fit(IReadOnlyList<ReportSection> sections, int limit)
    {
        var chosen = new int[sections.Count];
        var length = sections.Sum(section => section.Forms[0].Length);
        while (length > limit)
        {
            var next = Enumerable.Range(0, sections.Count)
                .Where(index => chosen[index] < sections[index].Forms.Count - 1)
                .OrderBy(index => sections[index].Importance)
                .Select(index => (int?)index)
                .FirstOrDefault();
            if (next is not { } shorter) break;

            var forms = sections[shorter].Forms;
            length += forms[chosen[shorter] + 1].Length - forms[chosen[shorter]].Length;
            chosen[shorter]++;
        }

        return string.Concat(sections.Select((section, index) => section.Forms[chosen[index]]));
    }
}
