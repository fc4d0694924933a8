using System.Text;
using Pulumi.ProviderGenerator.Facts;

namespace Pulumi.ProviderGenerator.Emit;

/// <summary>Writes classes of inputs: the args and the state of a resource, and their nested types.</summary>
internal sealed class ArgsEmitter(CSharpType types)
{
    public void Args(StringBuilder code, string name, TypeFacts type) =>
        Class(code, name + "Args", name, Flavor.Args, type.Properties.Where(property => property.Input != Presence.Absent));

    public void GetArgs(StringBuilder code, string name, TypeFacts type) =>
        Class(code, name + "GetArgs", name, Flavor.GetArgs, type.Properties);

    /// <summary>A lookup may give any part of a resource's state: nothing in it is required.</summary>
    public void State(StringBuilder code, TypeFacts resource) =>
        Class(code, resource.Name + "State", resource.Name, Flavor.GetArgs, resource.Properties, neverRequired: true);

    private void Class(
        StringBuilder code, string className, string owner, Flavor flavor, IEnumerable<PropertyFacts> properties, bool neverRequired = false)
    {
        code.Append("public sealed class ").Append(className).Append(" : ResourceArgs\n{\n");
        foreach (var property in properties)
        {
            var required = property.Input == Presence.Required && !neverRequired;
            code.Append("    [Input(\"").Append(property.Wire).Append(required ? "\", required: true)] " : "\")] ");
            var type = types.Input(property, owner, flavor);
            if (property.Collection == Collection.None)
            {
                code.Append("public ").Append(type).Append(required ? " " : "? ").Append(property.Name)
                    .Append(required ? " { get; set; } = null!;\n" : " { get; set; }\n");
            }
            else
            {
                // Behind a field, so that `Tags = { ["a"] = "b" }` works and an untouched collection is not sent.
                code.Append("private ").Append(type).Append("? _").Append(property.Wire).Append(";\n")
                    .Append("    public ").Append(type).Append(' ').Append(property.Name)
                    .Append(" { get => _").Append(property.Wire).Append(" ??= new(); set => _").Append(property.Wire).Append(" = value; }\n");
            }
        }

        code.Append("    public static new ").Append(className).Append(" Empty => new();\n}\n\n");
    }
}
