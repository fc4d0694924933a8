namespace Pulumi.AppMeshKit.Model;

/// <summary>What a shape needs, and how it is written.</summary>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
/// <param name="Texts">What is written, cut where it is too long.</param>
internal sealed record ShapeSize(double Width, double Height, IReadOnlyList<string> Texts)
{
    public const double FontSize = 13;
    public const double SmallFontSize = 11.5;
    public const double LineHeight = 17;

    private const int MostLetters = 44;

    /// <summary>The size of a shape.</summary>
    public static ShapeSize Of(PictureShape shape)
    {
        IReadOnlyList<string> texts = [.. shape.Lines.Select(Shorten)];
        var height = (texts.Count * LineHeight) + 18;
        var width = texts.Select((text, index) => TextWidth.Of(text, FontSizeOf(index))).Max() + 20 + (2 * Inset(shape.Kind, height));
        return new(Math.Ceiling(Math.Max(width, 64)), height, texts);
    }

    /// <summary>The size of what is written at a line; nothing for nothing.</summary>
    public static ShapeSize OfLabels(IReadOnlyList<string> labels)
    {
        IReadOnlyList<string> texts = [.. labels.Select(Shorten)];
        return texts.Count == 0
            ? new(0, 0, [])
            : new(Math.Ceiling(texts.Max(text => TextWidth.Of(text, SmallFontSize))) + 8, (texts.Count * 15) + 4, texts);
    }

    /// <summary>How much narrower a shape is at its upper and lower edge.</summary>
    public static double Inset(ShapeKind kind, double height) => kind switch
    {
        ShapeKind.Gateway or ShapeKind.Client => 12,
        ShapeKind.Service => Math.Min(height / 2, 18),
        ShapeKind.Group => 8,
        _ => 2,
    };

    /// <summary>The first line is the name, the others are smaller.</summary>
    public static double FontSizeOf(int index) => index == 0 ? FontSize : SmallFontSize;

    private static string Shorten(string text)
    {
        var clean = string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter));
        if (clean.Length <= MostLetters) return clean;

        // Names differ at their ends; half of a pair of surrogates is no letter.
        var (head, tail) = (clean[..(MostLetters - 16)], clean[^15..]);
        return $"{(char.IsHighSurrogate(head[^1]) ? head[..^1] : head)}…{(char.IsLowSurrogate(tail[0]) ? tail[1..] : tail)}";
    }
}
