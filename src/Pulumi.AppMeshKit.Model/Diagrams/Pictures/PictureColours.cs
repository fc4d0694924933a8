namespace Pulumi.AppMeshKit.Model;

/// <summary>The colours of a shape. Each text is readable on its fill, and each border on a light and on a dark page.</summary>
/// <param name="Fill">What fills it.</param>
/// <param name="Border">Its border.</param>
/// <param name="Text">What is written in it.</param>
internal sealed record PictureColours(string Fill, string Border, string Text)
{
    /// <summary>The colours of a kind of shape.</summary>
    public static PictureColours Of(ShapeKind kind) => kind switch
    {
        ShapeKind.Gateway => new("#5b3fb5", "#3d2785", "#ffffff"),
        ShapeKind.Group => new("#1f4e79", "#12304d", "#ffffff"),
        ShapeKind.Service => new("#0b6e6e", "#064a4a", "#ffffff"),
        ShapeKind.Node => new("#e3e8ef", "#5c6b80", "#16202e"),
        ShapeKind.Client => new("#fdeecb", "#a8761a", "#3d2b05"),
        ShapeKind.Missing => new("#fbe3e1", "#b3261e", "#5c110d"),
        _ => new("#f6f7f9", "#8a94a6", "#3d4757"),
    };

    /// <summary>The colour of a mark.</summary>
    public static string Of(ChangeMark mark) => mark switch
    {
        ChangeMark.Added => "#2da44e",
        ChangeMark.Removed => "#e5484d",
        _ => "#d6409f",
    };

    /// <summary>Whether a border is dashed.</summary>
    public static bool IsDashed(ShapeKind kind, ChangeMark mark) =>
        mark is ChangeMark.Added or ChangeMark.Removed || (mark == ChangeMark.None && kind is ShapeKind.Missing or ShapeKind.More);
}
