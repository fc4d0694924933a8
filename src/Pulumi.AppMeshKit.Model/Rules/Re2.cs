using System.Globalization;
using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// What RE2, Envoy's regex library, refuses. .NET's parser finds what is no regex at all; it knows more than RE2, and what
/// RE2 lacks is looked for by name. What only RE2 has is left alone.
/// </summary>
internal static partial class Re2
{
    private const int _mostRepeats = 1000;

    /// <summary>Why RE2 refuses this expression; null when nothing speaks against it.</summary>
    public static string? Problem(string regex)
    {
        var bare = Escape().Replace(Class().Replace(regex, "c"), "e");
        if (LookAround().IsMatch(bare)) return "look-ahead and look-behind do not exist there";
        if (BackReference().IsMatch(regex)) return "back-references do not exist there";
        if (Atomic().IsMatch(bare)) return "atomic groups, conditions and possessive repeats do not exist there";
        if (TooManyRepeats(bare)) return "nothing can be repeated more than 1000 times there";
        return OnlyRe2().IsMatch(regex) || Parses(NamedGroup().Replace(regex, "(?<")) ? null : "it is no regular expression";
    }

    private static bool TooManyRepeats(string bare) => Repeat().Matches(bare).Any(repeat =>
        repeat.Groups["count"].Captures.Any(count =>
            !int.TryParse(count.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > _mostRepeats));

    private static bool Parses(string regex)
    {
        try
        {
            _ = new Regex(regex, RegexOptions.CultureInvariant);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [GeneratedRegex(@"\\.", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Escape();

    [GeneratedRegex(@"(?<!\\)\[\^?\]?(\\.|\[:\w+:\]|[^\]\\])*\]", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Class();

    [GeneratedRegex(@"\(\?(<?[=!])", RegexOptions.CultureInvariant)]
    private static partial Regex LookAround();

    [GeneratedRegex(@"(?<!\\)(\\\\)*\\([1-9]|k<)", RegexOptions.CultureInvariant)]
    private static partial Regex BackReference();

    [GeneratedRegex(@"\(\?>|\(\?\(|[*+?}]\+", RegexOptions.CultureInvariant)]
    private static partial Regex Atomic();

    [GeneratedRegex(@"\{(?<count>[0-9]+)(,(?<count>[0-9]+)?)?\}", RegexOptions.CultureInvariant)]
    private static partial Regex Repeat();

    [GeneratedRegex(@"\\[QCz]|\\[pP][A-Z]|\[:\w+:\]|\(\?[a-z-]*U", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyRe2();

    [GeneratedRegex(@"\(\?P<", RegexOptions.CultureInvariant)]
    private static partial Regex NamedGroup();
}
