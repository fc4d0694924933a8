namespace Pulumi.ProviderContracts.Honesty;

/// <summary>One line of a reference table: a property of a resource, seen as an input or as an output.</summary>
internal sealed record Row(string Resource, string Property, string Type, string Required, string Direction, string Wire, string Token)
{
    public static IReadOnlySet<Row> ReadTable(string file) => SharedReference.ReadLines(file)
        .Skip(1)
        .Select(line => line.Split('\t'))
        .Select(cells => new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]))
        .ToHashSet();
}
