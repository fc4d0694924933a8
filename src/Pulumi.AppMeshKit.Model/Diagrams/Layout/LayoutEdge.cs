namespace Pulumi.AppMeshKit.Model;

/// <summary>A line in a layered layout.</summary>
/// <param name="line">The line.</param>
/// <param name="from">Where it starts.</param>
/// <param name="fromMember">The shape that it starts at; null for a frame.</param>
/// <param name="to">Where it ends.</param>
/// <param name="toMember">The shape that it ends at.</param>
internal sealed class LayoutEdge(PictureLine line, LayoutNode from, LayoutMember? fromMember, LayoutNode to, LayoutMember toMember)
{
    public PictureLine Line { get; } = line;

    public LayoutNode From { get; } = from;

    public LayoutMember? FromMember { get; } = fromMember;

    public LayoutNode To { get; } = to;

    public LayoutMember ToMember { get; } = toMember;

    /// <summary>Where it passes, from left to right; both ends are not among them.</summary>
    public List<LayoutNode> Passages { get; } = [];

    /// <summary>The passage with the label, if there is one.</summary>
    public LayoutNode? Label { get; set; }

    /// <summary>Whether it runs from right to left.</summary>
    public bool IsBackward => From.Rank > To.Rank;

    /// <summary>Whether both ends stand in one layer: it leaves and arrives at the right.</summary>
    public bool IsFlat => From.Rank == To.Rank;
}
