namespace Pulumi.AppMeshKit.Model.Tests.Rules;

/// <summary>
/// One row of the grid: edits that turn a mesh without any finding into a wrong one, what is said then, and edits that are
/// fine.
/// </summary>
/// <param name="Name">The rule's id, and what is special about the case.</param>
/// <param name="Wrong">Edits that break the rule.</param>
/// <param name="Says">All lines that the rule says then.</param>
/// <param name="Also">Ids of other rules that these edits cannot help breaking.</param>
/// <param name="Right">Edits that look alike and do not break the rule.</param>
public sealed record RuleCase(string Name, IReadOnlyList<string> Wrong, IReadOnlyList<string> Says, IReadOnlyList<string> Also, IReadOnlyList<string> Right)
{
    public string Id => Name.Split(' ')[0];

    public static IEnumerable<string> Files => Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal);

    public static IReadOnlyList<RuleCase> All { get; } = [.. Files.SelectMany(Read)];

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Rules", "Cases");

    private static IEnumerable<RuleCase> Read(string file)
    {
        foreach (var block in File.ReadAllText(file).Split("\n\n"))
        {
            var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            yield return new(lines[0], Part(lines, "wrong "), Part(lines, "says "), [.. Part(lines, "also ").SelectMany(ids => ids.Split(' '))], Part(lines, "right "));
        }
    }

    private static List<string> Part(IEnumerable<string> lines, string word) =>
        [.. lines.Where(line => line.StartsWith(word, StringComparison.Ordinal)).Select(line => line[word.Length..])];
}
