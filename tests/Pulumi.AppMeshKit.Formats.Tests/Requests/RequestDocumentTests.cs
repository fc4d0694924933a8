using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats.Tests.Requests;

public class RequestDocumentTests
{
    private const string Described = """
        {
          "virtualNode": {
            "meshName": "shop",
            "metadata": {
              "arn": "arn:aws:appmesh:eu-west-1:111122223333:mesh/shop/virtualNode/colors",
              "createdAt": 1565285999.1, "lastUpdatedAt": 1565285999.1,
              "meshOwner": "OWNER", "resourceOwner": "111122223333", "uid": "u", "version": 3
            },
            "spec": { "backends": [] },
            "status": { "status": "ACTIVE" },
            "virtualNodeName": "colors"
          }
        }
        """;

    [Theory]
    [InlineData("111122223333", null)]
    [InlineData("999988887777", "999988887777")]
    public void An_answer_is_the_request_that_would_make_it(string owner, string? meshOwner)
    {
        var definition = Read(Described.Replace("OWNER", owner, StringComparison.Ordinal));
        var expected = new VirtualNodeRequest { MeshName = "shop", MeshOwner = meshOwner, Name = "colors", Spec = new() { Backends = [] } };

        Assert.Equal(expected, definition.Request);
        Assert.Empty(definition.Problems);
        Assert.Equal(3, definition.Request.MeshName!.Origin!.Line);
    }

    [Fact]
    public void An_answer_of_an_sdk_is_one_too() =>
        Assert.IsType<MeshRequest>(Read("""{"ResponseMetadata":{"RetryAttempts":0},"mesh":{"meshName":"shop","spec":{}}}""").Request);

    [Fact]
    public void An_answer_without_its_wrapper_is_read_too() =>
        Assert.Empty(Read("""{"meshName":"shop","metadata":{"arn":"a","meshOwner":"1","resourceOwner":"2"},"spec":{},"status":{"status":"ACTIVE"}}""").Problems);

    [Fact]
    public void A_member_of_that_name_that_is_no_answer_is_unknown() =>
        Assert.Equal("GEN-011", Assert.Single(Read("""{"meshName":"shop","metadata":{}}""").Problems).Rule);

    [Fact]
    public void A_list_holds_requests_and_answers()
    {
        var set = DefinitionFiles.ReadText($"[{Samples.Mesh},\n{Described},\n{{\"x\":1}},\n5]", "all.json");

        Assert.Equal(["Mesh", "VirtualNode"], set.Definitions.Select(definition => definition.Request.Kind));
        Assert.Equal(2, set.Unreadable.Count);
        Assert.All(set.Unreadable, file => Assert.StartsWith("an item of the list is no definition of a mesh.", file.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_of_names_is_no_definition()
    {
        var set = DefinitionFiles.ReadText("""{"virtualNodes":[{"meshName":"shop","virtualNodeName":"colors","arn":"a"}]}""", "list.json");

        Assert.Empty(set.Definitions);
        Assert.Equal("list.json:1: this is what a list-… command answers: it names resources and does not define them. Name files with what describe-… answers for each.", Assert.Single(set.Unreadable).ToString());
    }

    [Fact]
    public void Values_are_filled_in_as_what_the_place_needs()
    {
        const string Json = """
            {"meshName":"${MESH}","virtualNodeName":"${NAME}-${STAGE}","spec":{
              "listeners":[{"portMapping":{"port":"${PORT}","protocol":"${PROTOCOL}"}}],
              "backendDefaults":{"clientPolicy":{"tls":{"enforce":"${ENFORCE}"}}}}}
            """;
        var values = new Dictionary<string, string> { ["MESH"] = "7", ["NAME"] = "colors", ["PORT"] = "8080", ["ENFORCE"] = "true" };

        var definition = Assert.Single(DefinitionFiles.ReadText(Json, "a.json", new() { Values = values }).Definitions);
        var node = Assert.IsType<VirtualNodeRequest>(definition.Request);

        Assert.Empty(definition.Problems);
        Assert.Equal("7", node.MeshName!);
        Assert.Equal(Value<string>.Unknown("colors-${STAGE}"), node.Name);
        Assert.Equal(8080, node.Spec!.Listeners![0].PortMapping!.Port!);
        Assert.Equal(Value<string>.Unknown("${PROTOCOL}"), node.Spec.Listeners[0].PortMapping!.Protocol);
        Assert.True(node.Spec.BackendDefaults!.ClientPolicy!.Tls!.Enforce!.TryGet(out var enforce) && enforce);
    }

    [Fact]
    public void A_value_of_the_wrong_type_is_a_problem()
    {
        var options = new ReadingOptions { Values = new Dictionary<string, string> { ["PORT"] = "http" } };
        var json = """{"meshName":"m","virtualRouterName":"r","spec":{"listeners":[{"portMapping":{"port":"${PORT}","protocol":"http"}}]}}""";

        Assert.Equal("the text \"http\"", Assert.Single(DefinitionFiles.ReadText(json, "a.json", options).Definitions[0].Problems).Actual);
    }

    private static Definition Read(string json) => Assert.Single(DefinitionFiles.ReadText(json, "a.json").Definitions);
}
