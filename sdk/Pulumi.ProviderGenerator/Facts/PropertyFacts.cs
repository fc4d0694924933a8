namespace Pulumi.ProviderGenerator.Facts;

/// <summary>One property line of a table.</summary>
internal sealed class PropertyFacts(
    int line, string wire, Presence input, Presence output, string type, Collection collection, string? typeNamePart)
{
    public static HashSet<string> Primitives { get; } = new(StringComparer.Ordinal) { "string", "int", "bool", "double", "object" };

    public int Line { get; } = line;

    public string Wire { get; } = wire;

    public Presence Input { get; } = input;

    public Presence Output { get; } = output;

    /// <summary>A C# keyword of a simple type, or the name of a shape, an enum or a common type of the same table.</summary>
    public string Type { get; } = type;

    public Collection Collection { get; } = collection;

    public string Name => Names.Pascal(Wire);

    /// <summary>What this property adds to the name of its owner to form the C# name of its type.</summary>
    public string TypeNamePart { get; } =
        typeNamePart ?? Names.Pascal(collection == Collection.None ? wire : Names.Singular(wire));
}
