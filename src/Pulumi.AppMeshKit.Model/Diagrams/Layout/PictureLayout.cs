namespace Pulumi.AppMeshKit.Model;

/// <summary>Lays out a picture: each part that hangs together by itself, then the parts of a mesh in rows, then the meshes.</summary>
internal static class PictureLayout
{
    private const double Between = 30;
    private const double FramePadding = 18;
    private const double TitleHeight = 22;
    private const double UsualWidth = 1000;

    /// <summary>The picture with places.</summary>
    public static Drawing Of(Picture picture)
    {
        var meshes = picture.Shapes.Select(shape => shape.Mesh).Distinct().Order(StringComparer.Ordinal).ToList();
        var drawn = meshes.Select(mesh => Rows([.. Components.Of(picture, mesh).Select(part => LayeredLayout.Of(part.Shapes, part.Lines))])).ToList();
        return meshes.Count == 1 ? drawn[0] : Rows([.. meshes.Select((mesh, index) => Framed(drawn[index], $"mesh {mesh}"))]);
    }

    private static Drawing Framed(Drawing drawing, string title)
    {
        var width = Math.Max(drawing.Width, TextWidth.Of(title, ShapeSize.FontSize)) + (2 * FramePadding);
        var height = drawing.Height + (2 * FramePadding) + TitleHeight;
        var moved = drawing.Moved(FramePadding, FramePadding + TitleHeight);
        return moved with { Frames = [new(new(0, 0, width, height), title), .. moved.Frames], Width = width, Height = height };
    }

    /// <summary>The largest first, side by side as far as the page goes.</summary>
    private static Drawing Rows(IReadOnlyList<Drawing> parts)
    {
        var most = Math.Max(UsualWidth, parts.Max(part => part.Width));
        List<Drawing> placed = [];
        double x = 0, y = 0, row = 0, width = 0;
        foreach (var part in parts)
        {
            if (x > 0 && x + part.Width > most) (x, y, row) = (0, y + row + Between, 0);
            placed.Add(part.Moved(x, y));
            x += part.Width + Between;
            row = Math.Max(row, part.Height);
            width = Math.Max(width, x - Between);
        }

        return new([.. placed.SelectMany(part => part.Shapes)], [.. placed.SelectMany(part => part.Lines)], [.. placed.SelectMany(part => part.Frames)])
        {
            Width = width,
            Height = y + row,
        };
    }
}
