using Pulumi.AppMeshKit.Model.Tests.Shared;

namespace Pulumi.AppMeshKit.Model.Tests.Rules;

/// <summary>docs/rules.md has a section for every rule, and its examples are those of the grid.</summary>
public class RuleDocsTests
{
    private const string _forPeople = "\n## For people to decide\n";

    private static readonly string _page = File.ReadAllText(Path.Combine(Repository(), "docs", "rules.md"));
    private static readonly Dictionary<string, string> _sections = Sections(_page.Split(_forPeople)[0]);
    private static readonly Dictionary<string, string> _peoples = Sections(_page.Split(_forPeople)[1]);

    [Fact]
    public void Every_rule_has_a_section_and_every_section_a_rule() => Assert.Equal(
        RuleBook.All.Select(rule => rule.Id),
        _sections.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_section_has_title_severity_reason_examples_and_source() => Assert.All(RuleBook.All, rule =>
    {
        var lines = _sections[rule.Id].Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal($"{rule.Id}: {rule.Title}", lines[0]);
        Assert.StartsWith(rule.Severity == Severity.Info ? "Note" : rule.Severity.ToString(), lines[1], StringComparison.Ordinal);
        Assert.True(lines[1].Split(". ", 2)[1].Length > 10, rule.Id);
        Assert.Equal(["- Wrong:", "- Says:", "- Right:", "- Source:"], lines[2..6].Select(line => line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)]));
        Assert.All(lines[2..6], line => Assert.True(line.Length > 14, line));
    });

    [Fact]
    public void The_examples_are_those_of_the_grid() => Assert.All(RuleCase.All.GroupBy(row => row.Id), rows =>
    {
        var row = rows.First();
        Assert.Contains($"- Wrong: {Code(row.Wrong)}\n- Says: `{row.Says[0]}`\n- Right: {Code(row.Right)}\n", _sections[row.Id], StringComparison.Ordinal);
    });

    [Fact]
    public void What_people_decide_has_its_sections_too()
    {
        Assert.Empty(_sections.Keys.Intersect(_peoples.Keys));
        Assert.All(_peoples, section =>
        {
            var lines = section.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.Contains(", for people. ", lines[1], StringComparison.Ordinal);
            Assert.Equal(["- Wrong:", "- Right:", "- Source:"], lines[2..5].Select(line => line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)]));
        });
    }

    [SharedFact]
    public void People_decide_what_the_table_leaves_to_them()
    {
        // Outside knowledge, by the table's own tier or although the tier does not say so.
        string[] others = ["GEN-003", "SD-004", "TAG-007", "VN-013", "VN-015"];

        // Left to people by the table, because an account may have been given more; the kit counts what it sees of them.
        string[] counted = ["Q-002", "Q-003", "Q-004", "Q-005", "Q-006", "Q-007"];
        var table = SharedFolder.Table(SharedFolder.Reference("rules.tsv")).ToDictionary(row => row["id"]);

        Assert.Equal(
            table.Values.Where(row => row["tier"] == "4-docs").Select(row => row["id"]).Except(counted).Concat(others).Order(StringComparer.Ordinal),
            _peoples.Keys.Order(StringComparer.Ordinal));
        Assert.All(_peoples, section => Assert.Contains($"\n{table[section.Key]["severity"]}, for people. ", section.Value, StringComparison.OrdinalIgnoreCase));
    }

    private static Dictionary<string, string> Sections(string text) => text
        .Split("\n### ")
        .Skip(1)
        .ToDictionary(section => section.Split(':')[0], section => section.Split("\n## ")[0]);

    private static string Code(IEnumerable<string> edits) => string.Join(", ", edits.Select(edit => $"`{edit}`"));

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
