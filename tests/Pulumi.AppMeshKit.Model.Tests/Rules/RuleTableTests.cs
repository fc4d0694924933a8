using Pulumi.AppMeshKit.Model.Tests.Shared;

namespace Pulumi.AppMeshKit.Model.Tests.Rules;

/// <summary>The rule book against the reference table of rules.</summary>
public class RuleTableTests
{
    [SharedFact]
    public void Ids_severities_and_tiers_are_those_of_the_table()
    {
        var table = SharedFolder.Table(SharedFolder.Reference("rules.tsv")).ToDictionary(row => row["id"], row => (row["severity"], row["tier"]));

        // What the API's own table cannot have: rules about the kit's own ways, and about targets other than the API.
        string[] own = ["ACC-001", "ACC-002", "DEF-001", "DEF-002", "DEF-003", .. FidelityTable.Rows.Select(row => row.Id), .. RuleBook.All.Select(rule => rule.Id).Where(id => id.StartsWith("LAT-", StringComparison.Ordinal))];

        // For people in the table: whether an account was given more, nobody sees. The mesh itself can be counted.
        string[] counted = ["Q-002", "Q-003", "Q-004", "Q-005", "Q-006", "Q-007"];

        Assert.Empty(own.Intersect(table.Keys));
        Assert.All(counted, id => Assert.Equal(("warning", "4-docs"), table[id]));
        Assert.All(
            RuleBook.All.Where(rule => !own.Contains(rule.Id)),
            rule => Assert.Equal(counted.Contains(rule.Id) ? ("warning", "2-graph") : table[rule.Id], (Severity(rule), Tier(rule))));
    }

    [SharedFact]
    public void Only_rules_that_one_resource_cannot_decide_or_show_are_missing()
    {
        string[] expected =
        [
            "SD-004", // only a person knows where a name is served
        ];
        var missing = SharedFolder.Table(SharedFolder.Reference("rules.tsv"))
            .Where(row => row["tier"] is "1-core" or "3-lint" or "target" && RuleBook.Find(row["id"]) is null)
            .Select(row => row["id"]);

        Assert.Equal(expected.Order(StringComparer.Ordinal), missing.Order(StringComparer.Ordinal));
    }

    private static string Severity(Rule rule) => rule.Severity switch
    {
        Model.Severity.Error => "error",
        Model.Severity.Warning => "warning",
        _ => "info",
    };

    private static string Tier(Rule rule) => rule.Tier switch
    {
        RuleTier.Core => "1-core",
        RuleTier.Graph => "2-graph",
        RuleTier.Lint => "3-lint",
        _ => "target",
    };
}
