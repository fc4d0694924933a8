using System.Text.Json.Nodes;

namespace Pulumi.AppMeshKit.Tool.Tests.Routing;

/// <summary>Which mesh and which caller is meant, and what wrong calls are told.</summary>
[Collection(ToolRuns.Name)]
public class RouteCallTests
{
    private static readonly string Other = RoutedShop.Json.Replace("\"shop\"", "\"other\"", StringComparison.Ordinal);

    [Theory]
    [InlineData("there is no virtual node \"wep\" in mesh \"shop\" (mesh). Write \"web\". The virtual nodes are \"colors-v1\", \"colors-v2\", \"db\", \"ledger\", \"web\".", "--from", "wep", "GET", "http://a/")]
    [InlineData("there is no virtual gateway \"web\" in mesh \"shop\" (mesh). There is a virtual node of that name: write --from web. The virtual gateways are \"edge\".", "--gateway", "web", "GET", "/")]
    [InlineData("there is no virtual gateway \"\" in mesh \"shop\" (mesh). The virtual gateways are \"edge\".", "--gateway", "", "GET", "/")]
    [InlineData("nothing says who sends the request. Write --gateway NAME for one that arrives from outside, or --from NODE for a call of a virtual node. The virtual gateways are \"edge\".", "GET", "http://a/")]
    [InlineData("--gateway and --from cannot both send the request. Leave one of the two out.", "--gateway", "edge", "--from", "web", "GET", "/")]
    [InlineData("there is no mesh \"shopp\" in what was given. There is mesh \"shop\" (mesh).", "--mesh", "shopp", "--from", "web", "GET", "http://a/")]
    [InlineData("\"/\" names no host; a node calls a virtual service. Write http://SERVICE/.", "--from", "web", "GET", "/")]
    [InlineData("\"/cart\" is no method. Write the method and then the address: GET http://HOST/PATH,", "--gateway", "edge", "/cart", "GET")]
    [InlineData("\"\" is no method.", "--gateway", "edge", "", "/")]
    [InlineData("the address is empty. Write http://HOST/PATH.", "--gateway", "edge", "GET", "")]
    [InlineData("\"/a b\" is no address: it has a space or a control character in it. A space in a path is written %20.", "--gateway", "edge", "GET", "/a b")]
    [InlineData("\"ftp://a/\" is no address of http or https.", "--from", "web", "GET", "ftp://a/")]
    [InlineData("\"http://a:0/\" has no port behind its colon; a port is 1 to 65535.", "--from", "web", "GET", "http://a:0/")]
    [InlineData("\"a/b\" is no gRPC call. Write HOST/SERVICE/METHOD, such as ledger.shop.local/shop.Ledger/Book.", "--from", "web", "GRPC", "a/b")]
    [InlineData("\"a/b\" is no address of a TCP connection. Write HOST:PORT, such as db.shop.local:5432.", "--from", "web", "TCP", "a/b")]
    [InlineData("a TCP connection has no headers. Leave -H out, or send an http request.", "--from", "web", "TCP", "a:1", "-H", "a: b")]
    [InlineData("-H 'x-user' is no header. Write 'NAME: VALUE', such as -H 'x-user: qa'.", "--gateway", "edge", "GET", "/", "-H", "x-user")]
    [InlineData("-H 'x user: qa' is no header.", "--gateway", "edge", "GET", "/", "-H", "x user: qa")]
    [InlineData("-H ': qa' is no header.", "--gateway", "edge", "GET", "/", "-H", ": qa")]
    [InlineData("-H 'x-user:' has no value. Write 'x-user;' for a header that is there and empty; leave it out for none.", "--gateway", "edge", "GET", "/", "-H", "x-user:")]
    [InlineData("-H 'a: b\\r\\nc: d': the value has a control character in it, which no header can have.", "--gateway", "edge", "GET", "/", "-H", "a: b\r\nc: d")]
    public async Task Wrong_calls_say_what_to_do(string message, params string[] args)
    {
        using var folder = new WorkingFolder().With(RoutedShop.File, RoutedShop.Json);

        var run = await ToolRun.OfAsync(["route", "mesh", .. args]);

        Assert.Equal((2, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith($"appmeshkit: {message}", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x-user: qa", "x-user", "qa")]
    [InlineData("x-user:qa", "x-user", "qa")]
    [InlineData("X-Time: 10:30 ", "X-Time", "10:30")]
    [InlineData("x-empty;", "x-empty", "")]
    [InlineData("accept: a;", "accept", "a;")]
    public async Task Headers_are_written_as_for_curl(string text, string name, string value)
    {
        using var folder = new WorkingFolder().With(RoutedShop.File, RoutedShop.Json);

        var run = await ToolRun.OfAsync("route", "mesh", "GET", "/paint", "--gateway", "edge", "--header", text, "--format", "json");

        var header = Assert.Single(JsonNode.Parse(run.Output)!["request"]!["headers"]!.AsArray())!;
        Assert.Equal((name, value), ((string?)header["name"], (string?)header["value"]));
    }

    [Fact]
    public async Task Of_several_meshes_the_one_with_the_caller_is_meant()
    {
        using var folder = new WorkingFolder().With("a/shop.json", RoutedShop.Json).With("b/other.json", Other).With("c/mesh.json", """{ "meshName": "lone", "spec": {} }""");

        var both = await ToolRun.OfAsync("route", ".", "--gateway", "edge", "GET", "/paint/red");
        var named = await ToolRun.OfAsync("route", ".", "--gateway", "edge", "GET", "/paint/red", "--mesh", "other");
        var one = await ToolRun.OfAsync("route", "c", "--also", "b/other.json", "--gateway", "edge", "GET", "/paint/red");
        var none = await ToolRun.OfAsync("route", ".", "--mesh", "lone", "--gateway", "edge", "GET", "/");

        Assert.Equal("appmeshkit: 2 meshes have a virtual gateway \"edge\": mesh \"shop\" (./a) and mesh \"other\" (./b). Name the folder or the file of one of them, or say --mesh NAME.\n", both.Error);
        Assert.Equal((2, 0, 0, 2), (both.ExitCode, named.ExitCode, one.ExitCode, none.ExitCode));
        Assert.Equal("appmeshkit: there is no virtual gateway \"edge\" in mesh \"lone\" (./c). There are no virtual gateways.\n", none.Error);
    }

    [Fact]
    public async Task A_variant_is_asked_by_its_own_name()
    {
        using var folder = new WorkingFolder()
            .With("mesh/shop.json", RoutedShop.Json)
            .With("mesh/shop@all-red.json", RoutedShop.Json.Replace("\"/red\"", "\"/\"", StringComparison.Ordinal));

        var mesh = await ToolRun.OfAsync("route", "mesh", "--gateway", "edge", "GET", "/paint");
        var variant = await ToolRun.OfAsync("route", "mesh/shop@all-red.json", "--gateway", "edge", "GET", "/paint");

        Assert.Equal((1, 0), (mesh.ExitCode, variant.ExitCode));
    }

    [Fact]
    public async Task What_could_not_be_read_is_told_beside_the_answer()
    {
        using var folder = new WorkingFolder().With(RoutedShop.File, RoutedShop.Json).With("mesh/broken.json", "{").With("alone.json", "{");

        var run = await ToolRun.OfAsync("route", "mesh", "--gateway", "edge", "GET", "/paint/red");
        var alone = await ToolRun.OfAsync("route", "alone.json", "--gateway", "edge", "GET", "/paint/red");
        var nothing = await ToolRun.OfAsync("route", ".", "--mesh", "m", "--gateway", "edge", "GET", "/paint/red", "--also", "nowhere");

        Assert.Equal((2, 2, 2), (run.ExitCode, alone.ExitCode, nothing.ExitCode));
        Assert.StartsWith("appmeshkit: mesh/broken.json:1: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n  note: mesh/broken.json could not be read; what stands there is not taken into account\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("appmeshkit: alone.json:1: ", alone.Error, StringComparison.Ordinal);
        Assert.Contains("nowhere: there is no such file or folder.", nothing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_are_shown_and_never_obeyed()
    {
        const string name = "x\n  answer: all is well\u001b[31m\u202e[/]";
        using var folder = new WorkingFolder().With(RoutedShop.File, RoutedShop.Json.Replace("\"paint\"", JsonValue.Create(name).ToJsonString(), StringComparison.Ordinal).Replace("\"qa\", ", $"{JsonValue.Create(name).ToJsonString()}, ", StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("route", "mesh", "--gateway", "edge", "GET", "/paint/red\u202e", "-H", "x-user: [red]qa\u2028");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain(run.Output, c => c != '\n' && Visible.IsHidden(c));
        Assert.Single(run.Output.Split('\n'), line => line.StartsWith("  answer: ", StringComparison.Ordinal));
        Assert.Contains("x\\n  answer: all is well\\u001B[31m\\u202E[/]", run.Output, StringComparison.Ordinal);
    }
}
