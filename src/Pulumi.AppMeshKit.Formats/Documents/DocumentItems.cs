using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Finds in a document what says something about a mesh. The members tell, never the file's name.</summary>
internal static class DocumentItems
{
    /// <summary>The parts of a document; none where it is about something else.</summary>
    /// <param name="document">The document.</param>
    public static IReadOnlyList<DocumentItem> In(SourceNode document)
    {
        if (document is not SourceList list) return document is SourceObject one ? [.. Of(one)] : [];

        var items = list.Items.Select(item => (Item: item, Parts: item is SourceObject part ? Of(part).ToList() : [])).ToList();
        return items.All(item => item.Parts.Count == 0)
            ? []
            : [.. items.SelectMany(item => item.Parts.Count > 0 ? item.Parts : [Stranger(item.Item)])];
    }

    private static DocumentItem Stranger(SourceNode item) =>
        new(DocumentItemKind.Stranger, item as SourceObject ?? new SourceObject(item.Line));

    private static IEnumerable<DocumentItem> Of(SourceObject document)
    {
        if (document["apiVersion"] is SourceText version && document["kind"] is SourceText kind) return OfKubernetes(document, version.Text, kind.Text);
        if (PulumiDocumentShape.IsPreview(document) || PulumiDocumentShape.Stack(document) is not null)
            return [new(PulumiDocumentShape.HoldsMesh(document) ? DocumentItemKind.Pulumi : DocumentItemKind.PulumiWithoutMesh, document)];
        if (document["Resources"] is SourceObject resources) return HoldsMesh(resources) ? [new(DocumentItemKind.Template, document)] : [];
        if (RequestDocument.IsOne(document)) return [new(DocumentItemKind.Request, document)];
        return RequestDocument.IsListing(document) ? [new(DocumentItemKind.Listing, document)] : [];
    }

    private static IEnumerable<DocumentItem> OfKubernetes(SourceObject document, string version, string kind)
    {
        if (version.StartsWith(KubernetesNames.Group, StringComparison.Ordinal) && document["items"] is not SourceList)
            return [new(DocumentItemKind.Kubernetes, document)];
        if (kind.EndsWith("List", StringComparison.Ordinal) && document["items"] is SourceList items)
            return items.Items.OfType<SourceObject>().SelectMany(Of);
        return kind == "Namespace" ? [new(DocumentItemKind.Namespace, document)] : [];
    }

    private static bool HoldsMesh(SourceObject resources) =>
        resources.Names.Any(name => TemplateResource.TypeIn(resources[name]) is not null || TemplateReader.IsLoopOfMesh(name, resources[name]!));
}
