namespace Pulumi.AppMeshKit.Model;

/// <summary>A place in a layered layout: a shape or a frame of several, or where a long line passes a layer.</summary>
/// <param name="width">Its width.</param>
/// <param name="height">Its height.</param>
/// <param name="members">The shapes in it with their tops; none where only a line passes.</param>
internal sealed class LayoutNode(double width, double height, IReadOnlyList<LayoutMember> members)
{
    public double Width { get; } = width;

    public double Height { get; } = height;

    public IReadOnlyList<LayoutMember> Members { get; } = members;

    /// <summary>The key of the frame around the members, if there is one.</summary>
    public string? Frame { get; init; }

    /// <summary>Whether a line passes here and no shape stands here.</summary>
    public bool IsPassage => Members.Count == 0;

    /// <summary>The layer, counted from the left. Shapes stand in even ones, labels in odd ones.</summary>
    public int Rank { get; set; }

    /// <summary>The place in the layer, counted from the top.</summary>
    public int Order { get; set; }

    /// <summary>The upper edge.</summary>
    public double Y { get; set; }

    /// <summary>The left edge.</summary>
    public double X { get; set; }

    /// <summary>What leads to the layer before.</summary>
    public List<LayoutLink> Before { get; } = [];

    /// <summary>What leads to the layer behind.</summary>
    public List<LayoutLink> Behind { get; } = [];
}
