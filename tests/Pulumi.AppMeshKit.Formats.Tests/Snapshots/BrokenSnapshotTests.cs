using Pulumi.AppMeshKit.Formats.Tests.Fuzzing;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats.Tests.Snapshots;

/// <summary>Whatever a file holds, the answer is a snapshot or a list of problems.</summary>
public class BrokenSnapshotTests
{
    [Theory]
    [InlineData("", "s.json:1: the file must be JSON, but has text that breaks its rules")]
    [InlineData("{", "s.json:1: the file must be JSON, but has text that breaks its rules")]
    [InlineData("[]", "s.json:1: this is no snapshot of a preview: it must be an object with \"kind\": \"MeshSnapshot\". Write one: run the program with --format json.")]
    [InlineData("{\"schemaVersion\":1}", "s.json:1: this is no snapshot of a preview")]
    [InlineData("{\"kind\":\"MeshSnapshot\",\n\"schemaVersion\":2}", "s.json:2: the snapshot has the form 2; this version reads forms up to 1. Take a newer appmeshkit, or write the snapshot with this one.")]
    [InlineData("{\"kind\":\"MeshSnapshot\"}", "s.json:1: \"schemaVersion\" is missing; it must be a number from 1 to 1.")]
    [InlineData("{\"kind\":\"MeshSnapshot\",\"schemaVersion\":\"1\"}", "s.json:1: \"schemaVersion\" is the text \"1\"; it must be a whole number.")]
    [InlineData("{\"kind\":\"MeshSnapshot\",\"schemaVersion\":1}", "s.json:1: \"project\" is missing; it must be a text.")]
    [InlineData("{\"kind\":\"MeshSnapshot\",\"schemaVersion\":1,\"project\":\"p\",\"stack\":\"s\",\n\"meshes\":[{\"requests\":[\n{\"kind\":\"Route\",\"request\":{\"meshName\":\"m\",\"routeName\":\"a\",\"spec\":8}}]}]}", "s.json:3: a request for route \"a\": spec must be an object, but has 8. Write the snapshot again: run the program with --format json.")]
    [InlineData("{\"kind\":\"MeshSnapshot\",\"schemaVersion\":1,\"project\":\"p\",\"stack\":\"s\",\"meshes\":[{\"requests\":[{\"kind\":\"Router\",\"request\":{}}]}]}", "s.json:1: \"kind\" is \"Router\", which is no kind of request.")]
    [InlineData("{\"kind\":\"MeshSnapshot\",\"schemaVersion\":1,\"project\":\"p\",\"stack\":\"s\",\"meshes\":[{\"requests\":[{\"kind\":\"Mesh\",\"unknown\":[\"spec\"],\"request\":{}}]}]}", "s.json:1: the request has no text at spec, which is said to be unknown or secret.")]
    public void What_is_wrong_is_said_with_its_line(string text, string expected)
    {
        var reading = MeshSnapshot.Read(text, "s.json");

        Assert.Null(reading.Snapshot);
        Assert.StartsWith(expected, reading.Problems[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Members_of_a_later_day_are_let_pass()
    {
        var text = Kept.Of().ToJson().Replace("\"stack\"", "\"later\": [{}],\n  \"stack\"", StringComparison.Ordinal);

        Assert.Empty(MeshSnapshot.Read(text, "s.json").Problems);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("0")]
    [InlineData("\"\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[null]")]
    [InlineData("[{}]")]
    public void Anything_in_any_place_is_read_to_the_end(string odd)
    {
        foreach (var text in JsonPlaces.EachReplaced(Rich(), odd))
        {
            var reading = MeshSnapshot.Read(text, "s.json");
            Assert.True(reading.Snapshot is not null ^ reading.Problems.Count > 0, text);
        }
    }

    [Fact]
    public void Broken_texts_are_read_to_the_end()
    {
        for (var round = 0; round < 1000; round++)
        {
            var reading = MeshSnapshot.Read(new Mutation(round).Break(Rich()), "s.json");
            Assert.True(reading.Snapshot is not null ^ reading.Problems.Count > 0, $"round {round}");
        }
    }

    private static string Rich()
    {
        var set = DefinitionFiles.ReadText(Samples.Node, "node.json");
        var mesh = set.Meshes[0].Model.WithCalls([new("colors", "pay.example.com", Origin.Code("a.cs", 2)["Calls"])]);
        return (Kept.Of(mesh) with
        {
            Findings = [.. DefinitionRules.Check(set).Select(finding => new SnapshotFinding(finding, "node.json", false))],
            Suppressed = 1,
            Resources = [new("a:b:C", "c") { Children = [new("a:b:D", "d")] }],
            Outputs = new Dictionary<string, string> { ["a"] = "b" },
        }).ToJson();
    }
}
