using System.Text;
using Pulumi.ProviderGenerator.Facts;

namespace Pulumi.ProviderGenerator.Emit;

/// <summary>Writes the classes that nested outputs arrive in.</summary>
internal sealed class OutputEmitter(CSharpType types)
{
    public void Class(StringBuilder code, string name, TypeFacts type)
    {
        var properties = type.Properties.Where(property => property.Output != Presence.Absent).ToList();
        code.Append("[OutputType]\npublic sealed class ").Append(name).Append("\n{\n");
        foreach (var property in properties)
        {
            code.Append("    public readonly ").Append(types.Output(property, name)).Append(' ').Append(property.Name).Append(";\n");
        }

        var parameters = properties.Select(property => types.Output(property, name) + " " + Names.Parameter(property.Wire));
        code.Append("    [OutputConstructor]\n    private ").Append(name)
            .Append('(').Append(string.Join(", ", parameters)).Append(")\n    {\n");
        foreach (var property in properties)
        {
            code.Append("        ").Append(property.Name).Append(" = ").Append(Names.Parameter(property.Wire)).Append(";\n");
        }

        code.Append("    }\n}\n\n");
    }
}
