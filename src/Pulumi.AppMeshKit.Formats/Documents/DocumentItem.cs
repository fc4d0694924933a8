using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>A part of a document that says something about a mesh.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Node">The part.</param>
internal sealed record DocumentItem(DocumentItemKind Kind, SourceObject Node);
