using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Model.Tests.Json;

public partial class RoundTripTests
{
    public static TheoryData<string> Kinds => Schemas.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_request_with_every_path_set_is_read_and_written_to_the_letter(string kind)
    {
        var text = Schemas.Everything(kind);
        var result = RequestJson.Read(text.ToJsonString());

        Assert.Empty(result.Problems);
        Assert.Equal(kind, result.Request!.Kind);
        Assert.True(JsonNode.DeepEquals(text, JsonNode.Parse(RequestJson.Write(result.Request))));
        Assert.Equal(result.Request, RequestJson.Read(RequestJson.Write(result.Request)).Request);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Members_come_in_the_order_of_the_api(string kind)
    {
        var text = Schemas.Everything(kind).ToJsonString();

        Assert.Equal(text, JsonNode.Parse(RequestJson.Write(RequestJson.Read(text).Request!))!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_leaf_that_was_read_knows_its_own_path(string kind)
    {
        var leaves = ApiPaths.Leaves(RequestJson.Read(Schemas.Everything(kind).ToJsonString()).Request!);

        Assert.All(leaves, leaf => Assert.Equal(leaf.Path, leaf.Value.Origin!.Path));
        Assert.Equal(
            Schemas.ByKind[kind].Where(path => path.Type is not (ApiType.Structure or ApiType.List)).Select(path => path.Path),
            leaves.Select(leaf => Index().Replace(leaf.Path, "[]")));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_placeholder_can_stand_for_every_single_value(string kind)
    {
        var text = Schemas.Everything(kind).ToJsonString();
        var names = ApiPaths.Leaves(RequestJson.Read(text).Request!).Select(leaf => leaf.Path).ToList();
        var holes = JsonNode.Parse(text)!;
        Replace(holes, leaf => $"${{{leaf.GetPath()[2..]}}}");

        var result = RequestJson.Read(holes.ToJsonString());

        Assert.Empty(result.Problems);
        Assert.Equal(names.Select(name => (name, $"${{{name}}}")), ApiPaths.Leaves(result.Request!).Select(leaf => (leaf.Path, leaf.Value.Source!)));
        Assert.All(ApiPaths.Leaves(result.Request!), leaf => Assert.False(leaf.Value.IsKnown));
        Assert.True(JsonNode.DeepEquals(holes, JsonNode.Parse(RequestJson.Write(result.Request!))));
    }

    [Theory]
    [InlineData("""{"meshName":"shop"}""")]
    [InlineData("""{"meshName":"shop","spec":{}}""")]
    [InlineData("""{"meshName":"shop","tags":[]}""")]
    [InlineData("""{"meshName":"shop","tags":[{"key":"owner","value":""},{}]}""")]
    [InlineData("""{"meshName":"shop","spec":{"listeners":[{}]},"virtualNodeName":"cart"}""")]
    [InlineData("""{"meshName":"shop","routeName":"all","spec":{"priority":0},"virtualRouterName":"cart"}""")]
    [InlineData("""{"meshName":"Käse <&> \"🧀\" 'x' \\ \n\t","spec":{}}""")]
    [InlineData("""{"meshName":"shop","spec":{"httpRoute":{"match":{"headers":[{"match":{"range":{"end":9223372036854775807,"start":-9223372036854775808}}}]}}},"routeName":"x"}""", true)]
    public void Empty_zero_and_unusual_values_survive(string json, bool reordered = false)
    {
        var result = RequestJson.Read(json);
        var written = RequestJson.Write(result.Request!);

        Assert.Empty(result.Problems);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)));
        if (!reordered) Assert.Equal(JsonNode.Parse(json)!.ToJsonString(), JsonNode.Parse(written)!.ToJsonString());
    }

    [Fact]
    public void The_text_is_indented_and_plain()
    {
        var service = new VirtualServiceRequest
        {
            MeshName = "shop",
            Name = "käse.local",
            Spec = new() { Provider = new() { VirtualRouter = new() { VirtualRouterName = "käse" } } },
        };

        Assert.Equal(
            """
            {
              "meshName": "shop",
              "spec": {
                "provider": {
                  "virtualRouter": {
                    "virtualRouterName": "käse"
                  }
                }
              },
              "virtualServiceName": "käse.local"
            }
            """.ReplaceLineEndings("\n"),
            RequestJson.Write(service));
    }

    [Fact]
    public void Unknown_structures_lists_and_values_are_written_as_their_source()
    {
        var route = new RouteRequest
        {
            Name = Value<string>.Unknown("${NAME}"),
            Spec = new()
            {
                HttpRoute = new() { Action = new() { WeightedTargets = ApiList.Unknown<WeightedTarget>("${TARGETS}") }, Match = new() { UnknownSource = "${MATCH}" } },
                Priority = Value<int>.Unknown("${PRIORITY}"),
            },
        };

        Assert.Equal(
            """{"routeName":"${NAME}","spec":{"httpRoute":{"action":{"weightedTargets":"${TARGETS}"},"match":"${MATCH}"},"priority":"${PRIORITY}"}}""",
            JsonNode.Parse(RequestJson.Write(route))!.ToJsonString());
    }

    [Fact]
    public void A_secret_is_never_written()
    {
        var mesh = new MeshRequest { MeshName = Value<string>.Secret("hunter2", "config:mesh") };

        Assert.Equal("""{"meshName":"config:mesh"}""", JsonNode.Parse(RequestJson.Write(mesh))!.ToJsonString());
    }

    private static void Replace(JsonNode node, Func<JsonNode, string> text)
    {
        foreach (var child in node is JsonObject members ? members.Select(member => member.Value!).ToList() : [.. node.AsArray().Select(item => item!)])
        {
            if (child is JsonValue) child.ReplaceWith(text(child));
            else Replace(child, text);
        }
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
