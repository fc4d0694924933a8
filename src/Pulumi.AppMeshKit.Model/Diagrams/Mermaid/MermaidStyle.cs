namespace Pulumi.AppMeshKit.Model;

/// <summary>The looks of shapes and lines. Fill and text colour are both fixed, so that a light and a dark page show the same.</summary>
internal static class MermaidStyle
{
    private const string Dashed = ",stroke-dasharray:5 4";

    /// <summary>The name of the class of a kind of shape with a mark.</summary>
    public static string NameOf(ShapeKind kind, ChangeMark mark) =>
        kind.ToString().ToLowerInvariant() + (mark == ChangeMark.None ? string.Empty : mark.ToString());

    /// <summary>The style of a kind of shape with a mark.</summary>
    public static string Of(ShapeKind kind, ChangeMark mark)
    {
        var colours = PictureColours.Of(kind);
        var (stroke, width) = mark switch
        {
            ChangeMark.None => (colours.Border, string.Empty),
            ChangeMark.Changed => (PictureColours.Of(mark), ",stroke-width:4px"),
            _ => (PictureColours.Of(mark), ",stroke-width:3px"),
        };
        return $"fill:{colours.Fill},stroke:{stroke},color:{colours.Text}{width}{(PictureColours.IsDashed(kind, mark) ? Dashed : string.Empty)}";
    }

    /// <summary>The style of a line with a mark.</summary>
    public static string Of(ChangeMark mark) =>
        $"stroke:{PictureColours.Of(mark)},stroke-width:3px{(mark == ChangeMark.Changed ? string.Empty : Dashed)}";
}
