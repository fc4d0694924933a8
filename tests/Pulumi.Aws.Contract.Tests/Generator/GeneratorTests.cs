using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Pulumi.Aws.Contract.Tests.Generator;

public class GeneratorTests
{
    [Theory]
    [InlineData("shape A\n  !x name string", 2, "'!x name string' is no property")]
    [InlineData("shape A\n  !! name", 2, "'!! name' is no property")]
    [InlineData("  !! name string", 1, "is no property (IO WIRE TYPE [as PART]) of a resource or shape")]
    [InlineData("resource A", 1, "'resource A' is no namespace, provider, resource or new type")]
    [InlineData("shape A\nshape A", 2, "'shape A' is no namespace, provider, resource or new type")]
    [InlineData("shape A\n  !! b B", 2, "there is no type 'B'")]
    [InlineData("shape A\n  !! b string\n  !! b int", 3, "A has 'b' twice")]
    [InlineData("shape A\n  !! b B\nshape B\n  !! a A[]", 1, "the shape 'A' contains itself")]
    public void A_malformed_table_is_an_error_at_its_line(string table, int line, string message)
    {
        var error = GeneratorRun.Of(table + "\nnamespace Pulumi.Aws.Test").Diagnostics[0];

        Assert.Equal(("FACTS001", DiagnosticSeverity.Error), (error.Id, error.Severity));
        Assert.Equal(line, error.Location.GetLineSpan().StartLinePosition.Line + 1);
        Assert.Contains(message, error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_needs_a_namespace() =>
        Assert.Contains("namespace PACKAGE.MODULE", Assert.Single(GeneratorRun.Of("").Diagnostics).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Theory]
    [InlineData("!! entries S[]", "InputList<Inputs.ThingEntryArgs> Entries")]
    [InlineData("!! matches S[]", "InputList<Inputs.ThingMatchArgs> Matches")]
    [InlineData("!! rules S[]", "InputList<Inputs.ThingRuleArgs> Rules")]
    [InlineData("!! data S[]", "InputList<Inputs.ThingDataArgs> Data")]
    [InlineData("!! rules S{}", "InputMap<Inputs.ThingRuleArgs> Rules")]
    [InlineData("!! rules S", "Input<Inputs.ThingRulesArgs> Rules")]
    [InlineData("!! rules S as Law", "Input<Inputs.ThingLawArgs> Rules")]
    [InlineData("!! rules object", "[Input(\"rules\", required: true)] public Input<object> Rules { get; set; } = null!;")]
    [InlineData("?? rules double", "[Input(\"rules\")] public Input<double>? Rules { get; set; }")]
    [InlineData("!? rules string{}", "Output<ImmutableDictionary<string, string>?> Rules")]
    [InlineData("?? rules int[]", "Output<ImmutableArray<int>> Rules")]
    public void A_property_becomes_the_providers_type(string property, string code)
    {
        var table = $"namespace Pulumi.Aws.Test\nshape S\n  ?? x int\nresource Thing aws:test/thing:Thing\n  {property}";

        Assert.Contains(code, GeneratorRun.Of(table).Code, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_comes_out_can_still_be_given_as_state()
    {
        var code = GeneratorRun.Of("namespace Pulumi.Aws.Test\nshape S\n  -! default int\nresource Thing aws:test/thing:Thing\n  -! s S").Code;

        Assert.DoesNotContain("class ThingSArgs", code, StringComparison.Ordinal);
        Assert.Contains("class ThingSGetArgs", code, StringComparison.Ordinal);
        Assert.Contains("[Input(\"default\")] public Input<int>? Default", code, StringComparison.Ordinal);
        Assert.Contains("private ThingS(int @default)", code, StringComparison.Ordinal);
    }
}
