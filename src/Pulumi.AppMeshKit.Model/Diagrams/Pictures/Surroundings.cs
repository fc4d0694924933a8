namespace Pulumi.AppMeshKit.Model;

/// <summary>Groups for services whose names say nothing: each belongs to the nearest of those with the most lines.</summary>
internal sealed class Surroundings
{
    private const int MostHubs = 20;
    private const int LeastPopular = 8;
    private const string Popular = "called by many";

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The surroundings in a picture.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="shapes">The shapes that are to be grouped.</param>
    public static Surroundings Of(Picture picture, IReadOnlyList<PictureShape> shapes)
    {
        var found = new Surroundings();
        foreach (var mesh in shapes.GroupBy(shape => shape.Mesh)) found.Add(picture, mesh.ToDictionary(shape => shape.Key, StringComparer.Ordinal));
        return found;
    }

    /// <summary>The group of a shape, or null for one without lines to any other.</summary>
    public string? NameOf(PictureShape shape) => _names.GetValueOrDefault(shape.Key);

    private void Add(Picture picture, Dictionary<string, PictureShape> shapes)
    {
        var lines = picture.Lines.Where(line => line.From != line.To && shapes.ContainsKey(line.From) && shapes.ContainsKey(line.To)).ToList();
        var near = lines
            .SelectMany(line => new[] { (line.From, line.To), (From: line.To, To: line.From) })
            .ToLookup(pair => pair.From, pair => pair.To, StringComparer.Ordinal);

        // What everybody calls holds nothing together.
        var many = Math.Max(LeastPopular, 8 * lines.Count / Math.Max(1, shapes.Count));
        var popular = near.Where(ends => ends.Count() > many).Select(ends => ends.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var key in popular) _names[key] = Popular;
        near = near.Where(ends => !popular.Contains(ends.Key)).SelectMany(ends => ends.Select(to => (From: ends.Key, To: to))).Where(pair => !popular.Contains(pair.To))
            .ToLookup(pair => pair.From, pair => pair.To, StringComparer.Ordinal);

        var queue = new Queue<string>();
        foreach (var hub in Hubs(shapes, near))
        {
            _names[hub] = $"around {shapes[hub].Names[0]}";
            queue.Enqueue(hub);
        }

        while (queue.TryDequeue(out var key))
        {
            foreach (var next in near[key].Where(next => _names.TryAdd(next, _names[key]))) queue.Enqueue(next);
        }
    }

    // A neighbour of a hub is no hub of its own.
    private static List<string> Hubs(Dictionary<string, PictureShape> shapes, ILookup<string, string> near)
    {
        var most = Math.Clamp((int)Math.Sqrt(shapes.Count), 2, MostHubs);
        List<string> hubs = [];
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (var key in shapes.Keys.Where(near.Contains).OrderByDescending(key => near[key].Count()).ThenBy(key => key, StringComparer.Ordinal))
        {
            if (hubs.Count == most) break;
            if (!taken.Add(key)) continue;

            hubs.Add(key);
            taken.UnionWith(near[key]);
        }

        return hubs;
    }
}
