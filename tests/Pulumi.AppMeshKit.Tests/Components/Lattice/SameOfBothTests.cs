using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Pulumi.Testing;

namespace Pulumi.AppMeshKit.Tests.Lattice;

/// <summary>Both providers are asked for the same, in words that differ.</summary>
[Collection(PulumiPrograms.Name)]
public class SameOfBothTests
{
    [Fact]
    public async Task Both_providers_make_the_same_of_a_mesh()
    {
        var aws = await ProgramRun.OfAsync(() => LatticeShop.Everything(LatticeProvider.Aws));
        var native = await ProgramRun.OfAsync(() => LatticeShop.Everything(LatticeProvider.AwsNative));

        Assert.Equal(
            Text(native.Sent.Select(args => (KindOf(args), args.Name!, Node(args)))),
            Text(Native(aws.Sent)));
    }

    [Fact]
    public async Task And_of_a_definition()
    {
        async Task<IReadOnlyList<MockResourceArgs>> Sent(LatticeProvider provider) => (await ProgramRun.OfAsync(() => new MeshDefinition("shop", new()
        {
            Definitions = { ShopFiles.Mesh, ShopFiles.Node, ShopFiles.Router, ShopFiles.Route, ShopFiles.Service },
            Target = LatticeShop.Target(provider),
        }))).Sent;

        Assert.Equal(Text((await Sent(LatticeProvider.AwsNative)).Select(args => (KindOf(args), args.Name!, Node(args)))), Text(Native(await Sent(LatticeProvider.Aws))));
    }

    /// <summary>What Pulumi.Aws is asked for, in the words of Pulumi.AwsNative.</summary>
    private static IEnumerable<(string Kind, string Name, JsonObject Inputs)> Native(IReadOnlyList<MockResourceArgs> sent)
    {
        foreach (var args in sent.Where(args => KindOf(args) != "TargetGroupAttachment"))
        {
            var inputs = Node(args);
            if (inputs["tags"] is JsonObject tags) inputs["tags"] = new JsonArray([.. tags.Select(tag => new JsonObject { ["key"] = tag.Key, ["value"] = tag.Value!.DeepClone() })]);
            if (inputs["defaultAction"]?["forwards"] is JsonArray forwards) inputs["defaultAction"] = new JsonObject { ["forward"] = Assert.Single(forwards)!.DeepClone() };
            if (inputs["policy"] is JsonValue policy) inputs["policy"] = JsonNode.Parse(policy.GetValue<string>());

            var targets = sent.Where(one => KindOf(one) == "TargetGroupAttachment" && one.Name!.StartsWith(args.Name + "/", StringComparison.Ordinal)).ToList();
            if (targets.Count > 0 && KindOf(args) == "TargetGroup")
            {
                Assert.All(targets, target => Assert.Equal($"id:{args.Name}", target.Inputs["targetGroupIdentifier"]));
                inputs["targets"] = new JsonArray([.. targets.Select(target => Node(target)["target"]!.DeepClone())]);
            }

            yield return (KindOf(args) == "ListenerRule" ? "Rule" : KindOf(args), args.Name!, inputs);
        }
    }

    private static string KindOf(MockResourceArgs args) => args.Type!.Split(':')[^1];

    /// <summary>The inputs, with everything else named by its ARN.</summary>
    private static JsonObject Node(MockResourceArgs args) => JsonNode.Parse(InputsText.Of(args.Inputs.ToImmutableSortedDictionary(StringComparer.Ordinal))
        .Replace("\"id:", "\"arn:", StringComparison.Ordinal)
        .Replace("\"listener:", "\"arn:", StringComparison.Ordinal))!.AsObject();

    private static IEnumerable<string> Text(IEnumerable<(string Kind, string Name, JsonObject Inputs)> resources) =>
        resources.Select(one => $"{one.Kind} {one.Name} {InputsText.Compact(one.Inputs.ToJsonString())}").Order(StringComparer.Ordinal);
}
