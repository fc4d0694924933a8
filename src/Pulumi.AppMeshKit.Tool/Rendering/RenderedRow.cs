using System.Text.Json.Nodes;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>What became of one definition.</summary>
/// <param name="Kind">Its kind, such as <c>VirtualNode</c>.</param>
/// <param name="File">The file it stands in.</param>
/// <param name="Request">The request that its registration amounts to; null where it could not be rendered.</param>
/// <param name="Error">Why it could not be rendered.</param>
internal sealed record RenderedRow(string Kind, string File, JsonObject? Request, string? Error);
