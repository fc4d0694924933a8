namespace Pulumi.AppMeshKit.Model.Tests.Simulation.Expressions;

/// <summary>RE2's expressions in .NET, where the two read them differently.</summary>
public sealed class Re2PatternTests
{
    [Theory]
    [InlineData("a|ab", "ab", true)]
    [InlineData("a", "a\n", false)]
    [InlineData("a$", "a\n", false)]
    [InlineData(@"\d", "7", true)]
    [InlineData(@"\d", "\u0661", false)]
    [InlineData(@"\w", "é", false)]
    [InlineData(@"\s", "\v", false)]
    [InlineData(@"\s", "\u00A0", false)]
    [InlineData(".", "\n", false)]
    [InlineData("(?s).", "\n", true)]
    [InlineData("(?s:.)", "\n", true)]
    [InlineData("(?i:a)b", "Ab", true)]
    [InlineData("(?i:a)b", "AB", false)]
    [InlineData("(?P<id>a)", "a", true)]
    [InlineData(@"[\w-z]", "-", true)]
    [InlineData(@"[\w-z]", "`", false)]
    [InlineData("[[:alpha:]-z]", "-", true)]
    [InlineData("[[:alpha:]-z]", "|", false)]
    [InlineData(@"[\d--a]", "A", true)]
    [InlineData("[a-z-[b]]", "b]", true)]
    [InlineData("[a-z-[b]]", "a", false)]
    [InlineData(@"[\--a]", "A", true)]
    [InlineData(@"[+-\-]", ",", true)]
    [InlineData("[]a]", "]", true)]
    [InlineData("[[a]]", "[]", true)]
    [InlineData("a{02}", "aa", false)]
    [InlineData("a{02}", "a{02}", true)]
    [InlineData("a{,2}", "a{,2}", true)]
    [InlineData(@"\Qa.b\E", "a.b", true)]
    [InlineData(@"\Qa.b\E", "axb", false)]
    [InlineData(@"\Qab\E*", "abb", true)]
    [InlineData(@"a\_b", "a_b", true)]
    public void A_whole_text_is_matched_or_not(string pattern, string text, bool isMatch) =>
        Assert.Equal(isMatch, Re2Pattern.Compile(pattern)?.IsMatch(text) ?? false);

    [Theory]
    [InlineData("(?=a)")]
    [InlineData("[[:foo:]]")]
    [InlineData("(a{500}){3}")]
    [InlineData("[[:^alpha:]]")]
    [InlineData(@"\bx")]
    [InlineData(@"\pL")]
    public void What_is_refused_or_not_translated_matches_nothing_and_says_so(string pattern) => Assert.Null(Re2Pattern.Compile(pattern));
}
