namespace Pulumi.AppMeshKit.Model;

/// <summary>A piece of a line from one layer to the next.</summary>
/// <param name="Left">Where it starts.</param>
/// <param name="LeftAt">How far below the upper edge of <paramref name="Left" />.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="RightAt">How far below the upper edge of <paramref name="Right" />.</param>
internal sealed record LayoutLink(LayoutNode Left, double LeftAt, LayoutNode Right, double RightAt)
{
    /// <summary>How much it should be straight: long lines more than short ones.</summary>
    public double Weight => Left.IsPassage && Right.IsPassage ? 8 : Left.IsPassage || Right.IsPassage ? 2 : 1;
}
