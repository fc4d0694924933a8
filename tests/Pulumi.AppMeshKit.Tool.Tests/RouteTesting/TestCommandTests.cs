using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>Tables of route tests from the command line.</summary>
[Collection(ToolRuns.Name)]
public class TestCommandTests
{
    private const string Good = """
        - name: testers get the new one
          from: { gateway: edge }
          request: [GET /paint/red, POST /paint/red]
          headers: { x-user: qa }
          expect: { targets: colors-v2 }

        """;

    private const string Bad = """
        - from: { gateway: edge }
          request: GET /paint/green
          expect: { targets: colors-v1 }

        """;

    [Fact]
    public async Task Text_is_a_line_when_all_is_as_expected()
    {
        using var folder = Shop().With("good.yaml", Good);

        Assert.Equal(new ToolRun(0, "2 requests in 1 table: all as expected.\n", string.Empty), await ToolRun.OfAsync("test", "mesh", "good.yaml"));
    }

    [Fact]
    public async Task Text_explains_what_failed()
    {
        using var folder = Shop().With("good.yaml", Good).With("bad.yaml", Bad);

        var run = await ToolRun.OfAsync("test", "mesh", "good.yaml", "bad.yaml");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        Assert.StartsWith("failed  GET /paint/green from gateway edge (bad.yaml:1)\n  Expected the request to arrive, but it ends in NoRoute: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n  GET /paint/green from gateway edge\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n3 requests in 2 tables: 2 as expected, 1 not.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_that_cannot_be_read_makes_2_and_hides_no_other()
    {
        using var folder = Shop().With("good.yaml", Good).With("broken.yaml", "- nothing\n");

        var run = await ToolRun.OfAsync("test", "mesh", "good.yaml", "broken.yaml", "--format", "junit");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("appmeshkit: broken.yaml:1: ", run.Error, StringComparison.Ordinal);
        var suites = XDocument.Parse(run.Output).Root!.Elements("testsuite").ToList();
        Assert.Equal(("2", "0", "0"), ((string?)suites[0].Attribute("tests"), (string?)suites[0].Attribute("failures"), (string?)suites[0].Attribute("errors")));
        Assert.Equal("1", (string?)suites[1].Attribute("errors"));
        Assert.NotNull(suites[1].Element("testcase")!.Element("error"));
    }

    [Fact]
    public async Task JUnit_has_a_suite_for_each_table_and_a_case_for_each_request()
    {
        using var folder = Shop().With("good.yaml", Good).With("bad.yaml", Bad);

        var run = await ToolRun.OfAsync("test", "mesh", "good.yaml", "bad.yaml", "--format", "junit", "--output", "tests.xml");

        Assert.Equal(new ToolRun(1, "3 requests in 2 tables: 2 as expected, 1 not.\n", string.Empty), run);
        var root = XDocument.Parse(folder.Read("tests.xml")).Root!;
        Assert.Equal(("testsuites", "3", "1", "0"), (root.Name.LocalName, (string?)root.Attribute("tests"), (string?)root.Attribute("failures"), (string?)root.Attribute("errors")));
        Assert.Equal(["good.yaml", "bad.yaml"], root.Elements("testsuite").Select(suite => (string)suite.Attribute("name")!));
        Assert.Equal(
            ["testers get the new one: GET /paint/red [x-user: qa] from gateway edge", "testers get the new one: POST /paint/red [x-user: qa] from gateway edge"],
            root.Elements("testsuite").First().Elements("testcase").Select(one => (string)one.Attribute("name")!));
        var failure = Assert.Single(root.Descendants("failure"));
        Assert.Equal("bad.yaml", (string?)failure.Parent!.Attribute("classname"));
        Assert.StartsWith("Expected the request to arrive", (string?)failure.Attribute("message"), StringComparison.Ordinal);
        Assert.Contains("answer: no route (404)", failure.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JUnit_is_well_formed_whatever_names_hold()
    {
        using var folder = Shop().With("odd.yaml", "- name: \"a \\u0001 \\uFFFE \\b ]]> <b> & \\\" ' \\u2028 \\U0001F600\"\n" + Bad[2..].Insert(0, "  "));

        var run = await ToolRun.OfAsync("test", "mesh", "odd.yaml", "--format", "junit");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        using var reader = XmlReader.Create(new StringReader(run.Output), new() { CheckCharacters = true });
        var one = XDocument.Load(reader).Descendants("testcase").Single();
        Assert.StartsWith("a \\u0001 \\uFFFE \\u0008 ]]> <b> & \" ' \\u2028 \U0001F600: GET /paint/green", (string?)one.Attribute("name"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_a_version_and_every_request()
    {
        using var folder = Shop().With("good.yaml", Good).With("bad.yaml", Bad);

        var root = JsonNode.Parse((await ToolRun.OfAsync("test", "mesh", "good.yaml", "bad.yaml", "--format", "json")).Output)!;

        Assert.Equal((1, 3, 1), ((int)root["schemaVersion"]!, (int)root["summary"]!["requests"]!, (int)root["summary"]!["failed"]!));
        Assert.False((bool)root["tables"]![1]!["cases"]![0]!["passed"]!);
        Assert.Contains("no route", (string?)root["tables"]![1]!["cases"]![0]!["explanation"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_meshes_one_is_named()
    {
        using var folder = Shop().With("mesh/other.json", """{ "meshName": "other", "spec": {} }""").With("good.yaml", Good);

        var run = await ToolRun.OfAsync("test", "mesh", "good.yaml");

        Assert.Equal((2, "appmeshkit: there are 2 meshes in mesh: \"other\" and \"shop\". Say which with --mesh NAME.\n"), (run.ExitCode, run.Error));
        Assert.Equal(0, (await ToolRun.OfAsync("test", "mesh", "good.yaml", "--mesh", "shop")).ExitCode);
    }

    private static WorkingFolder Shop() => new WorkingFolder().With("mesh/shop.json", RoutedShop.Json);
}
