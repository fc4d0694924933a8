namespace Pulumi.AppMeshKit.Model;

/// <summary>A shape inside a place of a layout.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Size">What it needs.</param>
/// <param name="Top">How far below the upper edge of the place it stands.</param>
internal sealed record LayoutMember(PictureShape Shape, ShapeSize Size, double Top)
{
    /// <summary>The middle, from the upper edge of the place.</summary>
    public double Middle => Top + (Size.Height / 2);
}
