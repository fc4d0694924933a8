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

    /// <summary>Whether the lines <c>says</c> and <c>also</c> of the cases are to be rewritten: APPMESHKIT_ACCEPT=1. Read the difference before you keep it.</summary>
    public static bool IsAccepting => Environment.GetEnvironmentVariable("APPMESHKIT_ACCEPT") == "1";

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Rules", "Cases");

    /// <summary>The same row with what is said now, in its file too.</summary>
    public RuleCase Accept(IReadOnlyList<Finding> findings)
    {
        List<string> says = [.. findings.Where(finding => finding.Rule.Id == Id).Select(finding => finding.ToString())];
        List<string> also = [.. findings.Select(finding => finding.Rule.Id).Distinct().Where(id => id != Id).Order(StringComparer.Ordinal)];
        foreach (var file in Directory.GetFiles(SourceFolder, "*.txt"))
        {
            var blocks = File.ReadAllText(file).Split("\n\n");
            var index = Array.FindIndex(blocks, block => block.Split('\n')[0] == Name);
            if (index < 0) continue;

            var lines = blocks[index].Split('\n').Where(line => !line.StartsWith("also ", StringComparison.Ordinal) && !line.StartsWith("says ", StringComparison.Ordinal)).ToList();
            var more = says.Select(line => "says " + line).Concat(also.Count > 0 ? ["also " + string.Join(' ', also)] : []);
            lines.InsertRange(lines.FindLastIndex(line => line.StartsWith("wrong ", StringComparison.Ordinal)) + 1, more);
            blocks[index] = string.Join('\n', lines);
            File.WriteAllText(file, string.Join("\n\n", blocks));
        }

        return this with { Says = says, Also = also };
    }

    private static string SourceFolder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props"))) folder = folder.Parent!;
            return Path.Combine(folder.FullName, "tests", "Pulumi.AppMeshKit.Model.Tests", "Rules", "Cases");
        }
    }

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
