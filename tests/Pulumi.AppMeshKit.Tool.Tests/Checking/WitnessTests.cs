using System.Text.Json.Nodes;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>What proves a finding reaches programs, too.</summary>
public class WitnessTests
{
    private const string Request = "GET /cart [x-user: qa]";

    [Fact]
    public void Json_has_it_or_null()
    {
        var findings = JsonNode.Parse(Findings.Written(new JsonReport(), Findings.Tie("a", Request), Findings.Tie("b", null)))!["findings"]!.AsArray();

        Assert.Equal(Request, (string?)findings[0]!["witness"]);
        Assert.True(findings[1]!.AsObject().ContainsKey("witness"));
        Assert.Null(findings[1]!["witness"]);
    }

    [Fact]
    public void Sarif_has_it_among_the_properties_and_in_the_fingerprint()
    {
        var results = JsonNode.Parse(Findings.Written(new SarifReport(), Findings.Tie("a", Request), Findings.Tie("a", null)))!["runs"]![0]!["results"]!.AsArray();

        Assert.Equal(Request, (string?)results[0]!["properties"]!["witness"]);
        Assert.Equal($"RT-021|shop|route \"a\" of \"colors\"|spec.httpRoute.match|{Request}", (string?)results[0]!["partialFingerprints"]!["appmeshkit/v1"]);
        Assert.Null(results[1]!["properties"]);
        Assert.Equal("RT-021|shop|route \"a\" of \"colors\"|spec.httpRoute.match", (string?)results[1]!["partialFingerprints"]!["appmeshkit/v1"]);
    }

    [Fact]
    public void Annotations_stay_as_they_are() => Assert.Equal(
        $"::warning file=mesh/routes.json,line=7,title=RT-021::spec.httpRoute.match: route \"a\" ties for {Request}.\n",
        Findings.Written(new GitHubReport(), Findings.Tie("a", Request)));

    [Theory]
    [InlineData("./a b/100%41.json", "a%20b/100%2541.json")]
    [InlineData("a:b?#.json", "a%3Ab%3F%23.json")]
    [InlineData("../x.json", "../x.json")]
    [InlineData("/tmp/100%41 ü.json", "file:///tmp/100%2541%20%C3%BC.json")]
    public void A_file_is_named_so_that_its_name_can_be_read_back(string file, string named) => Assert.Equal(named, ArtifactUri.Of(file));
}
