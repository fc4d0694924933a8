using System.Text.Json.Nodes;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>The commands on what Pulumi itself writes.</summary>
[Collection(ToolRuns.Name)]
public class PulumiDocumentTests
{
    private const string Secret = "hunter2";

    private const string Resources = """
        {"urn":"urn:pulumi:prod::shop::pulumi:pulumi:Stack::shop-prod","custom":false,"type":"pulumi:pulumi:Stack"},
        {"urn":"urn:pulumi:prod::shop::aws:appmesh/mesh:Mesh::shop","custom":true,"id":"shop","type":"aws:appmesh/mesh:Mesh","inputs":{"__defaults":[],"name":"shop"}},
        {"urn":"urn:pulumi:prod::shop::aws:appmesh/virtualNode:VirtualNode::web","custom":true,"type":"aws:appmesh/virtualNode:VirtualNode",
         "inputs":{"meshName":"shop","name":"web","spec":{"backends":[{"virtualService":{"virtualServiceName":"pay.shop.local"}}],
           "logging":{"accessLog":{"file":{"path":{"4dabf18193072939515e22adb298388d":"1b47061264138c4ac30d75fd1eb44270","plaintext":"\"hunter2\""}}}}}}},
        {"urn":"urn:pulumi:prod::shop::aws:appmesh/virtualNode:VirtualNode::pay","custom":true,"type":"aws:appmesh/virtualNode:VirtualNode",
         "inputs":{"meshName":"shop","name":"pay","spec":{"listeners":[{"portMapping":{"port":8080,"protocol":"http"}}],"serviceDiscovery":{"dns":{"hostname":"pay.shop.local"}}}}},
        {"urn":"urn:pulumi:prod::shop::aws:appmesh/virtualService:VirtualService::pay","custom":true,"type":"aws:appmesh/virtualService:VirtualService",
         "inputs":{"meshName":"shop","name":"pay.shop.local","spec":{"provider":{"virtualNode":{"virtualNodeName":"pay"}}}}}
        """;

    private const string Export = $$"""{"version":3,"deployment":{"manifest":{"time":"2026-03-01T09:00:00Z","magic":"m","version":"v3.255.0"},"resources":[{{Resources}}] } }""";

    private const string Preview = """
        {"steps":[{"op":"create","urn":"urn:pulumi:prod::shop::aws:appmesh/virtualNode:VirtualNode::jobs","newState":
          {"urn":"urn:pulumi:prod::shop::aws:appmesh/virtualNode:VirtualNode::jobs","custom":true,"type":"aws:appmesh/virtualNode:VirtualNode","inputs":{"meshName":"shop","name":"jobs","spec":{}}},
          "detailedDiff":null}],"duration":5,"changeSummary":{"same":5,"create":1}}
        """;

    [Fact]
    public async Task An_export_is_checked()
    {
        using var folder = new WorkingFolder().With("export.json", Export.Replace("\"virtualNodeName\":\"pay\"", "\"virtualNodeName\":\"pya\"", StringComparison.Ordinal));

        var run = await ToolRun.OfAsync("check", "export.json", "--target", "app-mesh");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("REF-002", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_is_routed_through_an_export()
    {
        using var folder = new WorkingFolder().With("export.json", Export);

        var run = await ToolRun.OfAsync("route", "export.json", "GET", "http://pay.shop.local/x", "--from", "web");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains("pay.shop.local", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_is_rendered_again()
    {
        using var folder = new WorkingFolder().With("export.json", Export);

        var run = await ToolRun.OfAsync("render", "export.json", "--format", "json");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(4, JsonNode.Parse(run.Output)!.AsArray().Count(row => row!["error"] is null));
        Assert.DoesNotContain(Secret, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_is_converted()
    {
        using var folder = new WorkingFolder().With("export.json", Export);

        var run = await ToolRun.OfAsync("convert", "export.json");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("new Mesh(\"shop\"", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_says_what_it_leaves_out()
    {
        using var folder = new WorkingFolder().With("preview.json", Preview);

        var run = await ToolRun.OfAsync("check", "preview.json");

        Assert.Equal(
            "appmeshkit: preview.json: unchanged resources are not in this preview; give --base EXPORT or run pulumi preview --json --show-sames.\n",
            run.Error);
    }
}
