using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats.Tests.PulumiDocuments;

public class StackExportTests
{
    [Fact]
    public void What_a_stack_defines_is_read()
    {
        var stack = Fixture.Stack("export.json");

        Assert.Equal("shop/prod", stack.Stack);
        Assert.Equal(3, stack.Version);
        Assert.Empty(stack.Notes);
        Assert.Equal(
            ["Mesh shop", "Route colors/all", "VirtualNode colors-blue", "VirtualNode colors-green", "VirtualRouter colors", "VirtualService colors.shop.local"],
            Fixture.Keys(stack.State));
        Assert.All(stack.State.Definitions.Definitions, definition => Assert.Empty(definition.Problems));
        var mesh = Assert.Single(stack.State.Meshes);
        Assert.True(mesh.IsComplete);
        Assert.Equal(("shop", null), (mesh.Name, mesh.Owner));
    }

    [Fact]
    public void The_words_of_the_provider_become_those_of_the_API()
    {
        var blue = Fixture.Request<VirtualNodeRequest>(Fixture.Stack("export.json").State, "colors-blue");
        var listener = Assert.Single(blue.Spec!.Listeners!);

        Assert.Equal(100, listener.ConnectionPool!.Http!.MaxConnections);
        Assert.Equal("path", Assert.Single(blue.Spec.Logging!.AccessLog!.File!.Format!.Json!).Key);
        Assert.Equal("colors.shop.local", Assert.Single(blue.Spec.BackendDefaults!.ClientPolicy!.Tls!.Validation!.SubjectAlternativeNames!.Match!.Exact!));
        Assert.Equal(true, blue.Spec.BackendDefaults.ClientPolicy.Tls.Enforce);
    }

    [Fact]
    public void Tags_are_those_that_were_asked_for()
    {
        var mesh = Fixture.Request<MeshRequest>(Fixture.Stack("export.json").State, "shop");

        Assert.Equal([new() { Key = "Team", Value = "edge" }], mesh.Tags!);
    }

    [Fact]
    public void A_number_may_have_a_point()
    {
        var green = Fixture.Request<VirtualNodeRequest>(Fixture.Stack("export.json").State, "colors-green");

        Assert.Equal(8080, Assert.Single(green.Spec!.Listeners!).PortMapping!.Port);
    }

    [Theory]
    [InlineData("8.08e3", 8080)]
    [InlineData("\"8080\"", 8080)]
    public void A_number_may_be_written_as_the_provider_takes_it(string written, int port)
    {
        var text = Fixture.Text("export.json").Replace("\"port\": 8080,", $"\"port\": {written},", StringComparison.Ordinal);
        var state = PulumiDocumentFiles.ReadText(text, "a.json").Stack!.State;

        Assert.Equal(port, Assert.Single(Fixture.Request<VirtualNodeRequest>(state, "colors-blue").Spec!.Listeners!).PortMapping!.Port);
    }

    [Fact]
    public void A_fraction_is_no_number_of_a_port()
    {
        var text = Fixture.Text("export.json").Replace("\"port\": 8080.0,", "\"port\": 80.5,", StringComparison.Ordinal);
        var state = PulumiDocumentFiles.ReadText(text, "a.json").Stack!.State;

        Assert.Equal("GEN-012", Assert.Single(state.Definitions.Definitions.SelectMany(definition => definition.Problems)).Rule);
    }

    [Fact]
    public void What_looks_like_a_placeholder_was_deployed_as_it_stands()
    {
        var blue = Fixture.Request<VirtualNodeRequest>(Fixture.Stack("export.json").State, "colors-blue");
        var value = Assert.Single(blue.Spec!.Logging!.AccessLog!.File!.Format!.Json!).Value!;

        Assert.True(value.TryGet(out var text));
        Assert.Equal("${PATH} %REQ(:PATH)%", text);

        var filled = DefinitionFiles.ReadText(Fixture.Text("export.json"), "a.json", new() { Values = new Dictionary<string, string> { ["PATH"] = "x" } });
        Assert.Contains(blue, filled.Definitions.Select(definition => definition.Request));
    }

