using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation.Expressions;

/// <summary>What the kit says of RE2's expressions is what RE2 does with them.</summary>
[Trait("Speed", "Slow")]
public sealed partial class Re2ComparisonTests
{
    private const int RandomExpressions = 700;
    private const int Seed = 20190125;

    private static readonly Lazy<IReadOnlyList<(string Pattern, IReadOnlyList<string> Texts, string? Refusal, IReadOnlyList<bool> Matches)>> _answers = new(Answers);

    [Re2Fact]
    public void What_RE2_refuses_is_a_problem_and_nothing_else_is() => AssertNone(_answers.Value
        .Where(answer => (answer.Refusal is null) != (Re2.Problem(answer.Pattern) is null) && !Unchecked().IsMatch(answer.Pattern))
        .Select(answer => $"{answer.Pattern}: RE2 says {answer.Refusal ?? "yes"}, the kit {Re2.Problem(answer.Pattern) ?? "yes"}"));

    [Re2Fact]
    public void What_RE2_refuses_is_not_compiled() => AssertNone(_answers.Value
        .Where(answer => answer.Refusal is not null && Re2Pattern.Compile(answer.Pattern) is not null)
        .Select(answer => $"{answer.Pattern}: {answer.Refusal}"));

    [Re2Fact]
    public void What_RE2_takes_is_compiled_but_for_a_few_rare_constructs() => AssertNone(_answers.Value
        .Where(answer => answer.Refusal is null && Re2Pattern.Compile(answer.Pattern) is null && !NotTranslated().IsMatch(answer.Pattern))
        .Select(answer => answer.Pattern));

    [Re2Fact]
    public void What_is_compiled_matches_the_same_whole_texts() => AssertNone(_answers.Value
        .Where(answer => answer.Refusal is null)
        .Select(answer => (answer, Regex: Re2Pattern.Compile(answer.Pattern)))
        .Where(pair => pair.Regex is not null)
        .SelectMany(pair => pair.answer.Texts.Zip(pair.answer.Matches)
            .Where(text => pair.Regex!.IsMatch(text.First) != text.Second)
            .Select(text => $"{pair.answer.Pattern} and \"{text.First}\": RE2 says {text.Second}")));

    private static void AssertNone(IEnumerable<string> differences) => Assert.Equal(string.Empty, string.Join('\n', differences));

    private static IReadOnlyList<(string, IReadOnlyList<string>, string?, IReadOnlyList<bool>)> Answers()
    {
        List<(string Pattern, IReadOnlyList<string> Texts)> questions =
        [
            .. SampleExpressions.RealLife.Concat(SampleExpressions.Odd).Concat(SampleExpressions.Random(RandomExpressions, Seed)).Distinct()
                .Where(pattern => !NamedWithoutP().IsMatch(pattern))
                .Select((pattern, index) => (pattern, SampleExpressions.Texts(pattern, index))),
        ];
        return [.. questions.Zip(RealRe2.Ask(questions)).Select(pair => (pair.First.Pattern, pair.First.Texts, pair.Second.Refusal, pair.Second.Matches))];
    }

    /// <summary>Names without a P: this RE2 is older than they are.</summary>
    [GeneratedRegex(@"\(\?<[^=!]")]
    private static partial Regex NamedWithoutP();

    /// <summary>Names of scripts, which the kit does not know.</summary>
    [GeneratedRegex(@"\\[pP]\{")]
    private static partial Regex Unchecked();

    /// <summary>
    /// Classes of Unicode, bounds of words, bytes, numbers of characters in brackets or octal; what is not in a class, within a class;
    /// flags but <c>i</c> and <c>s</c>, switched off, or repeated.
    /// </summary>
    [GeneratedRegex(@"\\[pPbBC]|\\x\{|\\[0-7]|\[.*\\[DWS]|\[:\^|\(\?[a-zA-Z-]*[mU-]|\(\?\)|\(\?[is]{2,}[:)]|\(\?[is]\)[*+?{]")]
    private static partial Regex NotTranslated();
}
