namespace Pulumi.AppMeshKit.Tool.Tests.Comparing;

public class SectionBudgetTests
{
    private static readonly ReportSection[] _sections = [ReportSection.Fixed("head "), new(9, ["traffic-in-full ", "traffic "]), new(1, ["resources-in-full ", "resources ", string.Empty])];

    [Theory]
    [InlineData(100, "head traffic-in-full resources-in-full ")]
    [InlineData(38, "head traffic-in-full resources ")]
    [InlineData(30, "head traffic-in-full ")]
    [InlineData(20, "head traffic ")]
    [InlineData(1, "head traffic ")]
    public void What_matters_least_is_shortened_first_and_nothing_is_cut(int limit, string expected) => Assert.Equal(expected, SectionBudget.Fit(_sections, limit));

    [Theory]
    [InlineData(65_536)]
    [InlineData(20_000)]
    [InlineData(4_000)]
    public void A_comment_of_a_thousand_changes_keeps_its_limit_and_stays_whole(int limit)
    {
        var text = Comment(1000, limit);

        Assert.InRange(text.Length, limit / 4, limit);
        Assert.EndsWith("-->\n", text, StringComparison.Ordinal);
        Assert.Contains("left out for length", text, StringComparison.Ordinal);
        Assert.Equal(Count(text, "<details>"), Count(text, "</details>"));
        Assert.All(text.Split('\n').Where(line => line.StartsWith('|')), line => Assert.EndsWith("|", line, StringComparison.Ordinal));
    }

    private static string Comment(int services, int limit)
    {
        var (before, after) = (Meshes.Of(services, weight: 1), Meshes.Of(services, weight: 3));
        using var output = new StringWriter { NewLine = "\n" };
        new MarkdownChangeReport(limit).Write(MeshChange.Of(new("a", [before]), new("b", [after]), [], ProjectFile.None, new(2026, 11, 28)), output);
        return output.ToString();
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
