namespace Pulumi.AppMeshKit.Formats.Tests.PulumiDocuments;

public class PulumiFileTests
{
    [Fact]
    public void An_export_is_a_file_of_definitions()
    {
        var set = DefinitionFiles.Read([Fixture.Path("export.json")]);

        Assert.Equal(6, set.Definitions.Count);
        Assert.All(set.Definitions, definition => Assert.Equal(DefinitionFormat.Pulumi, definition.Format));
        Assert.Empty(set.Unreadable);
        Assert.Empty(set.Notes);
        Assert.True(Assert.Single(set.Meshes).Model.IsComplete);
    }

    [Fact]
    public void A_preview_counts_as_what_will_be()
    {
        var set = DefinitionFiles.ReadText(Fixture.Text("preview-update.json"), "preview.json");

        Assert.Equal(2, set.Definitions.Count);
        Assert.Contains("preview.json: unchanged resources are not in this preview; give --base EXPORT or run pulumi preview --json --show-sames.", set.Notes);
        Assert.Equal("preview", Assert.Single(set.Meshes).Variant);
        Assert.DoesNotContain(DefinitionRules.Check(set), finding => finding.Rule.Id.StartsWith("REF-", StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_name_the_line_of_the_resource()
    {
        var text = Fixture.Text("export.json").Replace("\"virtualNode\": \"colors-green\"", "\"virtualNode\": \"colors-gren\"", StringComparison.Ordinal);
        var finding = Assert.Single(DefinitionRules.Check(DefinitionFiles.ReadText(text, "export.json")), one => one.Rule.Id == "REF-001");

        Assert.Equal("export.json", finding.File);
        Assert.Contains("colors-gren", text.Split('\n')[finding.Line!.Value - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_may_hold_an_export_and_a_preview_of_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("export.json", Fixture.Text("export.json"));
        folder.Write("preview.json", Fixture.Text("preview-update-sames.json"));
        folder.Write("other.json", """{"version":3,"deployment":{"manifest":{"time":"","magic":"","version":""},"resources":[]}}""");

        var set = DefinitionFiles.Read([folder.Path]);

        Assert.Equal([null, "preview"], set.Meshes.Select(mesh => mesh.Variant));
        Assert.Equal(["other.json"], folder.Below(set.Skipped));
        Assert.DoesNotContain(DefinitionRules.Check(set), finding => finding.Severity == Model.Severity.Error);
    }

    [Fact]
    public void A_stack_without_a_mesh_is_no_definition()
    {
        var set = DefinitionFiles.ReadText("""{"config":{},"duration":1,"changeSummary":{"same":1}}""", "a.json");

        Assert.Equal("a.json: there is no resource of App Mesh in this document of Pulumi. Name the export or the preview of a stack that makes one.", Assert.Single(set.Unreadable).ToString());
    }

    [Fact]
    public void A_preview_that_takes_all_away_is_no_definition_where_it_is_named()
    {
        const string Preview = """
            {"steps":[{"op":"delete","urn":"urn:pulumi:a::b::aws:appmesh/mesh:Mesh::m",
              "oldState":{"urn":"urn:pulumi:a::b::aws:appmesh/mesh:Mesh::m","custom":true,"type":"aws:appmesh/mesh:Mesh","inputs":{"name":"m"}},"detailedDiff":null}],
             "duration":1,"changeSummary":{"delete":1}}
            """;
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Preview);

        Assert.StartsWith("no resource of App Mesh is left", Assert.Single(DefinitionFiles.ReadText(Preview, "a.json").Unreadable).Message, StringComparison.Ordinal);
        Assert.Empty(DefinitionFiles.Read([folder.Path]).Unreadable);
    }

    [Fact]
    public void A_document_that_ends_too_soon_is_unreadable()
    {
        var text = Fixture.Text("export.json")[..2000];
        var problem = PulumiDocumentFiles.ReadText(text, "a.json").Problem!;

        Assert.StartsWith("the file must be JSON, but has text that breaks its rules", problem.Message, StringComparison.Ordinal);
        Assert.Single(DefinitionFiles.ReadText(text, "a.json").Unreadable);

        using var folder = new TemporaryFolder();
        folder.Write("export.json", text);
        Assert.Single(DefinitionFiles.Read([folder.Path]).Unreadable);
    }

    [Theory]
    [InlineData("", "the file is empty.")]
    [InlineData("{\"sequence\":0,\"timestamp\":0,\"preludeEvent\":{}}\n{\"sequence\":1}", "this is a stream of events, one on a line, and no preview.")]
    [InlineData("{}", "this is neither what pulumi stack export nor what pulumi preview --json writes.")]
    [InlineData("[]", "this is neither what pulumi stack export nor what pulumi preview --json writes.")]
    [InlineData("""{"meshName":"shop"}""", "this is neither what pulumi stack export nor what pulumi preview --json writes.")]
    [InlineData("""{"steps":[{"name":"build","run":"make"}],"diagnostics":[]}""", "this is neither what pulumi stack export nor what pulumi preview --json writes.")]
    [InlineData("""{"manifest":{"version":"1"},"name":"extension"}""", "this is neither what pulumi stack export nor what pulumi preview --json writes.")]
    public void Something_else_is_said_to_be_something_else(string text, string message) =>
        Assert.Equal(message, PulumiDocumentFiles.ReadText(text, "a.json").Problem!.Message);

    [Theory]
    [InlineData("""{"version":3,"deployment":{"resources":[5,null,{},{"urn":7},{"urn":"x"},{"urn":"urn:pulumi:a::b::aws:appmesh/mesh:Mesh::m","inputs":[],"outputs":5,"dependencies":{},"aliases":[1],"sourcePosition":"::"}]}}""")]
    [InlineData("""{"version":{},"deployment":{"manifest":{"magic":""},"resources":{}}}""")]
    [InlineData("""{"steps":[{"op":"?","urn":"urn:pulumi:a::b::aws:appmesh/mesh:Mesh::m","oldState":5,"newState":{"urn":"u"},"detailedDiff":{"a":1}}],"changeSummary":{"same":"x"}}""")]
    [InlineData("""{"version":3,"checkpoint":{"latest":{}}}""")]
    public void Nonsense_is_a_result_too(string text)
    {
        var read = PulumiDocumentFiles.ReadText(text, "a.json");

        Assert.Null(read.Problem);
        Assert.NotNull((object?)read.Stack ?? read.Preview?.Sides());
        Assert.NotNull(DefinitionFiles.ReadText(text, "a.json"));
    }

    [Fact]
    public void A_file_that_is_not_there_or_a_folder_is_a_result_too()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal("there is no such file or folder.", PulumiDocumentFiles.Read(Path.Combine(folder.Path, "x.json")).Problem!.Message);
        Assert.Equal("this is a folder.", PulumiDocumentFiles.Read(folder.Path).Problem!.Message);
        Assert.NotNull(PulumiDocumentFiles.Read(Fixture.Path("preview-empty.json")).Preview);
    }
}
