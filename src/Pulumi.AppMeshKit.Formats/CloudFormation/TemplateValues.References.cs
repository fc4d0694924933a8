using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <content>References to parameters and between resources.</content>
internal sealed partial class TemplateValues
{
    private SourceNode? ReferenceTo(string name, int? line)
    {
        if (name == NoValue) return null;
        if (_parameters.ValueOf(name, line) is { } value) return Charge(value) ? value : Unknown(name, line);

        // The reference to a resource of App Mesh is its ARN, and nobody's name.
        return Unknown(TemplateResource.KindOf(_resources[name]) is null ? name : $"{name}.Arn", line);
    }

    private SourceNode AttributeAt(string path, int? line) => path.Split('.', 2) is [var id, var attribute]
        ? AttributeOf(id, attribute, line)
        : Unknown(path, line);

    private SourceNode AttributeOf(string id, string attribute, int? line)
    {
        if (_parameters.ValueOf($"{id}.{attribute}", line) is { } told) return told;
        if (TemplateResource.KindOf(_resources[id]) is not { } kind || !(attribute.EndsWith("Name", StringComparison.Ordinal) || attribute == "MeshOwner"))
            return Unknown($"{id}.{attribute}", line);

        return PropertyOf(id, attribute) switch
        {
            SourceText { Text.Length: <= LongestText } text => new SourceText(text.Text, line, text.IsLoose),
            SourceLiteral { IsNull: false } literal => new SourceText(literal.Text, line, isLoose: true),
            SourceUnknown unknown => new SourceUnknown(unknown.Source, line),
            _ => Unknown(attribute == CloudFormationDialect.Spell(kind.NameMember) ? id : $"{id}.{attribute}", line),
        };
    }

    /// <summary>A property of a resource; null where it has none, or where it is about to be worked out already.</summary>
    private SourceNode? PropertyOf(string id, string property)
    {
        if (_properties.TryGetValue((id, property), out var known)) return known;
        if (_chain == LongestChain) return null;

        _chain++;
        _properties[(id, property)] = null;
        var result = _resources[id] is SourceObject resource && resource["Properties"] is SourceObject properties && properties[property] is { } written
            ? Resolve(written)
            : null;
        _chain--;
        return _properties[(id, property)] = result;
    }

    private bool Charge(SourceNode value)
    {
        if (_made > Most) return false;
        _made += value is SourceList list ? list.Items.Count : 1;
        return true;
    }
}
