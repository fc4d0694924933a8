using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats.Tests.PulumiDocuments;

public class SecretTests
{
    private static readonly string[] Secrets = ["/very/secret/path", "c2VjcmV0LWNpcGhlcnRleHQ=", "b3RoZXI=", "1b47061264138c4ac30d75fd1eb44270", "c2FsdA=="];

    [Fact]
    public void A_secret_is_an_unknown_value_by_its_place()
    {
        var state = Fixture.Stack("export.json").State;
        var blue = Fixture.Request<VirtualNodeRequest>(state, "colors-blue").Spec!.BackendDefaults!.ClientPolicy!.Tls!.Validation!.Trust!.File!.CertificateChain!;
        var green = Fixture.Request<VirtualNodeRequest>(state, "colors-green").Spec!.Logging!.AccessLog!.File!.Path!;

        Assert.False(blue.IsKnown);
        Assert.Equal("(secret: spec.backendDefaults.clientPolicy.tls.validation.trust.file.certificateChain of colors-blue)", blue.Source);
        Assert.False(green.IsKnown);
        Assert.Equal("(secret: spec.logging.accessLog.file.path of colors-green)", green.ToString());
    }

    [Fact]
    public void A_secret_is_in_nothing_that_is_shown()
    {
        var stack = Fixture.Stack("export.json");
        var set = DefinitionFiles.ReadText(Fixture.Text("export.json"), "export.json");
        var shown = string.Join(
            '\n',
            [
                stack.ToString(),
                .. stack.State.Resources.Select(one => one.ToString()),
                .. set.Definitions.Select(definition => RequestJson.Write(definition.Request)),
                .. set.Definitions.SelectMany(definition => ApiPaths.Leaves(definition.Request)).Select(leaf => $"{leaf.Value} {leaf.Value.Source} {leaf.Value.Boxed}"),
                .. DefinitionRules.Check(set, new() { Target = "app-mesh" }).Select(finding => finding.ToString()),
            ]);

        Assert.Contains("colors-green", shown, StringComparison.Ordinal);
        Assert.All(Secrets, secret => Assert.DoesNotContain(secret, shown, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"4dabf18193072939515e22adb298388d":"1b47061264138c4ac30d75fd1eb44270","plaintext":"{\"hunter2\":1}"}""", "(secret: spec of colors)")]
    [InlineData("""{"4dabf18193072939515e22adb298388d":"1b47061264138c4ac30d75fd1eb44270","ciphertext":"hunter2"}""", "(secret: spec of colors)")]
    [InlineData("\"[secret]\"", "(secret: spec of colors)")]
    [InlineData("""{"4dabf18193072939515e22adb298388d":"d0e6a833031e9bbcd3f4e8bde6ca49a4","value":"hunter2","secret":true}""", "(secret: spec of colors)")]
    [InlineData("""{"4dabf18193072939515e22adb298388d":"d0e6a833031e9bbcd3f4e8bde6ca49a4","dependencies":[]}""", "(known after deployment: spec of colors)")]
    [InlineData("""{"4dabf18193072939515e22adb298388d":"5cf8f73096256a8f31e491e813e4eb8e","urn":"hunter2","id":""}""", "(known after deployment: spec of colors)")]
    [InlineData("""{"4dabf18193072939515e22adb298388d":"c44067f5952c0a294b673a41bacd8c17","text":"hunter2"}""", "(known after deployment: spec of colors)")]
    [InlineData("\"04da6b54-80e4-46f7-96ec-b56ff0331ba9\"", "(known after deployment: spec of colors)")]
    [InlineData("\"dd056dcd-154b-4c76-9bd3-c8f88648b5ff\"", "(known after deployment: spec of colors)")]
    public void A_whole_structure_may_be_unknown(string spec, string source)
    {
        var state = Read(spec);
        var node = Fixture.Request<VirtualNodeRequest>(state, "colors");

        Assert.Equal(source, node.Spec!.UnknownSource);
        Assert.Empty(Assert.Single(state.Definitions.Definitions).Problems);
        Assert.DoesNotContain("hunter2", $"{RequestJson.Write(node)}{state}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_may_be_unknown() =>
        Assert.Equal(
            "(known after deployment: spec.backends of colors)",
            Fixture.Request<VirtualNodeRequest>(Read("""{"backends":"04da6b54-80e4-46f7-96ec-b56ff0331ba9"}"""), "colors").Spec!.Backends!.UnknownSource);

    [Fact]
    public void An_output_that_is_known_is_what_it_holds() =>
        Assert.Equal(
            "a.shop.local",
            Fixture.Request<VirtualNodeRequest>(
                Read("""{"serviceDiscovery":{"dns":{"hostname":{"4dabf18193072939515e22adb298388d":"d0e6a833031e9bbcd3f4e8bde6ca49a4","value":"a.shop.local","secret":false,"dependencies":[]}}}}"""),
                "colors").Spec!.ServiceDiscovery!.Dns!.Hostname);

    [Fact]
    public void A_text_that_was_made_of_something_unknown_is_unknown() =>
        Assert.False(Fixture.Request<VirtualNodeRequest>(
            Read("""{"serviceDiscovery":{"dns":{"hostname":"a-04da6b54-80e4-46f7-96ec-b56ff0331ba9.local"}}}"""),
            "colors").Spec!.ServiceDiscovery!.Dns!.Hostname!.IsKnown);

    private static PulumiState Read(string spec) => PulumiDocumentFiles.ReadText(
        $$"""
        {"version":3,"deployment":{"manifest":{"time":"2026-03-01T09:00:00Z","magic":"","version":""},"resources":[
          {"urn":"urn:pulumi:prod::shop::aws:appmesh/virtualNode:VirtualNode::colors","custom":true,"type":"aws:appmesh/virtualNode:VirtualNode",
           "inputs":{"meshName":"shop","name":"colors","spec":{{spec}} } } ] } }
        """,
        "a.json").Stack!.State;
}
