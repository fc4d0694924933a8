using System.Text;

namespace Pulumi.AppMeshKit.Formats.Tests.Files;

public class FileTests
{
    [Fact]
    public void A_folder_is_read_in_the_order_of_its_names_and_what_is_no_definition_is_skipped()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b/node.json", Samples.Node);
        folder.Write("a.json", Samples.Mesh);
        folder.Write("Z.yaml", "meshName: other\n");
        folder.Write("package.json", """{"name":"app","version":"1.0.0"}""");
        folder.Write("policy.json", """{"Version":"2012-10-17","Statement":[]}""");
        folder.Write("deployment.yaml", "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: app\n");
        folder.Write("values.yaml", "meshName: shop\nimage: app\nreplicas: 2\nresources: {}\n");
        folder.Write("empty.yaml", "# nothing\n");
        folder.Write("readme.md", "{");
        foreach (var passedOver in new[] { ".git", "node_modules", "bin", "obj" }) folder.Write($"{passedOver}/mesh.json", Samples.Mesh);

        var set = DefinitionFiles.Read([folder.Path]);

        Assert.Equal(["Z.yaml", "a.json", "b/node.json"], folder.Below(set.Definitions.Select(definition => definition.File)));
        Assert.Equal(["deployment.yaml", "empty.yaml", "package.json", "policy.json", "values.yaml"], folder.Below(set.Skipped));
        Assert.Empty(set.Unreadable);
    }

    [Theory]
    [InlineData("", "a.json")]
    [InlineData("/", "a.json")]
    [InlineData("/./", "./a.json")]
    public void A_file_is_called_as_it_was_asked_for(string typed, string below)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", Samples.Mesh);

        Assert.Equal($"{folder.Path}/{below}", Assert.Single(DefinitionFiles.Read([folder.Path + typed]).Definitions).File);
    }

    [Fact]
    public void A_file_that_is_asked_for_twice_is_read_once()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.json", Samples.Mesh);

        Assert.Single(DefinitionFiles.Read([folder.Path, file, folder.Path]).Definitions);
    }

    [Fact]
    public void A_link_to_a_folder_is_followed_and_a_loop_of_links_is_not()
    {
        using var folder = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        folder.Write("meshes/a.json", Samples.Mesh);
        elsewhere.Write("b.json", Samples.Node);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "meshes", "up"), folder.Path);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "other"), elsewhere.Path);
        Directory.CreateSymbolicLink(Path.Combine(elsewhere.Path, "self"), elsewhere.Path);

        Assert.Equal(["meshes/a.json", "other/b.json"], folder.Below(DefinitionFiles.Read([folder.Path]).Definitions.Select(definition => definition.File)));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_unreadable()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(Path.Combine(folder.Path, "gone.json"), Path.Combine(folder.Path, "nothing.json"));

        Assert.Contains("cannot be opened", Assert.Single(DefinitionFiles.Read([folder.Path]).Unreadable).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no/such/file.json", "no/such/file.json: there is no such file or folder. Mend the path; relative ones begin at the working directory.")]
    [InlineData("", ": this is no path. Name a file or a folder.")]
    public void What_is_not_there_is_said(string path, string message) =>
        Assert.Equal(message, Assert.Single(DefinitionFiles.Read([path]).Unreadable).ToString());

    [Fact]
    public void A_named_file_must_hold_a_definition()
    {
        using var folder = new TemporaryFolder();
        var unreadable = Assert.Single(DefinitionFiles.Read([folder.Write("package.json", "{\"name\":\"app\"}")]).Unreadable);

        Assert.StartsWith("there is no definition of a mesh in the file", unreadable.Message, StringComparison.Ordinal);
        Assert.Contains("virtualNodeName", unreadable.Cure, StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_file_does_not_hide_the_others()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.json", "{\n  \"meshName\": \"shop\",\n}");
        folder.Write("b.yaml", "meshName: shop\nspec: [\n");
        folder.Write("c.json", Samples.Node);

        var set = DefinitionFiles.Read([folder.Path]);

        Assert.Single(set.Definitions);
        Assert.Equal(["a.json", "b.yaml"], folder.Below(set.Unreadable.Select(file => file.File)));
        Assert.Equal(3, set.Unreadable[0].Line);
        Assert.Equal("Take out comments and trailing commas.", set.Unreadable[0].Cure);
        Assert.StartsWith("the file must be YAML, but has text that breaks its rules (", set.Unreadable[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tsconfig.json", "{\n  // the compiler's\n  \"include\": [\"src\",],\n}")]
    [InlineData("chart/service.yaml", "apiVersion: v1\nkind: Service\nmetadata:\n  {{- include \"labels\" . | nindent 4 }}\n")]
    [InlineData("task.json", "{ \"image\": $ENVOY_IMAGE }")]
    [InlineData("rbac.yaml", "rules:\n  - apiGroups: [appmesh.k8s.aws]\n{{- end }}\n")]
    [InlineData("nginx.conf.template", "server { listen 80; }\n\tlocation: / {\n")]
    public void In_a_folder_what_only_has_the_extension_is_skipped(string name, string text)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write(name, text);

        Assert.Equal([name], folder.Below(DefinitionFiles.Read([folder.Path]).Skipped));
        Assert.Single(DefinitionFiles.Read([file]).Unreadable);
    }

    [Fact]
    public void A_template_that_will_be_a_mesh_is_to_be_rendered_first()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mesh.yaml", "apiVersion: appmesh.k8s.aws/v1beta2\nkind: Mesh\nmetadata:\n  {{- include \"labels\" . | nindent 4 }}\n");

        var unreadable = Assert.Single(DefinitionFiles.Read([folder.Path]).Unreadable);
        Assert.Equal("this is the template of a file and no YAML yet.", unreadable.Message);
        Assert.StartsWith("Render it first", unreadable.Cure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_that_a_script_completes_is_unreadable_until_its_placeholders_are_quoted()
    {
        using var folder = new TemporaryFolder();
        folder.Write("service.json", "{\n  \"virtualServiceName\": $NAME\n}");

        var unreadable = Assert.Single(DefinitionFiles.Read([folder.Path]).Unreadable);
        Assert.Equal((2, "Put the placeholder in quotes, as \"${NAME}\", or fill it in first."), (unreadable.Line, unreadable.Cure));
    }

    [Fact]
    public void Any_encoding_with_a_mark_is_read()
    {
        using var folder = new TemporaryFolder();
        Encoding[] encodings = [new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32];
        foreach (var encoding in encodings)
        {
            var bytes = encoding.GetPreamble().Concat(encoding.GetBytes(Samples.Mesh)).ToArray();
            Assert.Equal("shop", Assert.Single(DefinitionFiles.Read([folder.Write($"{encoding.WebName}.json", bytes)]).Definitions).Request.Name!.ToString());
        }
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', 0xff, 0xfe, 0x41 }, 2, "the file is not UTF-8.")]
    [InlineData(new byte[] { (byte)'\n', (byte)'\n', 0, 1 }, 3, "the file holds bytes that are zero, so it is no text.")]
    public void What_is_no_text_is_unreadable(byte[] bytes, int line, string message)
    {
        using var folder = new TemporaryFolder();
        var unreadable = Assert.Single(DefinitionFiles.Read([folder.Write("a.yaml", bytes)]).Unreadable);

        Assert.Equal((line, message), (unreadable.Line, unreadable.Message));
    }

    [Fact]
    public void A_huge_file_is_not_looked_at()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("data.json", new byte[(16 * 1024 * 1024) + 1]);

        Assert.Contains("16777216 bytes", Assert.Single(DefinitionFiles.Read([file]).Unreadable).Message, StringComparison.Ordinal);
        Assert.Equal(["data.json"], folder.Below(DefinitionFiles.Read([folder.Path]).Skipped));
    }

    [Theory]
    [InlineData("a.json", "")]
    [InlineData("a.json", " \n ")]
    [InlineData("a.yaml", "")]
    [InlineData("a.yaml", "---\n---\n")]
    public void An_empty_file_holds_no_definition(string name, string text) => Assert.Single(DefinitionFiles.ReadText(text, name).Unreadable);

    [Theory]
    [InlineData("mesh", Samples.Mesh)]
    [InlineData("mesh.txt", "meshName: shop")]
    [InlineData("mesh.yaml", Samples.Mesh)]
    [InlineData("mesh.template", "\n  {\"meshName\": \"shop\",}")]
    public void The_content_tells_json_from_yaml(string name, string text) =>
        Assert.Equal("shop", Assert.Single(DefinitionFiles.ReadText(text, name).Definitions).Request.Name!.ToString());
}
