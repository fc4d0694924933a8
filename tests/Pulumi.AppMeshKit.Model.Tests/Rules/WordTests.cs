namespace Pulumi.AppMeshKit.Model.Tests.Rules;

/// <summary>Names, numbers and lists, as rules read and say them.</summary>
public class WordTests
{
    private static readonly string[] _names = [.. Enumerable.Range(0, 30).Select(index => $"n{index:00}")];

    [Theory]
    [InlineData("a", true)]
    [InlineData("www.shop-1.com", true)]
    [InlineData("www.shop.com.", true)]
    [InlineData("", false)]
    [InlineData(".", false)]
    [InlineData("a..b", false)]
    [InlineData(".a", false)]
    [InlineData("-a.b", false)]
    [InlineData("a-.b", false)]
    [InlineData("a_b", false)]
    [InlineData("a b", false)]
    public void A_domain_name_is_labels_with_dots_in_between(string name, bool isValid) => Assert.Equal(isValid, DomainName.IsValid(name));

    [Fact]
    public void A_label_has_63_characters_at_most_and_a_name_253()
    {
        var label = new string('a', 63);
        Assert.True(DomainName.IsValid(label));
        Assert.False(DomainName.IsValid(label + "a"));

        var name = string.Join('.', label, label, label, new string('a', 61));
        Assert.True(DomainName.IsValid(name));
        Assert.True(DomainName.IsValid(name + "."));
        Assert.False(DomainName.IsValid(name + "a"));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("a", "a")]
    [InlineData("a and b", "a", "b")]
    [InlineData("a, b and c", "a", "b", "c")]
    public void Words_stand_in_a_row(string expected, params string[] words)
    {
        Assert.Equal(expected, Say.And(words));
        Assert.Equal(expected.Replace(" and ", " or ", StringComparison.Ordinal), Say.Or(words));
    }

    [Theory]
    [InlineData(0, "There are no nodes.")]
    [InlineData(2, "The nodes are \"n00\", \"n01\".")]
    public void Few_names_are_all_listed(int count, string expected) => Assert.Equal(expected, Say.Known("nodes", _names[..count], "n01"));

    [Theory]
    [InlineData("a", 0)]
    [InlineData("n03", 0)]
    [InlineData("n15", 9)]
    [InlineData("n15x", 10)]
    [InlineData("n28", 18)]
    [InlineData("z", 18)]
    public void Of_many_names_the_twelve_around_the_wanted_one_are(string wanted, int first) => Assert.Equal(
        $"Of 30 nodes, the next ones in the alphabet are {Say.Quoted(_names[first..(first + 12)])}.",
        Say.Known("nodes", _names, wanted));

    [Fact]
    public void Twelve_names_are_few_and_thirteen_are_many()
    {
        Assert.StartsWith("The nodes are ", Say.Known("nodes", _names[..12], "n05"), StringComparison.Ordinal);
        Assert.StartsWith("Of 13 nodes, ", Say.Known("nodes", _names[..13], "n05"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s", 15L, 15_000L)]
    [InlineData("ms", 15L, 15L)]
    [InlineData("s", 0L, 0L)]
    [InlineData("m", 15L, null)]
    [InlineData("s", -1L, null)]
    [InlineData("s", long.MaxValue / 1000, long.MaxValue / 1000 * 1000)]
    [InlineData("s", (long.MaxValue / 1000) + 1, null)]
    public void A_duration_is_so_many_milliseconds(string unit, long value, long? millis)
    {
        var isRight = new Duration { Unit = unit, Value = value }.TryMillis(out var found);

        Assert.Equal(millis, isRight ? found : null);
    }

    [Theory]
    [InlineData(15_000, "15 s")]
    [InlineData(1500, "1500 ms")]
    [InlineData(0, "0 s")]
    [InlineData(1, "1 ms")]
    public void Milliseconds_are_said_as_people_say_them(long millis, string expected) => Assert.Equal(expected, DurationRules.Text(millis));

    [Theory]
    [InlineData("%%", null)]
    [InlineData("100 %% of %BYTES_SENT%", null)]
    [InlineData("%PROTOCOL%%DURATION%", null)]
    [InlineData("%REQ(:PATH)%", null)]
    [InlineData("%REQ(X?Y):20%", null)]
    [InlineData("%START_TIME(%Y/%m)%", null)]
    [InlineData("none", null)]
    [InlineData("", null)]
    [InlineData("%", "%")]
    [InlineData("100%", "%")]
    [InlineData("%%%", "%")]
    [InlineData("%protocol%", "%")]
    [InlineData("%PROTOCOL", "%")]
    [InlineData("%PROTOCOL%%", "%")]
    [InlineData("%PROTOCOL%%NO_SUCH%", "%NO_SUCH%")]
    public void Of_a_log_format_the_first_problem_is_said(string format, string? problem) => Assert.Equal(problem, LogFormat.FirstProblem(format));
}
