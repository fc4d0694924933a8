namespace Pulumi.AppMeshKit.Model;

/// <summary>Marks in words, for those who do not see colours.</summary>
internal static class MarkText
{
    /// <summary><c>2 shapes and 1 line added, 1 shape changed</c>.</summary>
    public static string Describe(Picture picture) => string.Join(
        ", ",
        new[] { (ChangeMark.Added, "added"), (ChangeMark.Removed, "removed"), (ChangeMark.Changed, "changed") }
            .Select(mark => (
                Shapes: picture.Shapes.Count(shape => shape.Mark == mark.Item1),
                Lines: picture.Lines.Count(line => line.Mark == mark.Item1),
                Word: mark.Item2))
            .Where(count => count.Shapes + count.Lines > 0)
            .Select(count => Say.And([.. Count(count.Shapes, "shape"), .. Count(count.Lines, "line")]) + " " + count.Word));

    private static IEnumerable<string> Count(int count, string noun) => count == 0 ? [] : [Say.Count(count, noun)];
}
