namespace Pulumi.AppMeshKit.Model.Tests.Simulation.Expressions;

/// <summary>Expressions to try.</summary>
internal static class SampleExpressions
{
    /// <summary>What people write in routes.</summary>
    public static IReadOnlyList<string> RealLife { get; } =
    [
        "/api/.*", "/api/v[0-9]+/.*", "/users/[0-9]+", @"/users/\d+", @"/users/\d+/orders/\d+", "/(en|de|fr)/.*", "^/static/.*$", @".*\.(png|jpg|gif)",
        @".*\.css", "/[a-z]+", "/[a-z0-9-]+", "/[^/]+", "/[^/]+/details", "/items/[a-f0-9]{8}", "/items/[a-f0-9]{8}-[a-f0-9]{4}", @"/v1(\.[0-9]+)?/.*",
        "(?i)/cart.*", "/(?P<id>[0-9]+)", "/a/?", "/health(z|check)?", "qa|dev|beta", "v2.*", "v[12]", @"v\d+\.\d+\.\d+", ".*Chrome.*", ".*(Android|iPhone).*",
        "(.*;)?session=[a-z]+(;.*)?", "user-[0-9]{1,5}", "[A-Z]{2}", "en(-[A-Z]{2})?", @"\w+@\w+\.com", @"[\w.]+", "Bearer .+", "true|1|yes", "[[:alpha:]]+",
        "10\\.0\\..*", @"\Qa.b\E", "redor.*", "/%2[fF]", "/~[^/.]+",
    ];

    /// <summary>What is odd about RE2's syntax, and what other dialects have.</summary>
    public static IReadOnlyList<string> Odd { get; } =
    [
        "", "|", "a|", "()", "(|a)*", "a**", "a+*", "a??", "a???", "a*?", "a{2}", "a{2,}", "a{2,3}", "a{,3}", "a{3,2}", "a{02}", "a{2}{3}", "a{2}?", "a{1000}", "a{1001}",
        "a{99999999999}", "(a{500}){3}", "(a{10}){100}", "((a{10}){10}){11}", "(a{100})*", "a{", "a{x}", "{", "}", "]", "a]", ")", "(", "(a", "a)", "*", "+a", "?", "|*", "(*)", "^*", "$*", "a^b", "a$b",
        "[a", "[]", "[]a]", "[^]a]", "[^]", "[a-]", "[-a]", "[a-b-c]", "[b-a]", "[a-a]", @"[\w-z]", @"[a-\d]", @"[\d-a]", @"[\d--a]", @"[\--a]", @"[+-\-]", "[+--]", "[[:alpha:]-z]", "[[:foo:]]", "[[:^alpha:]]", "[[:alpha]", "[[:alpha:]", "[a[b]",
        "[a&&b]", "[a-z-[b]]", "[[a]]", @"[\]]", @"[\^a]", "[^^]", "[.]", "[$]", @"[\b]", @"[\Q]", @"[\x41-\x43]", @"[\pL]", @"[\n\t]", @"[^\d]", @"[\D]", @"[\W_]", "[é]", "[a-é]",
        @"\d", @"\D", @"\w", @"\W", @"\s", @"\S", @"\b", @"\B", @"\A", @"\z", @"\Z", @"\G", @"\C", @"\Q", @"\Qa.b", @"\Qab\E*", @"\Q\E", @"\E", @"\pL", @"\pN+", @"\p{Greek}", @"\P{L}", @"\p{^L}", @"\pX", @"\p", @"\p{",
        @"\a", @"\f", @"\n", @"\r", @"\t", @"\v", @"\e", @"\cA", @"\u0041", @"\x41", @"\x4", @"\x{41}", @"\x{1F600}", @"\x{110000}", @"\x{}", @"\0", @"\01", @"\1", @"(a)\1", @"\12", @"\18", @"\8", @"\_", @"\-", @"\/", @"\é", @"\h", @"\R", @"\K", @"\<", "\\",
        "(?:a)", "(?P<n>a)", "(?P<n>a)(?P<m>b)", "(?P<n>a)(?P<n>b)", "(?P<n-1>a)", "(?P<>a)", "(?P=n)", "(?P>n)", "(?'n'a)", "(?=a)", "(?!a)", "(?<=a)", "(?<!a)", "(?>a)", "(?(1)a)", "(?#c)a", "(?|a)", "a++", "a*+", "a?+", "a{2}+",
        "(?i)a", "(?i:a)b", "a(?i)b", "(?i)*", "(?s).", "(?s:.)", "(?m)^a$", "(?U)a*", "(?x) a", "(?n)a", "(?-i)a", "(?i-s)a", "(?-)a", "(?)a", "(?i", "(?", "(?ii)a", "(?i)É", "(?i)[a-c]",
        ".", ".*", ".+", "a.b", "é", "a b", "#", "a#b", "/", "-", "&&", "%", "~", "'", "\"",
    ];

    /// <summary>Expressions that are put together of pieces, or of a good one with a slip.</summary>
    public static IReadOnlyList<string> Random(int count, int seed)
    {
        var random = new Random(seed);
        string[] pieces = ["a", "b", "-", "7", ".", "[ab]", "[^a]", "[a-c7]", @"\d", @"\w", @"[\w-]", @"\.", "(a|b)", "(?:ab|a)", "(b)", "|", "*", "+", "?", "{2}", "{1,2}", "^", "$", "/", "[[:digit:]]", @"\s", "(?i)", "x", "_"];
        string[] slips = ["(", ")", "[", "]", "{", "}", "*", "+", "?", "|", "\\", "-", "^", "$", ":", "<", "1", "P", "Q", "E", ",", "i", "="];
        return
        [
            .. Enumerable.Range(0, count).Select(index =>
            {
                if (index % 2 == 0) return string.Concat(Enumerable.Range(0, 1 + random.Next(6)).Select(_ => pieces[random.Next(pieces.Length)]));

                var from = random.Next(2) == 0 ? RealLife[random.Next(RealLife.Count)] : Odd[random.Next(Odd.Count)];
                var at = random.Next(from.Length + 1);
                return random.Next(2) == 0 ? from.Insert(at, slips[random.Next(slips.Length)]) : from.Remove(Math.Min(at, Math.Max(0, from.Length - 1)), Math.Min(1, from.Length));
            }),
        ];
    }

    /// <summary>Texts that tell expressions apart.</summary>
    public static IReadOnlyList<string> Texts(string pattern, int seed)
    {
        var random = new Random(seed);
        string[] letters = ["a", "b", "c", "-", "7", "0", ".", "/", "_", " ", "x", "A", "é", "\n", "`", "^", "]", "[", "{", "}", ",", "2", "z", ":"];
        return
        [
            string.Empty, .. letters, pattern, "ab", "aa", "aaa", "ba", "a-b", "a.b", "abb", "/api/v1/x", "/users/7", "Ab", "\u0661", "\t", "\v", "\u00A0",
            .. RegexSamples.Of(pattern),
            .. Enumerable.Range(0, 8).Select(_ => string.Concat(Enumerable.Range(0, 2 + random.Next(3)).Select(_ => letters[random.Next(letters.Length)]))),
        ];
    }
}
