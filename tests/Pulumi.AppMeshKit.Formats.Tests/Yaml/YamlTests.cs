using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats.Tests.Yaml;

public class YamlTests
{
    [Fact]
    public void A_request_in_yaml_is_the_same_request_and_knows_its_lines()
    {
        const string Yaml = """
            # the node
            meshName: shop
            virtualNodeName: colors
            spec:
              listeners:
                - portMapping:
                    port: 8080
                    protocol: http
              serviceDiscovery: { dns: { hostname: colors.shop.local } }
            """;

        var request = Assert.Single(DefinitionFiles.ReadText(Yaml, "node.yaml").Definitions).Request;

        Assert.Equal(RequestJson.Read(Samples.Node).Request, request);
        Assert.Equal(7, Assert.IsType<VirtualNodeRequest>(request).Spec!.Listeners![0].PortMapping!.Port!.Origin!.Line);
    }

    [Theory]
    [InlineData("8080", "8080")]
    [InlineData("+8080", "8080")]
    [InlineData("0x1F90", "8080")]
    [InlineData("0o17620", "8080")]
    [InlineData("017620", "8080")]
    [InlineData("!!int \"8080\"", "8080")]
    [InlineData("${PORT}", "${PORT}")]
    [InlineData("~", null)]
    [InlineData("", null)]
    public void Numbers_are_read(string written, string? port) =>
        Assert.Equal(port, Node($"port: {written}").Request.Spec!.Listeners![0].PortMapping!.Port?.ToString());

    [Theory]
    [InlineData("\"8080\"", "the text \"8080\"")]
    [InlineData("'8080'", "the text \"8080\"")]
    [InlineData("!!str 8080", "the text \"8080\"")]
    [InlineData("80.5", "80.5")]
    [InlineData("089", "the text \"089\"")]
    [InlineData("[8080]", "a list")]
    [InlineData("true", "true")]
    public void What_is_no_number_is_a_problem(string written, string actual)
    {
        var problem = Assert.Single(Node($"port: {written}").Problems);

        Assert.Equal(("GEN-012", actual, "spec.listeners[0].portMapping.port"), (problem.Rule, problem.Actual, problem.Origin.Path));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("yes", true)]
    [InlineData("off", false)]
    public void Truth_values_are_read(string written, bool truth)
    {
        var (request, problems) = Node("port: 1", $"backendDefaults: {{ clientPolicy: {{ tls: {{ enforce: {written} }} }} }}");

        Assert.Empty(problems);
        Assert.Equal(truth, request.Spec!.BackendDefaults!.ClientPolicy!.Tls!.Enforce!);
    }

    [Fact]
    public void A_word_of_truth_is_a_text_where_a_text_belongs() =>
        Assert.Equal("yes", DefinitionFiles.ReadText("meshName: yes", "a.yaml").Definitions[0].Request.Name!);

    [Fact]
    public void Anchors_and_merges_are_unfolded()
    {
        const string Yaml = """
            - &node
              meshName: shop
              virtualNodeName: blue
              spec: &spec
                serviceDiscovery: { dns: { hostname: a.local } }
            - <<: *node
              virtualNodeName: green
            - { meshName: shop, virtualNodeName: red, spec: *spec }
            """;

        var set = DefinitionFiles.ReadText(Yaml, "nodes.yaml");

        Assert.Equal(["blue", "green", "red"], set.Definitions.Select(definition => definition.Request.Name!.ToString()));
        Assert.Single(set.Definitions.Select(definition => ((VirtualNodeRequest)definition.Request).Spec).Distinct());
    }

    [Theory]
    [InlineData("meshName: a\nmeshName: b\n", "GEN-012")]
    [InlineData("meshName: a\nspce: {}\n", "GEN-011")]
    public void Members_are_judged_as_in_json(string yaml, string rule) =>
        Assert.Equal(rule, Assert.Single(DefinitionFiles.ReadText(yaml, "a.yaml").Definitions[0].Problems).Rule);

    [Fact]
    public void One_broken_document_does_not_hide_the_others()
    {
        var set = DefinitionFiles.ReadText("---\nmeshName: a\n---\nmeshName: [\n---\n# next\nmeshName: b\n--- \nx: *none\n", "a.yaml");

        Assert.Equal([("a", 2), ("b", 7)], set.Definitions.Select(definition => (definition.Request.Name!.ToString(), definition.Request.Name.Origin!.Line!.Value)));
        Assert.Equal([5, 9], set.Unreadable.Select(file => file.Line));
        Assert.Contains("There is no anchor \"none\" before this alias", set.Unreadable[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: &a [*a]", "holds itself")]
    [InlineData("&a b: &a { c: *a }", "holds itself")]
    [InlineData("? [a]\n: b", "must be a text")]
    [InlineData("a: b: c", "")]
    [InlineData("\ta: b", "")]
    [InlineData("a: !<> b", "")]
    [InlineData("a: & b", "")]
    [InlineData("%YAML 9.9\n---\na: b", "")]
    [InlineData("a: \"\\ud800", "")]
    public void Odd_yaml_is_a_problem_with_its_line_and_no_crash(string yaml, string message)
    {
        var unreadable = Assert.Single(DefinitionFiles.ReadText(yaml, "a.yaml").Unreadable);

        Assert.Contains(message, unreadable.Message, StringComparison.OrdinalIgnoreCase);
    }

    private static (VirtualNodeRequest Request, IReadOnlyList<ReadProblem> Problems) Node(string port, string more = "backends: []")
    {
        var definition = Assert.Single(DefinitionFiles.ReadText($"meshName: shop\nvirtualNodeName: n\nspec:\n  listeners:\n    - portMapping:\n        {port}\n  {more}\n", "n.yaml").Definitions);
        return ((VirtualNodeRequest)definition.Request, definition.Problems);
    }
}
