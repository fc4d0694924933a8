using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Pulumi.AppMeshKit.Model.Tests.Shared;

namespace Pulumi.AppMeshKit.Model.Tests.Json;

/// <summary>Definitions that people published, field by field through the model.</summary>
[Trait("Speed", "Slow")]
public partial class CorpusTests
{
    [SharedFact]
    public void Every_public_definition_is_read_as_its_kind_with_the_problems_of_its_index()
    {
        var rows = SharedFolder.Table(Path.Combine(SharedFolder.Corpus, "INDEX.tsv")).ToList();

        Assert.Equal(423, rows.Count);
        Assert.All(rows, row =>
        {
            var result = RequestJson.Read(File.ReadAllText(Path.Combine(SharedFolder.Corpus, row["file"])), row["file"]);
            Assert.Equal(ReaderRules(row["error_rules"]), Rules(result));
            Assert.Equal(row["kind"], result.Request!.Kind);
            Assert.Equal(row["name"], result.Request.Name!.ToString());
            Assert.Equal(row["mesh"], result.Request.MeshName!.ToString());
        });
    }

    [SharedFact]
    public void Every_public_definition_comes_back_field_by_field()
    {
        var files = Directory.GetFiles(SharedFolder.Corpus, "*.json", SearchOption.AllDirectories).Where(file => !IsInvalid(file)).ToList();

        Assert.Equal(423, files.Count);
        Assert.All(files, file =>
        {
            var json = File.ReadAllText(file);
            var request = RequestJson.Read(json, file).Request!;
            var written = RequestJson.Write(request);
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)), file);
            Assert.Equal(request, RequestJson.Read(written).Request);
            Assert.Equal(Leaves(JsonNode.Parse(json)!).Order(StringComparer.Ordinal), ApiPaths.Leaves(request).Select(leaf => $"{leaf.Path}={leaf.Value}").Order(StringComparer.Ordinal));
        });
    }

    [SharedFact]
    public void Every_value_of_a_public_definition_stands_on_the_line_it_names()
    {
        foreach (var file in Directory.GetFiles(SharedFolder.Corpus, "*.json", SearchOption.AllDirectories))
        {
            var lines = File.ReadAllLines(file);
            Assert.All(
                ApiPaths.Leaves(RequestJson.Read(string.Join('\n', lines), file).Request!),
                leaf => Assert.Contains(LastName().Match(leaf.Path).Value, Upwards(lines, leaf), StringComparison.Ordinal));
        }
    }

    [SharedFact]
    public void Wrong_definitions_have_exactly_the_problems_of_their_table()
    {
        var rows = SharedFolder.Table(Path.Combine(SharedFolder.Corpus, "invalid", "INVALID.tsv")).ToList();

        Assert.Equal(10, rows.Count);
        Assert.All(rows, row =>
        {
            var result = RequestJson.Read(File.ReadAllText(Path.Combine(SharedFolder.Corpus, "invalid", row["file"])), row["file"], row["kind"]);
            Assert.Equal(ReaderRules(row["rules"]), Rules(result));
            Assert.All(result.Problems, problem => Assert.StartsWith(row["path"], problem.Origin.Path, StringComparison.Ordinal));
        });
    }

    /// <summary>Of the rules a definition breaks, those that its reader finds.</summary>
    private static IEnumerable<string> ReaderRules(string rules) =>
        rules.Split(' ').Where(rule => rule is "GEN-011" or "GEN-012").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Rules(RequestReadResult result) =>
        result.Problems.Select(problem => problem.Rule!).Distinct().Order(StringComparer.Ordinal);

    private static bool IsInvalid(string file) => Path.GetFileName(Path.GetDirectoryName(file)) == "invalid";

    /// <summary>The line of a value; in a list of plain values the list's own name may stand some lines above.</summary>
    private static string Upwards(string[] lines, ApiLeaf leaf)
    {
        var line = leaf.Value.Origin!.Line!.Value;
        var first = leaf.Path.EndsWith(']') ? Math.Max(1, line - 10) : line;
        return string.Join('\n', lines[(first - 1)..line]);
    }

    private static IEnumerable<string> Leaves(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Leaves(member.Value!)),
        JsonArray items => items.SelectMany(item => Leaves(item!)),
        _ => [$"{node.GetPath()[2..]}={Text(node)}"],
    };

    private static string Text(JsonNode node) =>
        node.GetValueKind() == System.Text.Json.JsonValueKind.String ? node.GetValue<string>()
        : node.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False ? node.GetValue<bool>().ToString()
        : node.ToJsonString();

    [GeneratedRegex(@"\w+(?=(\[\d+\])?$)")]
    private static partial Regex LastName();
}
