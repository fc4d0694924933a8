using System.Text;
using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>The <c>MeshDefinition</c> with what no component says.</summary>
/// <param name="mesh">The mesh.</param>
/// <param name="standIns">The stand-ins.</param>
/// <param name="names">The names of the program.</param>
/// <param name="refused">Why the kit refuses a definition, where it does.</param>
internal sealed class DefinitionsText(PlannedMesh mesh, PlaceholderStandIns standIns, ProgramNames names, ILookup<ResourceId, string> refused)
{
    private readonly SortedDictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();

    /// <summary>The expression, from <c>new</c> to the semicolon.</summary>
    /// <param name="others">The other parts of the mesh; null where the mesh is among the definitions, and they follow.</param>
    internal string Write(References? others)
    {
        var name = names.Free([others is null ? "mesh" : "definitions"]);
        names.Take(name);
        _text.Append($"new MeshDefinition({CSharpText.Literal(name)}, new()\n");
        Line(1, "{");
        if (others is not null) Line(2, $"Mesh = {others.Mesh.Flat},");
        Line(2, "Definitions =");
        Line(2, "{");
        foreach (var left in mesh.Left) Write(left, others);
        Line(2, "},");
        WriteValues();
        return _text.Append("    });").ToString();
    }

    private void Write(LeftDefinition left, References? others)
    {
        var id = left.Definition.Id();
        Line(3, $"// {CSharpText.OneLine($"{id}: {left.Reason}")}");
        foreach (var why in refused[id].Distinct()) Line(3, $"// {CSharpText.OneLine(why)}");
        var json = left.Known is { } known ? standIns.Restore(RequestJson.Write(Waiting(known, others))) : RequestJson.Write(left.Definition);
        foreach (var line in CSharpText.Raw(json)) Line(3, line);
        _text.Length--;
        _text.Append(",\n");
        foreach (var name in Unfilled.In(left.Definition).Where(leaf => leaf.CanBeDelivered).SelectMany(leaf => Placeholders.NamesIn(leaf.Source)))
        {
            var placeholder = standIns.Named(name);
            placeholder.IsLeftUsed = true;
            _values[placeholder.Written] = $"config.Require({CSharpText.Literal(placeholder.Key)})";
        }
    }

    // A gateway route can be created once its service is there: it takes the name from the resource, and so waits for it.
    private ApiRequest Waiting(ApiRequest known, References? others)
    {
        if (known is not GatewayRouteRequest route || GatewayUnmapping.Target(route).TextOrNull() is not { } service) return known;
        if (others?.VariableOf(service) is not { } variable) return known;
        var name = standIns.All.Any(value => value.Written == variable) ? $"{variable}.service" : variable;
        _values[name] = $"{variable}.VirtualServiceName";
        return GatewayUnmapping.WithTarget(route, Placeholders.SourceOf(name));
    }

    private void WriteValues()
    {
        if (_values.Count == 0) return;
        Line(2, "Values =");
        Line(2, "{");
        foreach (var (name, value) in _values) Line(3, $"[{CSharpText.Literal(name)}] = {value},");
        Line(2, "},");
    }

    private void Line(int level, string line) => _text.Append(' ', level * 4).Append(line).Append('\n');
}
