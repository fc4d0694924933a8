namespace Pulumi.AppMeshKit.Model;

/// <summary>A rectangle of a page.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;

    /// <summary>Whether two share more than an edge.</summary>
    public bool Overlaps(Box other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    /// <summary>The same elsewhere.</summary>
    public Box Moved(double x, double y) => this with { X = X + x, Y = Y + y };
}
