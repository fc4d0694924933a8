namespace Pulumi.AppMeshKit.Model;

/// <summary>The parts of a picture that lines connect.</summary>
internal static class Components
{
    /// <summary>The parts of one mesh, the largest first, then by their first shapes.</summary>
    public static IEnumerable<(IReadOnlyList<PictureShape> Shapes, IReadOnlyList<PictureLine> Lines)> Of(Picture picture, string mesh)
    {
        var shapes = picture.Shapes.Where(shape => shape.Mesh == mesh).ToList();
        var near = shapes.Where(shape => shape.Frame is not null).Select(shape => (From: shape.Key, To: shape.Frame!))
            .Concat(picture.Lines.Select(line => (line.From, line.To)))
            .SelectMany(pair => new[] { pair, (From: pair.To, To: pair.From) })
            .ToLookup(pair => pair.From, pair => pair.To, StringComparer.Ordinal);

        Dictionary<string, int> parts = new(StringComparer.Ordinal);
        var count = 0;
        foreach (var shape in shapes.Where(shape => !parts.ContainsKey(shape.Key))) Spread(shape.Key, count++, near, parts);

        var lines = picture.Lines.Where(line => parts.ContainsKey(line.From)).ToLookup(line => parts[line.From]);
        return shapes
            .GroupBy(shape => parts[shape.Key])
            .OrderByDescending(part => part.Count())
            .ThenBy(part => part.Key)
            .Select(part => ((IReadOnlyList<PictureShape>)[.. part], (IReadOnlyList<PictureLine>)[.. lines[part.Key]]));
    }

    private static void Spread(string start, int part, ILookup<string, string> near, Dictionary<string, int> parts)
    {
        var queue = new Queue<string>([start]);
        parts[start] = part;
        while (queue.TryDequeue(out var key))
        {
            foreach (var next in near[key].Where(next => parts.TryAdd(next, part))) queue.Enqueue(next);
        }
    }
}
