using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Recognises Pulumi's documents by their members.</summary>
internal static class PulumiDocumentShape
{
    private static readonly string[] PreviewMembers = ["config", "steps", "diagnostics", "duration", "changeSummary", "maybeCorrupt"];

    /// <summary>The object that holds the resources of a stack, and the version that is written beside it; null for another document.</summary>
    /// <param name="document">The document.</param>
    public static (SourceObject Deployment, SourceNode? Version)? Stack(SourceObject document)
    {
        if (document["deployment"] is SourceObject deployment && (IsDeployment(deployment) || document["version"] is SourceLiteral)) return (deployment, document["version"]);
        if (document["checkpoint"] is SourceObject { } checkpoint && checkpoint["latest"] is SourceObject latest) return (latest, document["version"]);
        return IsDeployment(document) && document["resources"] is SourceList ? (document, null) : null;
    }

    /// <summary>Whether it is a preview. One without steps has at least its counts or its errors.</summary>
    /// <param name="document">The document.</param>
    public static bool IsPreview(SourceObject document) =>
        (document["steps"] is SourceList { Items.Count: > 0 } steps && steps.Items.All(item => item is SourceObject step && step["op"] is SourceText && step["urn"] is SourceText))
        || ((document["changeSummary"] is SourceObject || document["diagnostics"] is SourceList)
            && document["steps"] is null or SourceList { Items.Count: 0 } or SourceLiteral { IsNull: true }
            && document.Names.All(name => PreviewMembers.Contains(name, StringComparer.Ordinal)));

    /// <summary>Whether a resource of App Mesh stands in the document.</summary>
    /// <param name="document">A stack or a preview.</param>
    public static bool HoldsMesh(SourceObject document) =>
        ((Stack(document) is { } stack ? stack.Deployment["resources"] : document["steps"]) as SourceList)?.Items.OfType<SourceObject>()
            .Any(item => item["urn"] is SourceText urn && PulumiAwsWords.KindOf(PulumiUrn.TypeOf(urn.Text)) is not null) == true;

    private static bool IsDeployment(SourceObject document) =>
        document["manifest"] is SourceObject manifest && (manifest["magic"] ?? manifest["version"]) is SourceText;
}
