using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Tests.Shared;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>
/// Two meshes that AWS published, rebuilt with the components: what is registered is what was published, member for member.
/// </summary>
[Collection(PulumiPrograms.Name)]
public class WalkthroughTests
{
    [SharedFact]
    public Task Howto_ingress_gateway() => IsWhatWasPublished(IngressGateway.Create, "howto-ingress-gateway");

    [SharedFact]
    public Task Howto_k8s_timeout_policy() => IsWhatWasPublished(TimeoutPolicy.Create, "howto-k8s-timeout-policy");

    private static async Task IsWhatWasPublished(Action program, string walkthrough)
    {
        var published = Published(walkthrough);
        var run = await ProgramRun.OfAsync(program);
        var registered = run.Requests.Values.ToDictionary(IdOf, StringComparer.Ordinal);

        Assert.Equal(published.Keys.Order(StringComparer.Ordinal), registered.Keys.Order(StringComparer.Ordinal));
        foreach (var (id, definition) in published)
        {
            var expected = Object(definition);
            var actual = Object(RequestJson.Write(registered[id]));
            Settle(expected, actual);
            Assert.Equal($"{id}: {Compact(expected)}", $"{id}: {Compact(actual)}");
        }
    }

    /// <summary>The first definition of each resource: no variants, and none whose very name is left open.</summary>
    private static Dictionary<string, string> Published(string walkthrough) =>
        Directory.EnumerateFiles(Path.Combine(SharedFolder.Corpus, "aws_aws-app-mesh-examples", walkthrough), "*.json")
            .Where(file => !Path.GetFileName(file).Contains('@', StringComparison.Ordinal))
            .Select(File.ReadAllText)
            .Where(json => !IdOf(RequestJson.Read(json).Request!).Contains("${", StringComparison.Ordinal))
            .ToDictionary(json => IdOf(RequestJson.Read(json).Request!), StringComparer.Ordinal);

    private static string IdOf(ApiRequest request) => $"{request.Kind} {request.ParentName} {request.Name}";

    /// <summary>An open value is whatever was registered, and a mesh without a specification has an empty one.</summary>
    private static void Settle(JsonNode? published, JsonNode? registered)
    {
        if (published is JsonObject members)
        {
            if (members.ContainsKey("meshName") && members.Count == 1) members["spec"] = new JsonObject();
            foreach (var (name, value) in members.ToList())
            {
                if (IsOpen(value) && registered?[name] is { } settled) members[name] = settled.DeepClone();
                else Settle(value, (registered as JsonObject)?[name]);
            }
        }
        else if (published is JsonArray items)
        {
            for (var i = 0; i < items.Count; i++)
            {
                Settle(items[i], registered is JsonArray others && i < others.Count ? others[i] : null);
            }
        }
    }

    private static bool IsOpen(JsonNode? value) =>
        value is JsonValue text && text.TryGetValue<string>(out var content) && content.Contains("${", StringComparison.Ordinal);

    private static JsonNode Object(string json) => JsonNode.Parse(json)!;

    private static string Compact(JsonNode node) => InputsText.Compact(node.ToJsonString());
}
