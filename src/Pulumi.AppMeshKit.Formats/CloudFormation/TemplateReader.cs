using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

internal sealed class TemplateReader(SourceObject template, string file, ReadingOptions options)
{
    public IEnumerable<Definition> Read() { _ = (template, file, options); return []; }
}
