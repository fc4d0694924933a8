namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// The values of a dimension that are worth trying: from the literals of all conditions on it, one at least for each class of values
/// that exact, prefix, suffix, range and presence conditions can tell apart.
/// </summary>
internal sealed class SampleValues
{
    private const string Letters = "xyzwkqjvbcdfghlmnprstaeiou0123456789_~XYZWKQJVBCDFGHLMNPRSTAEIOU";

    private readonly List<string> _beginnings;
    private readonly List<string> _ends;
    private readonly List<string> _wholes;
    private readonly List<string> _samples;

    private SampleValues(IReadOnlyList<TextTest> tests)
    {
        _beginnings = Distinct(tests.Select(test => test.Beginning));
        _ends = Distinct(tests.Select(test => test.End));
        _wholes = Distinct(tests.Select(test => test.Whole));
        _samples = Distinct(tests.SelectMany(test => test.Samples));
    }

    /// <summary>The values that stand for nothing but themselves.</summary>
    public IReadOnlyCollection<string> Alone => _wholes;

    public static SampleValues Of(IReadOnlyList<TextTest> tests) => new(tests);

    /// <summary>The values, for headers and query parameters.</summary>
    public IEnumerable<string> Texts() => _samples.Concat(Combined()).Append(Fresh(string.Empty, string.Empty)).Distinct();

    /// <summary>The values that a path can have: a path begins with a slash and has no double ones.</summary>
    /// <param name="isGrpc">Whether only <c>/service/method</c> is one.</param>
    public IEnumerable<string> Paths(bool isGrpc)
    {
        IEnumerable<string> all = [isGrpc ? Fresh("/", "/x") : "/", isGrpc ? "/x/x" : Fresh("/", string.Empty), .. _samples, .. Combined(), .. _samples.Select(one => Fresh(one.TrimEnd('/') + "/", string.Empty))];
        return all.Distinct().Where(path => path.StartsWith('/') && RequestPath.Normal(path) == path && (!isGrpc || IsCall(path)));
    }

    /// <summary>Each beginning and each end with something after or before it that no other literal goes on with, and both together.</summary>
    private IEnumerable<string> Combined()
    {
        foreach (var begin in _beginnings.Concat(_wholes)) yield return Fresh(begin, string.Empty);
        foreach (var end in _ends) yield return Fresh(string.Empty, end);
        foreach (var begin in _beginnings)
        {
            foreach (var end in _ends) yield return Fresh(begin, end);
        }
    }

    private string Fresh(string begin, string end)
    {
        foreach (var letter in Letters)
        {
            var text = begin + letter;
            if (_beginnings.Concat(_wholes).Any(literal => literal.StartsWith(text, StringComparison.Ordinal))) continue;
            if (_ends.Exists(literal => end.Length < literal.Length && literal.EndsWith(letter + end, StringComparison.Ordinal))) continue;
            return text + end;
        }

        return begin + "-" + end;
    }

    private static bool IsCall(string path) => path.Split('/') is [_, { Length: > 0 }, { Length: > 0 }];

    private static List<string> Distinct(IEnumerable<string?> texts) => [.. texts.OfType<string>().Distinct(StringComparer.Ordinal)];
}
