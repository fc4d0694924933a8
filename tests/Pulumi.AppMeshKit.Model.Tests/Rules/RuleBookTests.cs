using System.Reflection;
using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Model.Tests.Rules;

public partial class RuleBookTests
{
    [Fact]
    public void All_rules_of_the_book_are_listed_once()
    {
        var declared = typeof(RuleBook).GetFields(BindingFlags.Static | BindingFlags.NonPublic).Where(field => field.FieldType == typeof(Rule)).ToList();

        Assert.Equal(declared.Count, RuleBook.All.Count);
        Assert.Equal(declared.Select(field => (Rule)field.GetValue(null)!).OrderBy(rule => rule.Id, StringComparer.Ordinal), RuleBook.All);
        Assert.All(declared, field => Assert.Equal(field.Name, ((Rule)field.GetValue(null)!).Id.Replace("-", string.Empty, StringComparison.Ordinal)));
    }

    [Fact]
    public void Ids_are_unique_and_have_one_shape()
    {
        Assert.Equal(RuleBook.All.Count, RuleBook.All.Select(rule => rule.Id).Distinct().Count());
        Assert.All(RuleBook.All, rule => Assert.Matches(Id(), rule.Id));
    }

    [Fact]
    public void Titles_are_short_and_have_no_full_stop() => Assert.All(RuleBook.All, rule =>
    {
        Assert.InRange(rule.Title.Length, 8, 80);
        Assert.False(rule.Title.EndsWith('.'), rule.Title);
    });

    [Fact]
    public void Errors_of_one_resource_are_core_and_everything_else_but_what_a_target_says_is_lint() =>
        Assert.All(RuleBook.All.Where(rule => rule.Tier != RuleTier.Target), rule => Assert.Equal(rule.Tier == RuleTier.Core || (rule.Tier == RuleTier.Graph && rule.Severity == Severity.Error), rule.Severity == Severity.Error));

    [Fact]
    public void A_rule_is_found_by_its_id()
    {
        Assert.Equal("RT-007", RuleBook.Find("rt-007")?.Id);
        Assert.Null(RuleBook.Find("RT-999"));
    }

    [GeneratedRegex("^[A-Z]+-[0-9]{3}$")]
    private static partial Regex Id();
}
