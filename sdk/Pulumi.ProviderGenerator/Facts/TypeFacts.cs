namespace Pulumi.ProviderGenerator.Facts;

/// <summary>A resource (which has a token) or a shape (which has none), with its properties in the table's order.</summary>
internal sealed class TypeFacts(int line, string name, string? token)
{
    public int Line { get; } = line;

    public string Name { get; } = name;

    public string? Token { get; } = token;

    public List<PropertyFacts> Properties { get; } = [];

    /// <summary>Paths on the wire whose change makes a new resource of this one.</summary>
    public List<string> Replaces { get; } = [];
}
