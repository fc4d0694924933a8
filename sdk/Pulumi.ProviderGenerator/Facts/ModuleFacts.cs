namespace Pulumi.ProviderGenerator.Facts;

/// <summary>One table.</summary>
internal sealed class ModuleFacts
{
    public string Namespace { get; set; } = "";

    public ProviderKind Provider { get; set; }

    public Dictionary<string, TypeFacts> Shapes { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, EnumFacts> Enums { get; } = new(StringComparer.Ordinal);

    /// <summary>Nested types that belong to the package, not to the module.</summary>
    public HashSet<string> Common { get; } = new(StringComparer.Ordinal);

    public List<TypeFacts> Resources { get; } = [];

    /// <summary>Pulumi.Aws.AppMesh -> AppMesh.</summary>
    public string ModuleName => Namespace.Substring(Namespace.LastIndexOf('.') + 1);

    /// <summary>Pulumi.Aws.AppMesh -> Pulumi.Aws.</summary>
    public string Package => Namespace.Substring(0, Namespace.LastIndexOf('.'));

    /// <summary>Pulumi.Aws.AppMesh -> AwsResourceType: every package has an attribute of its own that knows its version.</summary>
    public string ResourceAttribute => Package.Substring(Package.LastIndexOf('.') + 1) + "ResourceType";

    public bool IsKnown(string type) =>
        PropertyFacts.Primitives.Contains(type) || Shapes.ContainsKey(type) || Enums.ContainsKey(type) || Common.Contains(type);

    /// <summary>The shape of a property's type; none where the type has no members of its own in this table.</summary>
    public TypeFacts? ShapeOf(PropertyFacts property) => Shapes.TryGetValue(property.Type, out var shape) ? shape : null;

    /// <summary>The C# name, without a suffix, of the type of a property whose type is a shape.</summary>
    public string NestedName(string owner, PropertyFacts property) =>
        Provider == ProviderKind.Native ? property.Type : owner + property.TypeNamePart;
}
