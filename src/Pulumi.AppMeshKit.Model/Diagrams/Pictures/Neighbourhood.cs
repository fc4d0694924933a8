using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The part of a picture around some of its shapes: who calls them, and what they call.</summary>
internal sealed class Neighbourhood
{
    private const int MostOnASide = 8;

    private readonly Picture _picture;
    private readonly Dictionary<string, PictureShape> _shapes;
    private readonly List<string> _core;
    private readonly HashSet<string> _kept;
    private readonly HashSet<string> _expanded = new(StringComparer.Ordinal);
    private readonly List<PictureShape> _more = [];
    private readonly List<PictureLine> _moreLines = [];

    private Neighbourhood(Picture picture, IEnumerable<string> core, IEnumerable<string> ends)
    {
        _picture = picture;
        _shapes = picture.Shapes.ToDictionary(shape => shape.Key, StringComparer.Ordinal);
        _core = [.. core.Where(_shapes.ContainsKey).Order(StringComparer.Ordinal)];
        _kept = _core.Concat(ends.Where(_shapes.ContainsKey)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Cuts the part out: on each side eight neighbours, the strongest first, and a shape for the others.</summary>
    /// <param name="picture">The picture, without frames.</param>
    /// <param name="core">The keys of the shapes in the middle.</param>
    /// <param name="hops">How many steps to go.</param>
    /// <param name="ends">The keys of shapes that are drawn in any case, without their neighbours.</param>
    public static Picture Of(Picture picture, IEnumerable<string> core, int hops, IEnumerable<string>? ends = null)
    {
        var part = new Neighbourhood(picture, core, ends ?? []);
        var (callers, callees) = (part._core, part._core);
        for (var hop = 0; hop < hops; hop++)
        {
            // Both sides are looked up before either grows, so that a hop is one step.
            part._expanded.UnionWith(callers);
            part._expanded.UnionWith(callees);
            var before = part.Step(callers, line => line.To, line => line.From, "caller", hop);
            callees = part.Step(callees, line => line.From, line => line.To, "call", hop);
            callers = before;
        }

        return part.Cut();
    }

    private List<string> Step(List<string> from, Func<PictureLine, string> near, Func<PictureLine, string> far, string noun, int hop)
    {
        var ends = from.ToHashSet(StringComparer.Ordinal);
        var found = _picture.Lines
            .Where(line => ends.Contains(near(line)) && !_kept.Contains(far(line)))
            .GroupBy(far)
            .OrderByDescending(group => group.Any(line => line.Kind == LineKind.Route))
            .ThenByDescending(group => group.Sum(line => line.Strength))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();

        // "+1 more" would take as much room as the one.
        var most = found.Count == MostOnASide + 1 ? found.Count : MostOnASide;
        var rest = found.Skip(most).ToList();
        List<string> next = [.. found.Take(most).Select(group => group.Key)];
        _kept.UnionWith(next);
        if (rest.Count > 0) More(rest.SelectMany(group => group), near, far, noun, hop);
        return next;
    }

    private void More(IEnumerable<PictureLine> lines, Func<PictureLine, string> near, Func<PictureLine, string> far, string noun, int hop)
    {
        foreach (var mesh in lines.ToLookup(line => _shapes[near(line)].Mesh))
        {
            var count = mesh.Select(far).Distinct().Count();
            var key = string.Create(CultureInfo.InvariantCulture, $"{mesh.Key} more {noun}s {hop}");
            _more.Add(new(key, ShapeKind.More, [string.Create(CultureInfo.InvariantCulture, $"+{count} more {noun}s")], mesh.Key));
            foreach (var group in mesh.GroupBy(line => (Key: near(line), IsEnd: near(line) == line.To)))
            {
                var first = group.First();
                var stroke = group.All(line => line.Stroke == first.Stroke) ? first.Stroke : LineStroke.Plain;
                var (start, end) = group.Key.IsEnd ? (key, group.Key.Key) : (group.Key.Key, key);
                _moreLines.Add(new(start, end, first.Kind, stroke, [], group.Sum(line => line.Strength)));
            }
        }
    }

    private Picture Cut() => _picture with
    {
        Shapes = Picture.Sort(_picture.Shapes.Where(shape => _kept.Contains(shape.Key)).Concat(_more)),
        Lines =
        [
            .. _picture.Lines.Where(line => _kept.Contains(line.From) && _kept.Contains(line.To) && (_expanded.Contains(line.From) || _expanded.Contains(line.To))),
            .. _moreLines,
        ],
    };
}
