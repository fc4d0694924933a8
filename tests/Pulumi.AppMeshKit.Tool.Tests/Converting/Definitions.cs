using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>Definitions as a test writes them, in the API's words.</summary>
internal static class Definitions
{
    internal const string ShopMesh = """{ "meshName": "shop" }""";

    internal static IReadOnlyList<ApiRequest> Of(params string[] texts) => [.. texts.Select(text => RequestJson.Read(text).Request!)];

    /// <summary>A definition with values in place of its placeholders.</summary>
    internal static ApiRequest Filled(ApiRequest request, IReadOnlyDictionary<string, string> values) =>
        Assert.Single(DefinitionFiles.ReadText(RequestJson.Write(request), "request.json", new() { Values = values }).Definitions).Request;

    /// <summary>The statements of the program, without the frame that every program has.</summary>
    internal static string Body(params string[] texts)
    {
        var lines = CSharpConverter.Convert(Of(texts)).ProgramCs.Split('\n');
        var start = Array.IndexOf(lines, "{") + 1;
        return string.Join('\n', lines[start..^2].Select(line => line.Length > 4 ? line[4..] : line)) + "\n";
    }

    internal static string Node(string name, string spec = "") =>
        $$"""
        { "meshName": "shop", "virtualNodeName": "{{name}}", "spec": {
            "listeners": [{ "portMapping": { "port": 8080, "protocol": "http" } }],
            "serviceDiscovery": { "dns": { "hostname": "{{name}}.shop.local" } } {{spec}} } }
        """;

    internal static string Router(string name, string protocol = "http") =>
        $$"""{ "meshName": "shop", "virtualRouterName": "{{name}}", "spec": { "listeners": [{ "portMapping": { "port": 8080, "protocol": "{{protocol}}" } }] } }""";

    internal static string Route(string name, string router, string http) =>
        $$"""{ "meshName": "shop", "virtualRouterName": "{{router}}", "routeName": "{{name}}", "spec": { "httpRoute": {{http}} } }""";

    internal static string Targets(params (string Node, int Weight)[] targets) =>
        $$"""
        "action": { "weightedTargets": [{{string.Join(", ", targets.Select(target => $$"""{ "virtualNode": "{{target.Node}}", "weight": {{target.Weight}} }"""))}}] }
        """;

    internal static string Service(string name, string provider) =>
        $$"""{ "meshName": "shop", "virtualServiceName": "{{name}}", "spec": { "provider": {{provider}} } }""";

    internal static string ByRouter(string router) => $$"""{ "virtualRouter": { "virtualRouterName": "{{router}}" } }""";

    internal static string ByNode(string node) => $$"""{ "virtualNode": { "virtualNodeName": "{{node}}" } }""";
}
