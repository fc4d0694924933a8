using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Pulumi.AppMeshKit.Formats.Tests.CloudFormation;

/// <summary>Templates whose references were written to exhaust a reader.</summary>
public class HostileTemplateTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public void Names_that_double_do_not_grow_for_ever() => Read(60, index => $$"""{"Fn::Sub":"${R{{index + 1}}.VirtualNodeName}${R{{index + 1}}.VirtualNodeName}x"}""");

    [Fact]
    public void A_chain_of_names_does_not_exhaust_the_stack() => Read(20_000, index => $$"""{"Fn::GetAtt":["R{{index + 1}}","VirtualNodeName"]}""");

    [Fact]
    public void Names_that_name_each_other_end() => Read(3, index => $$"""{"Fn::GetAtt":"R{{(index + 1) % 3}}.VirtualNodeName"}""");

    [Fact]
    public void A_long_default_in_many_texts_does_not_multiply()
    {
        var defaults = $$$"""
            "Parameters":{"P":{"Default":"{{{new string('x', 4000)}}}"},"L":{"Type":"CommaDelimitedList","Default":"{{{new string(',', 4000)}}}"}},
            """;
        Read(1_000, _ => """{"Fn::Sub":"${P}${P}${P}${P}${P}${P}${P}${P}"}""", defaults);
        Read(1_000, _ => """{"Fn::Join":["",{"Ref":"L"}]}""", defaults);
        Read(1_000, _ => """{"Ref":"L"}""", defaults);
    }

    [Theory]
    [InlineData("""["N", ["a", "b"], { "Node${N}": { "Type": "AWS::AppMesh::VirtualNode", "Properties": { "MeshName": "m" } } }]""")]
    [InlineData("""["N", ["a"], { "Fn::ForEach::Inner": ["M", ["b"], { "${N}${M}": { "Type": "AWS::AppMesh::Mesh" } }] }]""")]
    public void A_loop_is_told_and_not_passed_over(string loop)
    {
        var set = DefinitionFiles.ReadText($$"""{ "Resources": { "Fn::ForEach::Nodes": {{loop}} } }""", "a.json");

        Assert.Empty(set.Definitions);
        Assert.StartsWith("a.json:1: the resources of Fn::ForEach::Nodes are known only once CloudFormation has unfolded the loop. Write them out", Assert.Single(set.Unreadable).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_loop_of_something_else_is_no_concern() => Assert.Empty(DefinitionFiles.ReadText(
        """{ "Resources": { "M": { "Type": "AWS::AppMesh::Mesh" }, "Fn::ForEach::Topics": ["T", ["a"], { "${T}": { "Type": "AWS::SNS::Topic" } }] } }""",
        "a.json").Unreadable);

    private static void Read(int count, Func<int, string> name, string parameters = "")
    {
        var json = new StringBuilder("{").Append(parameters).Append("\"Resources\":{");
        for (var index = 0; index < count; index++)
            json.Append(CultureInfo.InvariantCulture, $$$"""{{{(index == 0 ? "" : ",")}}}"R{{{index}}}":{"Type":"AWS::AppMesh::VirtualNode","Properties":{"MeshName":"m","VirtualNodeName":{{{name(index)}}}}}""");

        var watch = Stopwatch.StartNew();
        var set = DefinitionFiles.ReadText(json.Append("}}").ToString(), "a.json");

        Assert.Equal(count, set.Definitions.Count);
        Assert.All(set.Definitions, definition => Assert.InRange(definition.Request.Name!.ToString().Length, 0, 5_000));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Patience);
    }
}
