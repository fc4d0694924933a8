using System.Diagnostics;
using System.Text;

namespace Pulumi.AppMeshKit.Formats.Tests.Yaml;

/// <summary>Texts that were written to exhaust a reader.</summary>
public class HostileYamlTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly Dictionary<string, Func<string>> Texts = new()
    {
        ["brackets"] = () => new string('[', 200_000),
        ["braces"] = () => new string('{', 200_000),
        ["objects"] = () => string.Concat(Enumerable.Repeat("{a: ", 200_000)),
        ["hyphens"] = () => string.Concat(Enumerable.Repeat("- ", 200_000)),
        ["questions"] = () => string.Concat(Enumerable.Repeat("? ", 200_000)),
        ["lines of hyphens"] = () => Nested("-"),
        ["lines of names"] = () => Nested("a:"),
        ["billion laughs"] = () => Laughs("a0: &a0 [x,x,x,x,x,x,x,x,x,x]"),
        ["quadratic laughs"] = () => $"a: &a [{string.Join(',', Enumerable.Repeat("x", 50_000))}]\nb: [{string.Join(',', Enumerable.Repeat("*a", 50_000))}]",
        ["deep aliases"] = () => DeepAliases(),
        ["colons"] = () => new string(':', 200_000),
        ["exclamations"] = () => new string('!', 200_000),
        ["ampersands"] = () => string.Concat(Enumerable.Repeat("&a ", 100_000)),
        ["documents"] = () => string.Concat(Enumerable.Repeat("---\n[\n", 50_000)),
        ["markers"] = () => string.Concat(Enumerable.Repeat("---\n", 100_000)),
        ["a long word"] = () => new string('x', 5_000_000),
        ["a long number"] = () => new string('9', 5_000_000),
        ["a long quoted text"] = () => $"a: \"{new string('\\', 200_001)}",
        ["blanks"] = () => new string(' ', 5_000_000),
        ["line ends"] = () => new string('\n', 2_000_000) + "a",
        ["huge"] = () => new string('x', 17_000_000),
    };

    public static TheoryData<string> Names => [.. Texts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_text_is_no_crash_and_no_wait(string name)
    {
        var text = Texts[name]();
        var watch = Stopwatch.StartNew();
        var set = DefinitionFiles.ReadText(text, $"{name}.yaml");

        Assert.Empty(set.Definitions);
        Assert.NotEmpty(set.Unreadable);
        Assert.All(set.Unreadable, file => Assert.InRange(file.ToString().Length, 1, 1000));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Patience);
    }

    [Fact]
    public void A_thousand_broken_documents_are_not_all_told() =>
        Assert.InRange(DefinitionFiles.ReadText(string.Concat(Enumerable.Repeat("---\n[\n", 1000)), "a.yaml").Unreadable.Count, 1, 20);

    private static string Nested(string line)
    {
        var text = new StringBuilder();
        for (var depth = 0; depth < 2_000; depth++) text.Append(' ', depth).Append(line).Append('\n');
        return text.ToString();
    }

    private static string Laughs(string first)
    {
        var text = new StringBuilder(first).Append('\n');
        for (var level = 1; level < 10; level++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{level}: &a{level} [{string.Join(',', Enumerable.Repeat($"*a{level - 1}", 10))}]\n");
        return text.ToString();
    }

    private static string DeepAliases()
    {
        var text = new StringBuilder("a0: &a0 [x]\n");
        for (var level = 1; level < 200; level++) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{level}: &a{level} [*a{level - 1}]\n");
        return text.ToString();
    }
}
