using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>A piece of YAML with its measures, which count for every alias of it.</summary>
/// <param name="Node">The piece.</param>
/// <param name="Size">How many values it holds, itself included.</param>
/// <param name="Height">How deep it nests.</param>
internal sealed record YamlAnchor(SourceNode Node, int Size, int Height)
{
    /// <summary>Stands for a piece that is not whole yet.</summary>
    public static YamlAnchor Open { get; } = new(new SourceLiteral("null", null), 0, 0);
}