    [Fact]
    public void Places_are_lines_of_the_document()
    {
        var green = Fixture.Request<VirtualNodeRequest>(Fixture.Stack("export.json").State, "colors-green");
        var port = Assert.Single(green.Spec!.Listeners!).PortMapping!.Port!.Origin!;

        Assert.Equal("export.json", port.File);
        Assert.Equal("spec.listeners[0].portMapping.port", port.Path);
        Assert.Contains("8080.0", Fixture.Text("export.json").Split('\n')[port.Line!.Value - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_other_resources_are_there_too()
    {
        var resources = Fixture.Stack("export.json").State.Resources;
        var component = resources.Single(one => one.Type == "appmeshkit:index:ServiceWithRouter");
        var blue = resources.Where(one => one.Name == "colors-blue").ToList();
        var mesh = resources.Single(one => one.Type == "aws:appmesh/mesh:Mesh");

        Assert.Equal(
            ["pulumi:pulumi:Stack", "pulumi:providers:aws", "aws:s3/bucket:Bucket"],
            resources.Where(one => !one.IsOfMesh && one != component).Select(one => one.Type));
        Assert.Null(component.Request);
        Assert.False(component.IsCustom);
        Assert.Equal(("Program.cs", 14), (component.SourceFile, component.SourceLine));
        Assert.Equal(component.Urn, blue[1].Parent);
        Assert.Equal([mesh.Urn], blue[1].Dependencies);
        Assert.Equal(("src/My Mesh.cs", 12), (mesh.SourceFile, mesh.SourceLine));
        Assert.Equal("shop", mesh.Id);
        Assert.True(mesh.IsProtected);
        Assert.StartsWith("urn:pulumi:prod::shop::pulumi:providers:aws::default_7_48_0::", mesh.Provider, StringComparison.Ordinal);
    }

    [Fact]
    public void What_waits_to_be_deleted_is_in_no_mesh()
    {
        var state = Fixture.Stack("export.json").State;

        Assert.Equal([true, false], state.Resources.Where(one => one.Name == "colors-blue").Select(one => one.IsPendingDelete));
        Assert.Equal(8080, Assert.Single(Fixture.Request<VirtualNodeRequest>(state, "colors-blue").Spec!.Listeners!).PortMapping!.Port);
    }

    [Fact]
    public void What_is_deleted_and_not_there_again_is_in_no_mesh_and_said()
    {
        var text = Fixture.Text("export.json").Replace("\"id\": \"vs-1\",", "\"id\": \"vs-1\", \"pendingReplacement\": true,", StringComparison.Ordinal);
        var stack = PulumiDocumentFiles.ReadText(text, "a.json").Stack!;

        Assert.DoesNotContain("VirtualService colors.shop.local", Fixture.Keys(stack.State));
        Assert.Equal(["VirtualService \"colors.shop.local\" was deleted for a replacement that is not there yet: it is in no mesh."], stack.Notes);
    }

    [Theory]
    [InlineData("export-v4.json", 4)]
    [InlineData("checkpoint.json", 3)]
    public void Other_versions_and_checkpoints_are_read_alike(string file, int version)
    {
        var stack = Fixture.Stack(file);

        Assert.Equal(version, stack.Version);
        Assert.Equal(["Mesh shop"], Fixture.Keys(stack.State));
    }

    [Fact]
    public void A_bare_deployment_is_read_alike()
    {
        using var document = System.Text.Json.JsonDocument.Parse(Fixture.Text("export-v4.json"));
        var stack = PulumiDocumentFiles.ReadText(document.RootElement.GetProperty("deployment").GetRawText(), "a.json").Stack!;

        Assert.Null(stack.Version);
        Assert.Equal(["Mesh shop"], Fixture.Keys(stack.State));
    }

    [Fact]
    public void A_feature_that_is_not_known_is_said()
    {
        var text = Fixture.Text("export-v4.json").Replace("\"refreshBeforeUpdate\"", "\"views\", \"timeTravel\"", StringComparison.Ordinal);

        Assert.Equal(["the deployment uses timeTravel, which this tool does not know."], PulumiDocumentFiles.ReadText(text, "a.json").Stack!.Notes);
    }

    [Fact]
    public void A_version_that_is_not_known_is_refused()
    {
        const string Message = "a.json:2: the deployment of the stack has version 99; 3 and 4 can be read. Use a newer release of this tool, or export the stack with an older Pulumi.";

        Assert.Equal(Message, PulumiDocumentFiles.ReadText(Fixture.Text("export-v99.json"), "a.json").Problem!.ToString());
        Assert.Equal(Message, Assert.Single(DefinitionFiles.ReadText(Fixture.Text("export-v99.json"), "a.json").Unreadable).ToString());
    }

    [Fact]
    public void What_was_imported_has_its_name_among_its_outputs()
    {
        var state = Fixture.Stack("imported.json").State;

        // The owner of the mesh is the account that owns the node: it is no other's mesh.
        Assert.Equal(["Mesh shop", "VirtualNode web"], Fixture.Keys(state));
        var mesh = Assert.Single(state.Meshes);
        Assert.Null(mesh.Owner);
        Assert.Equal("pay.shop.local", Assert.Single(mesh.Node("web")!.Spec!.Backends!).VirtualService!.VirtualServiceName);
    }

    [Fact]
    public void What_is_only_read_is_made_elsewhere_and_so_may_be_more()
    {
        var state = Fixture.Stack("imported.json").State;
        var read = state.Resources.Single(one => one.IsExternal);

        Assert.Equal("VirtualNode pay", read.Request!.Key.ToString());
        Assert.False(Assert.Single(state.Meshes).IsComplete);
    }

    [Fact]
    public void An_id_says_the_name_where_nothing_else_does()
    {
        var text = Fixture.Text("imported.json")
            .Replace("\"name\": \"web\",", string.Empty, StringComparison.Ordinal)
            .Replace("\"id\": \"n-1\"", "\"id\": \"shop/web\"", StringComparison.Ordinal);

        Assert.Equal(["Mesh shop", "VirtualNode web"], Fixture.Keys(PulumiDocumentFiles.ReadText(text, "a.json").Stack!.State));
    }

    [Fact]
    public void Meshes_of_one_name_in_two_regions_are_two()
    {
        var definitions = Fixture.Stack("regions.json").State.Definitions;

        Assert.Equal([("eu-west-1", 2), ("us-west-2", 2)], definitions.Meshes.Select(mesh => (mesh.Place!, mesh.Definitions.Count)));
        Assert.All(definitions.Meshes, mesh => Assert.True(mesh.Model.IsComplete));
        Assert.DoesNotContain(DefinitionRules.Check(definitions), finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void Two_providers_that_go_to_the_same_place_make_one_mesh()
    {
        var text = Fixture.Text("regions.json").Replace("us-west-2", "eu-west-1", StringComparison.Ordinal);

        Assert.Null(Assert.Single(PulumiDocumentFiles.ReadText(text, "a.json").Stack!.State.Definitions.Meshes).Place);
    }

    [Fact]
    public void A_large_stack_is_read()
    {
        const int Count = 2000;
        var start = Fixture.Text("imported.json");
        var resources = string.Join(",\n", Enumerable.Range(0, Count).Select(index => $$"""
            {
                "urn": "urn:pulumi:prod::shop::aws:appmesh/virtualNode:VirtualNode::n{{index}}", "custom": true, "id": "i{{index}}",
                "type": "aws:appmesh/virtualNode:VirtualNode",
                "inputs": { "__defaults": [], "meshName": "shop", "name": "n{{index}}", "spec": { "__defaults": [], "listeners": [ { "portMapping": { "port": 8080, "protocol": "http" } } ] } }
            }
            """));
        var text = start.Replace("\"resources\": [", $"\"resources\": [{resources},", StringComparison.Ordinal);

        Assert.Equal(Count + 2, DefinitionFiles.ReadText(text, "big.json").Definitions.Count);
    }
}
