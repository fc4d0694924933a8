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
    [InlineData("provider bridged", 1, "'provider bridged' is no namespace, provider, resource or new type")]
    [InlineData("enum A", 1, "'enum A' is no namespace, provider, resource or new type")]
    [InlineData("enum A B=", 1, "'enum A B=' is no namespace, provider, resource or new type")]
    [InlineData("shape A\nenum A B=C", 2, "'enum A B=C' is no namespace, provider, resource or new type")]
    [InlineData("shape A\ncommon A", 2, "'common A' is no namespace, provider, resource or new type")]
    [InlineData("shape A\n  replaces b", 2, "'replaces b' is no property")]
    [InlineData("resource A a:b:A\n  !! b int\n  replaces b", 1, "only a native provider's package says what replaces a resource")]
    [InlineData("provider native\nresource A a:b:A\n  !! b S\n  replaces b.c\nshape S\n  !! d int", 2, "A has no 'b.c' to be replaced for")]
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

    [Theory]
    [InlineData("!! rules S[]", "InputList<Inputs.SArgs> Rules")]
    [InlineData("!! rules S[]", "Output<ImmutableArray<Outputs.S>> Rules")]
    [InlineData("!? color Color", "[Input(\"color\", required: true)] public Input<Color> Color { get; set; } = null!;")]
    [InlineData("!? color Color", "Output<Color?> Color")]
    [InlineData("?! tags Tag[]", "InputList<global::Pulumi.AwsNative.Inputs.TagArgs> Tags")]
    [InlineData("?! tags Tag[]", "Output<ImmutableArray<global::Pulumi.AwsNative.Outputs.Tag>> Tags")]
    [InlineData("!! rules S\n  !! others S[]\nresource Other aws-native:test:Other\n  ?? rules S", "Input<Inputs.SArgs>? Rules")]
    [InlineData("!! s S\n  replaces s.x s", "Utilities.MakeResourceOptions(options, id, replaceOnChanges: [\"s.x\", \"s\"])")]
    [InlineData("!! s S", "public static Thing Get(string name, Input<string> id, CustomResourceOptions? options = null) =>\n        new(name, id, options);")]
    public void A_native_providers_types_have_names_of_their_own(string property, string code)
    {
        var run = GeneratorRun.Of($"""
            namespace Pulumi.AwsNative.Test
            provider native
            common Tag
            enum Color Red=RED DarkRed=DARK_RED
            shape S
              ?? x int
            resource Thing aws-native:test:Thing
              {property}
            """);

        Assert.Empty(run.Diagnostics);
        Assert.Contains(code, run.Code, StringComparison.Ordinal);
        Assert.Contains("public static Color DarkRed { get; } = new(\"DARK_RED\");", run.Code, StringComparison.Ordinal);
        Assert.DoesNotContain("class ThingState", run.Code, StringComparison.Ordinal);
        Assert.DoesNotContain("GetArgs", run.Code, StringComparison.Ordinal);
        Assert.True(run.Code.Split("public sealed class SArgs").Length <= 2, "a shape is one type, however often it is used");
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
