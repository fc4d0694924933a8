using System.Text;
using Pulumi.ProviderGenerator.Facts;

namespace Pulumi.ProviderGenerator.Emit;

/// <summary>Writes the class of a resource: its outputs, the constructor that registers it, and Get that looks it up.</summary>
internal sealed class ResourceEmitter(ModuleFacts module, CSharpType types)
{
    public void Class(StringBuilder code, TypeFacts resource)
    {
        var name = resource.Name;
        code.Append($"[{module.ResourceAttribute}(\"{resource.Token}\")]\npublic partial class {name} : CustomResource\n{{\n");
        foreach (var property in resource.Properties.Where(property => property.Output != Presence.Absent))
        {
            code.Append($"    [Output(\"{property.Wire}\")] public Output<{types.Output(property, name)}> {property.Name} {{ get; private set; }} = null!;\n");
        }

        // Where everything is optional the arguments are, too.
        var args = resource.Properties.Any(property => property.Input == Presence.Required) ? "Args args" : "Args? args = null";
        var (parameter, state, passed) = module.Provider == ProviderKind.Bridged
            ? ($"{name}State? state = null, ", "state", "state, ")
            : ("", "null", "");
        code.Append($$"""

                public {{name}}(string name, {{name}}{{args}}, CustomResourceOptions? options = null)
                    : base("{{resource.Token}}", name, args ?? new {{name}}Args(), {{Options(resource, "\"\"")}})
                {
                }

                private {{name}}(string name, Input<string> id, {{parameter}}CustomResourceOptions? options = null)
                    : base("{{resource.Token}}", name, {{state}}, {{Options(resource, "id")}})
                {
                }

                public static {{name}} Get(string name, Input<string> id, {{parameter}}CustomResourceOptions? options = null) =>
                    new(name, id, {{passed}}options);
            }


            """);
    }

    private static string Options(TypeFacts resource, string id)
    {
        var replaces = resource.Replaces.Count == 0 ? "" : $", replaceOnChanges: [{string.Join(", ", resource.Replaces.Select(path => $"\"{path}\""))}]";
        return $"Utilities.MakeResourceOptions(options, {id}{replaces})";
    }
}
