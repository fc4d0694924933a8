using System.Buffers;
using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Model;

/// <summary>An RE2 expression that the whole text must match, whatever the API's documentation says.</summary>
internal sealed class RegexTest : TextTest
{
    private static readonly SearchValues<char> _special = SearchValues.Create(@"\^$.*+?()[]{}|");
    private readonly string _text;
    private readonly Lazy<Regex?> _regex;
    private readonly Lazy<IReadOnlyList<string>> _samples;

    private RegexTest(string text)
    {
        _text = text;
        _regex = new(() => Re2Pattern.Compile(text));
        _samples = new(() => [.. RegexSamples.Of(text).Where(sample => Test(sample) == Outcome.Yes).Distinct()]);
    }

    /// <inheritdoc />
    public override string IsWords => $"matches {_text} as a whole";

    /// <inheritdoc />
    public override string IsNotWords => _regex.Value is null ? $"cannot be compared with {_text}, which RE2 refuses" : $"does not match {_text} as a whole";

    /// <inheritdoc />
    public override bool IsSampled => true;

    /// <inheritdoc />
    public override IEnumerable<string> Samples => _samples.Value;

    /// <summary>Whether RE2 refuses the expression, or it is written in a way that cannot be followed here.</summary>
    public bool IsRefused => _regex.Value is null;

    /// <summary>The test of an expression. One that says no more than a plain text does is that text's test, which is exact.</summary>
    public static TextTest Of(string text)
    {
        var (begins, ends) = (text.StartsWith(".*", StringComparison.Ordinal), text.Length > 2 && text.EndsWith(".*", StringComparison.Ordinal));
        var bare = text[(begins ? 2 : 0)..(ends ? text.Length - 2 : text.Length)];
        if (text is ".*" or ".+") return new AnyTest(text == ".*" ? 0 : 1);
        if (bare.AsSpan().ContainsAny(_special)) return new RegexTest(text);
        return (begins, ends) switch
        {
            (false, false) => new ExactTest(bare),
            (false, true) => new PrefixTest(bare),
            (true, false) => new SuffixTest(bare),
            _ => new RegexTest(text),
        };
    }

    /// <inheritdoc />
    public override Outcome Test(string value) => _regex.Value is not { } regex ? Outcome.Open : regex.IsMatch(value) ? Outcome.Yes : Outcome.No;
}
