using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The outlines of shapes.</summary>
internal static class SvgShapes
{
    /// <summary>The outline of a kind of shape in a box.</summary>
    public static string Outline(ShapeKind kind, Box box)
    {
        var inset = Math.Min(ShapeSize.Inset(kind, box.Height), box.Width / 3);
        return kind switch
        {
            ShapeKind.Gateway => Polygon(
                (box.X + inset, box.Y), (box.Right - inset, box.Y), (box.Right, box.Y + (box.Height / 2)), (box.Right - inset, box.Bottom), (box.X + inset, box.Bottom), (box.X, box.Y + (box.Height / 2))),
            ShapeKind.Client => Polygon((box.X, box.Y), (box.Right - inset, box.Y), (box.Right, box.Bottom), (box.X + inset, box.Bottom)),
            ShapeKind.Service => Rectangle(box, inset),
            ShapeKind.Group => Rectangle(box, 3) + Side(box.X + 5, box) + Side(box.Right - 5, box),
            ShapeKind.More => Rectangle(box, 9),
            _ => Rectangle(box, 3),
        };
    }

    private static string Rectangle(Box box, double radius) => string.Create(
        CultureInfo.InvariantCulture,
        $"""<rect class="body" x="{Number(box.X)}" y="{Number(box.Y)}" width="{Number(box.Width)}" height="{Number(box.Height)}" rx="{Number(radius)}"/>""");

    private static string Side(double x, Box box) => $"""<path class="body" d="M{Number(x)} {Number(box.Y)}V{Number(box.Bottom)}"/>""";

    private static string Polygon(params (double X, double Y)[] points) =>
        $"""<polygon class="body" points="{string.Join(' ', points.Select(point => $"{Number(point.X)},{Number(point.Y)}"))}"/>""";

    private static string Number(double number) => SvgText.Number(number);
}
