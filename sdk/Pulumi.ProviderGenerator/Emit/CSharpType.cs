using Pulumi.ProviderGenerator.Facts;

namespace Pulumi.ProviderGenerator.Emit;

/// <summary>The C# types of the properties of one table.</summary>
internal sealed class CSharpType(ModuleFacts module)
{
    public static string Suffix(Flavor flavor) => flavor switch
    {
        Flavor.Args => "Args",
        Flavor.GetArgs => "GetArgs",
        _ => "",
    };

    /// <summary>InputList&lt;Inputs.FooArgs&gt;, Input&lt;int&gt; ..., without the mark of nullability.</summary>
    public string Input(PropertyFacts property, string owner, Flavor flavor)
    {
        var element = Element(property, owner, flavor);
        return property.Collection switch
        {
            Collection.List => $"InputList<{element}>",
            Collection.Map => $"InputMap<{element}>",
            _ => $"Input<{element}>",
        };
    }

    /// <summary>ImmutableArray&lt;Outputs.Foo&gt;, int? ..., nullable where the output is optional.</summary>
    public string Output(PropertyFacts property, string owner)
    {
        var element = Element(property, owner, Flavor.Output);
        var optional = property.Output == Presence.Optional ? "?" : "";
        return property.Collection switch
        {
            // A struct with an empty value of its own: the provider's packages never make it nullable.
            Collection.List => $"ImmutableArray<{element}>",
            Collection.Map => $"ImmutableDictionary<string, {element}>{optional}",
            _ => element + optional,
        };
    }

    private string Element(PropertyFacts property, string owner, Flavor flavor)
    {
        var place = flavor == Flavor.Output ? "Outputs." : "Inputs.";
        return module.ShapeOf(property) is not null ? place + module.NestedName(owner, property) + Suffix(flavor)
            : module.Common.Contains(property.Type) ? $"global::{module.Package}.{place}{property.Type}{Suffix(flavor)}"
            : property.Type;
    }
}
