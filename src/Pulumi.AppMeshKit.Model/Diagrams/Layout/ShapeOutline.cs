namespace Pulumi.AppMeshKit.Model;

/// <summary>Where the outline of a shape is.</summary>
internal static class ShapeOutline
{
    /// <summary>How far inside its box the outline is at the left and right, so many below its middle.</summary>
    public static double InsetAt(LayoutMember member, double below)
    {
        var half = member.Size.Height / 2;
        var inset = ShapeSize.Inset(member.Shape.Kind, member.Size.Height);
        return member.Shape.Kind switch
        {
            ShapeKind.Gateway => inset * Math.Abs(below) / half,
            ShapeKind.Client => inset * (half + below) / member.Size.Height,
            ShapeKind.Service when Math.Abs(below) > half - inset => inset - Math.Sqrt(Math.Max(0, (inset * inset) - Square(Math.Abs(below) - half + inset))),
            _ => 0,
        };
    }

    private static double Square(double number) => number * number;
}
