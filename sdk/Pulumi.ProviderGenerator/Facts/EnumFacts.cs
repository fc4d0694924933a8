namespace Pulumi.ProviderGenerator.Facts;

/// <summary>A type whose values are texts out of a list: members and what travels for them, in the table's order.</summary>
internal sealed class EnumFacts(int line, string name, IReadOnlyList<KeyValuePair<string, string>> members)
{
    public int Line { get; } = line;

    public string Name { get; } = name;

    public IReadOnlyList<KeyValuePair<string, string>> Members { get; } = members;
}
