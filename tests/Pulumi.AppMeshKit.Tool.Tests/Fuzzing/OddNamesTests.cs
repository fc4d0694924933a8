using System.Text;
using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool.Tests.Fuzzing;

/// <summary>Whatever a name is made of, every report keeps its form, and nobody reads what the tool did not say.</summary>
public class OddNamesTests
{
    /// <summary>What breaks terminals, logs, markup, JSON and encodings.</summary>
    private static readonly string[] Pieces =
    [
        "a", "colors", " ", "\n", "\r\n", "\t", "\0", "\u001b[31m", "\u001b]8;;http://x\u0007", "\u007f", "\u0085", "\"", "'", "\\", "\\u0041", "[/]", "[red]", "[", "]]",
        "::error::x", "%0A", "%", ",", ":", "<b>", "&amp;", "${X}", "{", "}", "|", "`", "$(x)", "\u202e", "\u2066", "\u200f", "\u200b", "\u2028", "\ufeff", "é", "e\u0301", "名",
        "🎨", "👩\u200d🎨", "\ud83c", "\udfa8", "\ud800\ud800", "\ud83c\u202e", "\U000E0041", "\U0010FFFF", "\uffff",
    ];

    [Fact]
    public void Every_report_keeps_its_form()
    {
        for (var round = 0; round < 3_000; round++)
        {
            var (name, witness, file) = (Name(round), Name(round + 10_000), Name(round + 20_000));
            var finding = Findings.Tie(name, witness, mesh: Name(round + 30_000), file: file);

            Assert.Equal(Whole(name), (string?)JsonNode.Parse(Findings.Written(new JsonReport(), finding))!["findings"]![0]!["resource"]!["name"]);
            Sarif(JsonNode.Parse(Findings.Written(new SarifReport(), finding))!["runs"]![0]!["results"]![0]!, name, witness);
            Shown(Findings.Written(new TextReport(), finding), lines: 5);
            Assert.Matches("^::warning file=[^:]*,line=7,title=RT-021::", Shown(Findings.Written(new GitHubReport(), finding), lines: 1));
        }
    }

    [Fact]
    public void A_name_of_any_length_stays_on_its_line()
    {
        var name = new string('x', 3_000_000);

        Shown(Findings.Written(new TextReport(), Findings.Tie(name, null)), lines: 5);
        Assert.Equal(name, (string?)JsonNode.Parse(Findings.Written(new SarifReport(), Findings.Tie(name, name)))!["runs"]![0]!["results"]![0]!["properties"]!["witness"]);
    }

    [Fact]
    public void What_cannot_be_seen_is_written_out_and_what_can_be_stays()
    {
        Assert.Equal("é名🎨", Visible.Of("é名🎨"));
        Assert.Equal("\\uDB40\\uDC41", Visible.Of("\U000E0041"));
        Assert.Equal("\\uD83Cx\\uDFA8", Visible.Of("\ud83cx\udfa8"));
        Assert.Equal("🎨\\uD83C", Visible.Of("🎨\ud83c"));
    }

    private static void Sarif(JsonNode result, string name, string witness)
    {
        Assert.Equal(Whole(witness), (string?)result["properties"]!["witness"]);
        Assert.Equal(Whole(name), (string?)result["locations"]![0]!["logicalLocations"]![0]!["name"]);
        Assert.True(Uri.IsWellFormedUriString((string)result["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!, UriKind.RelativeOrAbsolute));
    }

    private static string Shown(string written, int lines)
    {
        Assert.Equal(written, Whole(written));
        Assert.DoesNotContain(written, c => c != '\n' && Visible.IsHidden(c));
        Assert.Equal(lines, written.Split('\n').Length - 1);
        return written;
    }

    private static string Name(int seed)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pieces[random.Next(Pieces.Length)]));
    }

    /// <summary>As an encoding can carry it: half of a pair is a character that no encoding has.</summary>
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
