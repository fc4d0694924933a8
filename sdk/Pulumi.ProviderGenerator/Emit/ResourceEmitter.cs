using System.Text;
using Pulumi.ProviderGenerator.Facts;

namespace Pulumi.ProviderGenerator.Emit;

/// <summary>Writes the class of a resource: its outputs, the constructor that registers it, and Get that looks it up.</summary>
internal static class ResourceEmitter
{
    public static void Class(StringBuilder code, ModuleFacts module, TypeFacts resource)
    {
        var name = resource.Name;
        code.Append($"[{module.ResourceAttribute}(\"{resource.Token}\")]\npublic partial class {name} : CustomResource\n{{\n");
        foreach (var property in resource.Properties.Where(property => property.Output != Presence.Absent))
        {
            code.Append($"    [Output(\"{property.Wire}\")] public Output<{CSharpType.Output(property, name)}> {property.Name} {{ get; private set; }} = null!;\n");
        }

        // Where everything is optional the arguments are, too.
        var args = resource.Properties.Any(property => property.Input == Presence.Required) ? "Args args" : "Args? args = null";
        code.Append($$"""

                public {{name}}(string name, {{name}}{{args}}, CustomResourceOptions? options = null)
                    : base("{{resource.Token}}", name, args ?? new {{name}}Args(), Utilities.MakeResourceOptions(options, ""))
                {
                }

                private {{name}}(string name, Input<string> id, {{name}}State? state = null, CustomResourceOptions? options = null)
                    : base("{{resource.Token}}", name, state, Utilities.MakeResourceOptions(options, id))
                {
                }

                public static {{name}} Get(string name, Input<string> id, {{name}}State? state = null, CustomResourceOptions? options = null) =>
                    new(name, id, state, options);
            }


            """);
    }
}
