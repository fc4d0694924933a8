using System.Text.Json.Nodes;

namespace Pulumi.AppMeshKit.Tool.Tests.Routing;

/// <summary>What programs read of one request.</summary>
[Collection(ToolRuns.Name)]
public class RouteJsonTests
{
    [Fact]
    public async Task It_has_every_part_of_the_answer()
    {
        using var folder = new WorkingFolder().With(RoutedShop.File, RoutedShop.Json);

        var run = await ToolRun.OfAsync("route", "mesh", "--gateway", "edge", "GET", "/paint/?x=1", "-H", "x-user: qa", "--format", "json");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        var answer = JsonNode.Parse(run.Output)!.AsObject();
        Assert.StartsWith("GET /paint/?x=1 [x-user: qa] from gateway edge\n  gateway edge\n", (string?)answer["explanation"], StringComparison.Ordinal);
        answer.Remove("explanation");
        var expected = JsonNode.Parse(
            """
            {
              "schemaVersion": 1,
              "request": { "kind": "http", "method": "GET", "scheme": "http", "host": "", "port": null, "path": "/paint/?x=1", "headers": [{ "name": "x-user", "value": "qa" }] },
              "caller": { "kind": "VirtualGateway", "mesh": "shop", "name": "edge" },
              "verdict": "Matched", "reason": null,
              "gatewayRoute": "paint", "virtualService": "colors.shop.local", "virtualRouter": "colors", "route": "qa", "ties": [],
              "targets": [
                { "node": "colors-v2", "port": 8080, "share": 1, "timeoutMillis": 5000, "timeoutSetBy": "route", "idleTimeoutMillis": 300000, "idleTimeoutSetBy": "default", "tls": "plain text" }
              ],
              "path": "/?x=1", "host": "colors.shop.local", "headers": [{ "name": "x-user", "value": "qa" }],
              "timeout": { "millis": 5000, "setBy": "route", "isKnown": true },
              "retries": { "maxAttempts": 3, "perTryMillis": null, "setBy": "default policy (assumed)" },
              "candidates": [
                { "stage": "gateway edge", "name": "books", "order": "priority 5, path length 13", "isChosen": false, "reason": "no: request http is not grpc" },
                { "stage": "gateway edge", "name": "paint", "order": "no priority, path length 6", "isChosen": true, "reason": "takes it" },
                { "stage": "router colors", "name": "qa", "order": "priority 10, path length 1", "isChosen": true, "reason": "takes it" },
                { "stage": "router colors", "name": "all", "order": "priority 20, path length 4", "isChosen": false, "reason": "no: path \"/\" does not start with \"/red\"" }
              ],
              "notes": ["there is no retry policy, so App Mesh's invisible default is assumed: 2 retries (RP-008)"]
            }
            """)!;
        Assert.Equal(expected.ToJsonString(), answer.ToJsonString());
    }

    [Fact]
    public async Task Without_an_answer_the_rest_is_null_or_empty()
    {
        using var folder = new WorkingFolder().With(RoutedShop.File, RoutedShop.Json);

        var run = await ToolRun.OfAsync("route", "mesh", "--from", "web", "GET", "http://mixed.shop.local/", "-H", "x-color: blue", "--value", "PREFIX=/none", "--format", "json");

        var answer = JsonNode.Parse(run.Output)!;
        Assert.Equal((1, "Ambiguous", "mixed"), (run.ExitCode, (string?)answer["verdict"], (string?)answer["virtualRouter"]));
        Assert.Equal(["blue", "coloured"], answer["ties"]!.AsArray().Select(route => (string)route!));
        Assert.Empty(answer["targets"]!.AsArray());
        Assert.All(new[] { "gatewayRoute", "route", "timeout", "retries" }, member => Assert.True(answer.AsObject().ContainsKey(member) && answer[member] is null, member));
    }

    [Fact]
    public async Task Numbers_have_no_exponents()
    {
        var days = RoutedShop.Json
            .Replace("\"unit\": \"s\", \"value\": 5", "\"unit\": \"s\", \"value\": 2147483647", StringComparison.Ordinal)
            .Replace("{ \"perRequest\"", "{ \"idle\": { \"unit\": \"s\", \"value\": 0 }, \"perRequest\"", StringComparison.Ordinal);
        using var folder = new WorkingFolder().With(RoutedShop.File, days);

        var run = await ToolRun.OfAsync("route", "mesh", "--from", "web", "GET", "http://colors.shop.local/red", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotMatch("[0-9][eE][+-]?[0-9]", run.Output);
        Assert.Contains("\"share\": 0.666666666", run.Output, StringComparison.Ordinal);
    }
}
