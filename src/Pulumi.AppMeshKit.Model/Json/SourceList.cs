namespace Pulumi.AppMeshKit.Model.Json;

/// <summary>A list.</summary>
internal sealed class SourceList(IReadOnlyList<SourceNode> items, int? line) : SourceNode(line)
{
    /// <summary>The items in their order.</summary>
    public IReadOnlyList<SourceNode> Items { get; } = items;

    /// <inheritdoc />
    public override string Description => "a list";

    /// <inheritdoc />
    public override string Source => "[…]";
}
