using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>What a resource of a template is.</summary>
internal static class TemplateResource
{
    /// <summary>What the types of App Mesh begin with.</summary>
    public const string TypePrefix = "AWS::AppMesh::";

    /// <summary>The rest of an App Mesh type; null for another resource.</summary>
    /// <param name="resource">The resource.</param>
    public static string? TypeIn(SourceNode? resource) =>
        resource is SourceObject written && written["Type"] is SourceText type && type.Text.StartsWith(TypePrefix, StringComparison.Ordinal)
            ? type.Text[TypePrefix.Length..]
            : null;

    /// <summary>The kind of an App Mesh resource; null for another one.</summary>
    /// <param name="resource">The resource.</param>
    public static RequestKind? KindOf(SourceNode? resource) =>
        TypeIn(resource) is { } type ? RequestKind.All.FirstOrDefault(kind => kind.Name == type) : null;
}
