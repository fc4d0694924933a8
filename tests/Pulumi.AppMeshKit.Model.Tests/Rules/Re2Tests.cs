namespace Pulumi.AppMeshKit.Model.Tests.Rules;

/// <summary>What RE2 refuses, and why.</summary>
public sealed class Re2Tests
{
    private const string NoRegex = "it is no regular expression";
    private const string NoPossession = "atomic groups, conditions and possessive repeats do not exist there";
    private const string NoBackReference = "back-references do not exist there";
    private const string TooMany = "nothing can be repeated more than 1000 times there";

    [Theory]
    [InlineData("(?=a)", "look-ahead and look-behind do not exist there")]
    [InlineData("(?<!a)", "look-ahead and look-behind do not exist there")]
    [InlineData(@"(a)\1", NoBackReference)]
    [InlineData(@"\8", NoBackReference)]
    [InlineData("(?P=n)", NoBackReference)]
    [InlineData("(?>a)", NoPossession)]
    [InlineData("(?(1)a)", NoPossession)]
    [InlineData("a++", NoPossession)]
    [InlineData("a{2}+", NoPossession)]
    [InlineData("a{1001}", TooMany)]
    [InlineData("(a{500}){3}", TooMany)]
    [InlineData("((a{10}){10}){11}", TooMany)]
    [InlineData("a**", NoRegex)]
    [InlineData("a{3,2}", NoRegex)]
    [InlineData("(a", NoRegex)]
    [InlineData("a)", NoRegex)]
    [InlineData("|*", NoRegex)]
    [InlineData("[a", NoRegex)]
    [InlineData("[b-a]", NoRegex)]
    [InlineData("(?P<n-1>a)", NoRegex)]
    [InlineData("(?-)a", NoRegex)]
    [InlineData("a\\", NoRegex)]
    [InlineData("[[:foo:]]", "the class [:foo:] does not exist there")]
    [InlineData(@"a\Z", @"the escape \Z does not exist there")]
    [InlineData(@".*\css", @"the escape \c does not exist there")]
    [InlineData(@"\u0041", @"the escape \u does not exist there")]
    [InlineData(@"[\b]", @"the escape \b does not exist there")]
    [InlineData(@"\x4", @"the number behind \x is none of a character")]
    [InlineData(@"\x{110000}", @"the number behind \x is none of a character")]
    [InlineData(@"\pX", "there is no class of characters \"X\"")]
    [InlineData("(?x) a", "groups that begin with (?x do not exist there")]
    [InlineData("(?#c)a", "groups that begin with (?# do not exist there")]
    [InlineData("(?'n'a)", "groups that begin with (?' do not exist there")]
    public void An_expression_is_refused_with_the_reason(string regex, string problem) => Assert.Equal(problem, Re2.Problem(regex));

    [Theory]
    [InlineData("")]
    [InlineData("a{")]
    [InlineData("a{02}")]
    [InlineData("a{99999999999}")]
    [InlineData("a}+")]
    [InlineData("]")]
    [InlineData("(a{10}){100}")]
    [InlineData("(a{100})*")]
    [InlineData("^*")]
    [InlineData("a(?i)+")]
    [InlineData("[(?!]+?|a")]
    [InlineData(@"\Q(?=a**\E")]
    [InlineData(@"\12\0\_\/")]
    [InlineData(@"\p{Greek}\P{^L}\x{1F600}")]
    [InlineData("(?<n>a)(?P<m>b)")]
    [InlineData("(?i-s:a)(?U)(?)")]
    [InlineData("[]a[:^alpha:]-]")]
    public void An_expression_is_taken(string regex) => Assert.Null(Re2.Problem(regex));
}
