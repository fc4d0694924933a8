namespace Pulumi.AppMeshKit.Model;

/// <summary>A picture with places.</summary>
internal sealed record Drawing(IReadOnlyList<DrawnShape> Shapes, IReadOnlyList<DrawnLine> Lines, IReadOnlyList<DrawnFrame> Frames)
{
    /// <summary>How wide it is, from 0.</summary>
    public double Width { get; init; }

    /// <summary>How high it is, from 0.</summary>
    public double Height { get; init; }

    /// <summary>Moved so that all of it is right of and below 0.</summary>
    public Drawing AtOrigin()
    {
        var points = Shapes.Select(shape => shape.Box).Concat(Frames.Select(frame => frame.Box)).Concat(Lines.Select(line => line.Label?.Box).OfType<Box>())
            .SelectMany(box => new Point[] { new(box.X, box.Y), new(box.Right, box.Bottom) })
            .Concat(Lines.SelectMany(line => line.Path.Pieces).SelectMany(piece => new[] { piece.Bend1, piece.Bend2, piece.End }))
            .ToList();
        var (left, top) = (points.Min(point => point.X), points.Min(point => point.Y));
        return Moved(-left, -top) with { Width = Math.Ceiling(points.Max(point => point.X) - left), Height = Math.Ceiling(points.Max(point => point.Y) - top) };
    }

    /// <summary>The same elsewhere.</summary>
    public Drawing Moved(double x, double y) => this with
    {
        Shapes = [.. Shapes.Select(shape => shape with { Box = shape.Box.Moved(x, y) })],
        Lines = [.. Lines.Select(line => line with { Path = line.Path.Moved(x, y), Label = line.Label is { } label ? label with { Box = label.Box.Moved(x, y) } : null })],
        Frames = [.. Frames.Select(frame => frame with { Box = frame.Box.Moved(x, y) })],
    };
}
