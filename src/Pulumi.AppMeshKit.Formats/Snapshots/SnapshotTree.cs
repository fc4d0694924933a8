using System.Globalization;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>
/// A request as a snapshot has it, with what stands beside it put in: texts that stand for something unknown, and where each part was
/// typed. Every other text is known, even one that looks like a placeholder.
/// </summary>
/// <param name="places">Where the parts were typed.</param>
/// <param name="standIns">The paths of texts that stand for something.</param>
internal sealed class SnapshotTree(SnapshotPlaces places, IEnumerable<string> standIns)
{
    private readonly HashSet<string> _standIns = new(standIns, StringComparer.Ordinal);

    /// <summary>Paths at which there is no text.</summary>
    public IEnumerable<string> Unused => _standIns.Order(StringComparer.Ordinal);

    /// <summary>The request with all of it.</summary>
    public SourceObject Rebuild(SourceObject request, Origin origin) => Members(request, string.Empty, origin);

    private SourceNode Node(SourceNode node, string path, Origin derived)
    {
        var origin = places.At(path, derived);
        switch (node)
        {
            case SourceText text when _standIns.Remove(path):
                return new SourceUnknown(text.Text, null) { Origin = origin };
            case SourceText text:
                return new SourceText(text.Text, null, isPlain: true) { Origin = origin };
            case SourceObject inner:
                return Members(inner, path, origin);
            case SourceList list:
                return new SourceList([.. list.Items.Select((item, index) => Node(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), origin[index]))], null) { Origin = origin };
            case SourceLiteral literal:
                return new SourceLiteral(literal.Text, null) { Origin = origin };
            default:
                return node;
        }
    }

    private SourceObject Members(SourceObject from, string path, Origin origin)
    {
        var result = new SourceObject(null) { Origin = origin };
        foreach (var name in from.Names) result.Add(name, Node(from[name]!, path.Length == 0 ? name : $"{path}.{name}", origin[name]), null);
        foreach (var twice in from.Duplicates) result.Add(twice.Name, result[twice.Name]!, null);
        return result;
    }
}
