using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

internal sealed class KubernetesReader(ReadingOptions options, IEnumerable<(string File, DocumentItem Item)> items)
{
    public List<UnreadableFile> Unreadable { get; } = [];
    public IEnumerable<Definition> Read(SourceObject node, string file) { _ = (node, file, options, items, Unreadable); return []; }
}
