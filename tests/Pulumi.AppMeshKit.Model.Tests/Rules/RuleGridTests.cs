namespace Pulumi.AppMeshKit.Model.Tests.Rules;

/// <summary>Every rule with something that breaks it, what is said then word by word, and something alike that is fine.</summary>
public class RuleGridTests
{
    /// <summary>Rules about a program rather than a definition; each has a test of its own.</summary>
    private static readonly string[] _elsewhere =
        [
            "ACC-001", "ACC-002", "DEF-001", "DEF-002", "DEF-003", "EGR-001", "EGR-002", "EOL-001", "SUP-001", "SUP-002", "SUP-003",
            "LAT-001", "LAT-021", "LAT-022", "LAT-023", "LAT-024", "LAT-025", "LAT-026",
        ];

    /// <summary>Losses that no target has: nothing can break these rules.</summary>
    private static readonly IEnumerable<string> _kept =
        FidelityTable.Rows.Where(row => row.Entries.All(entry => entry.Level == FidelityLevel.Full)).Select(row => row.Id);

    public static TheoryData<string> Cases { get; } = [.. RuleCase.All.Select(row => row.Name)];

    [Fact]
    public void Nothing_is_wrong_with_the_mesh_that_the_cases_edit() => Assert.Empty(new Shop().Findings());

    [Fact]
    public void Next_to_nothing_is_lost_of_the_mesh_that_the_cases_of_losses_edit() => Assert.Equal(
        ["info LOSS-037", "info LOSS-037", "info LOSS-037", "info LOSS-037", "info LOSS-038"],
        Shop.Kept().Losses().Select(finding => finding.Label).Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_is_said_of_what_it_becomes() => Assert.Empty(Shop.Kept().Planned());

    [Fact]
    public void Every_rule_has_a_case() => Assert.Equal(
        RuleBook.All.Select(rule => rule.Id).Except(_elsewhere, StringComparer.Ordinal).Except(_kept, StringComparer.Ordinal),
        RuleCase.All.Select(row => row.Id).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rejects(string name)
    {
        var row = Find(name);
        var findings = Findings(row, row.Wrong).ToList();

        if (RuleCase.IsAccepting) row = row.Accept(findings);

        Assert.NotEmpty(row.Says);
        Assert.Equal(row.Says, findings.Where(finding => finding.Rule.Id == row.Id).Select(finding => finding.ToString()));
        Assert.Equal(
            row.Also.Append(row.Id).Order(StringComparer.Ordinal),
            findings.Select(finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Accepts(string name)
    {
        var row = Find(name);

        Assert.NotEmpty(row.Right);
        Assert.DoesNotContain(Findings(row, row.Right), finding => finding.Rule.Id == row.Id);
    }

    [Trait("Speed", "Slow")]
    [Fact]
    public void Every_sentence_is_one_line_with_a_full_stop() => Assert.All(
        RuleCase.All.SelectMany(row => Findings(row, row.Wrong)),
        finding =>
        {
            Assert.DoesNotContain('\n', finding.ToString());
            Assert.EndsWith(".", finding.Message, StringComparison.Ordinal);
            Assert.False(char.IsUpper(finding.Message[0]) && char.IsLower(finding.Message[1]) && finding.Message[..5] != "Envoy" && finding.Message[..6] != "Pulumi", finding.Message);
            Assert.True(finding.Cure is null || (char.IsUpper(finding.Cure[0]) && finding.Cure.EndsWith('.')), finding.Cure);
        });

    private static IEnumerable<Finding> Findings(RuleCase row, IEnumerable<string> edits) =>
        row.Id.StartsWith("LAT-", StringComparison.Ordinal) ? Shop.Kept(edits).Planned()
        : FidelityTable.Rows.Any(loss => loss.Id == row.Id) ? Shop.Kept(edits).Losses()
        : new Shop(edits).Findings();

    private static RuleCase Find(string name) => RuleCase.All.Single(row => row.Name == name);
}
