namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Meshes to search and walk through: the drawing of all, a list of all parts with what is to say about each, and a drawing of the
/// neighbourhood of each. Without a script there are the first drawing and the list.
/// </summary>
internal sealed class Topology
{
    private const int MostOfDrawings = 3_000_000;

    private static readonly PictureLimits _zoomable = new(90, 260, int.MaxValue);

    private readonly string _id;
    private readonly DiagramOptions _options;
    private readonly IReadOnlyList<MeshModel> _meshes;
    private readonly PictureSource _source;
    private readonly TopologyParts _parts;
    private readonly ILookup<string, PictureLine> _outgoing;
    private readonly ILookup<string, PictureLine> _incoming;

    public Topology(IReadOnlyList<MeshModel> meshes, IReadOnlyList<Finding> findings, DiagramOptions options, string id)
    {
        (_id, _options, _meshes) = (id, options, meshes);
        _source = new(PictureLevels.Full(meshes, frames: false));
        _parts = new(meshes, _source, findings, id);
        _outgoing = _source.Services.Lines.Where(line => line.From != line.To).ToLookup(line => line.From, StringComparer.Ordinal);
        _incoming = _source.Services.Lines.Where(line => line.From != line.To).ToLookup(line => line.To, StringComparer.Ordinal);
    }

    /// <summary>Writes it into a page.</summary>
    public void Write(HtmlText text)
    {
        var overviews = Overviews();
        text.Open("div", ("class", "topology"), ("id", _id)).Text("\n");
        text.Element("div", bar => Bar(bar, overviews), ("class", "bar"), ("role", "toolbar"), ("aria-label", "Diagram"), ("hidden", "hidden"));
        text.Open("div", ("class", "split")).Text("\n");
        text.Element("div", canvas => canvas.Drawing(overviews[0].Picture, overviews[0].Title, HandleOf), ("class", "canvas"), ("tabindex", "0"), ("aria-label", "Diagram; arrows move it, + and - zoom"));
        text.Element("div", Panel, ("class", "panel"));
        text.Close("div");
        foreach (var (name, title, picture) in overviews) text.Element("template", drawing => drawing.Drawing(picture, title, HandleOf), ("data-for", name));
        Neighbourhoods(text);
        text.Close("div");
    }

    // Gateways and groups first: a page that is too large to be opened helps nobody.
    private void Neighbourhoods(HtmlText text)
    {
        var most = text.Length + MostOfDrawings;
        foreach (var part in _parts.All.OrderByDescending(part => part.Shape.Kind is ShapeKind.Gateway or ShapeKind.Group))
        {
            if (text.Length > most) return;
            text.Element("template", drawing => drawing.Drawing(Around(part), part.Name, HandleOf, withLegend: false), ("data-for", part.Id));
        }
    }

    private List<(string Name, string Title, Picture Picture)> Overviews()
    {
        List<(string, string, Picture)> overviews = [("Overview", "Overview", Diagram.Of(_meshes, _options).Picture)];
        if (_options.Focus is not null || !PictureLimits.Readable.Fits(_source.Full))
        {
            if (_zoomable.Fits(_source.Services)) overviews.Add(("All services", "All services", _source.Services));
            if (_zoomable.Fits(_source.Full)) overviews.Add(("Everything", "Everything", _source.Full));
        }

        return overviews;
    }

    private static void Bar(HtmlText bar, List<(string Name, string Title, Picture Picture)> overviews)
    {
        bar.Element("label", label => label.Text("Find ").Open("input", ("type", "search"), ("placeholder", "service, node, gateway"), ("autocomplete", "off"), ("spellcheck", "false")));
        bar.Element("span", string.Empty, ("role", "status"), ("class", "count"));
        foreach (var (name, _, _) in overviews) bar.Element("button", name, ("type", "button"), ("data-show", name), ("aria-pressed", name == overviews[0].Name ? "true" : "false"));
        foreach (var (zoom, name, label) in new[] { ("out", "−", "Zoom out"), ("in", "+", "Zoom in"), ("fit", "Fit", "Fit to the window") })
            bar.Element("button", name, ("type", "button"), ("data-zoom", zoom), ("aria-label", label));
    }

    private void Panel(HtmlText panel)
    {
        foreach (var part in _parts.All.OrderBy(part => part.Shape.Kind == ShapeKind.Gateway ? 0 : part.Shape.Kind == ShapeKind.Group ? 1 : 2).ThenBy(part => part.Name, StringComparer.Ordinal).ThenBy(part => part.Shape.Mesh, StringComparer.Ordinal))
        {
            panel.Element(
                "details",
                details =>
                {
                    details.Element("summary", summary =>
                    {
                        summary.Element("span", part.Name).Element("span", Kind(part), ("class", "kind"));
                        if (part.Worst is { } worst) summary.Element("span", Say.Count(part.Findings.Count, "finding"), ("class", $"badge {HtmlPage.ClassOf(worst)}"));
                    });
                    if (part.Text is { } text) details.Element("pre", code => code.Lines(text));
                    if (part.Shape.Kind == ShapeKind.Group) Links(details, "Services", _source.Services.Shapes.Where(shape => _source.Groups.KeyOf(shape) == part.Shape.Key).Select(shape => shape.Key));
                    Links(details, "Called by", _incoming[part.Shape.Key].Select(line => line.From));
                    Links(details, "Calls", _outgoing[part.Shape.Key].Select(line => line.To));
                    foreach (var finding in part.Findings) details.Element("p", finding.ToString(), ("class", $"finding {HtmlPage.ClassOf(finding.Severity)}"));
                },
                ("id", part.Id),
                ("data-own", string.Join('\n', part.Shape.Kind == ShapeKind.Group ? [part.Name] : part.Shape.Names.Prepend(part.Name).Distinct())),
                ("data-names", string.Join('\n', part.Shape.Names.Prepend(part.Name).Distinct())));
        }
    }

    private void Links(HtmlText details, string heading, IEnumerable<string> keys)
    {
        var parts = keys.Select(_parts.Of).OfType<TopologyPart>().Distinct().OrderBy(part => part.Name, StringComparer.Ordinal).ToList();
        if (parts.Count == 0) return;

        details.Element("p", line =>
        {
            line.Element("strong", $"{heading} ");
            for (var i = 0; i < parts.Count; i++)
            {
                if (i > 0) line.Text(", ");
                line.Element("a", parts[i].Name, ("href", $"#{parts[i].Id}"));
            }
        });
    }

    private string Kind(TopologyPart part) => (part.Shape.Kind switch
    {
        ShapeKind.Gateway => "gateway",
        ShapeKind.Group => "group",
        ShapeKind.Service => "service",
        ShapeKind.Client => "client",
        ShapeKind.Node => "node",
        _ => part.Shape.Lines[^1],
    }) + (_meshes.Count > 1 ? $", mesh {part.Shape.Mesh}" : string.Empty);

    private Picture Around(TopologyPart part) => _source.Around(
        part.Shape.Kind == ShapeKind.Group || _source.Services.Shapes.All(shape => shape.Key != part.Shape.Key)
            ? new(_source.Services.Shapes.Where(shape => _source.Groups.KeyOf(shape) == part.Shape.Key).Select(shape => shape.Key).ToHashSet(StringComparer.Ordinal), IsGroup: true)
            : FocusNames.WithNodes(_source.Full, new HashSet<string>(StringComparer.Ordinal) { part.Shape.Key }),
        new() { Hops = _options.Hops });

    private ShapeHandle? HandleOf(PictureShape shape) => _parts.Of(shape.Key) is { } part ? new(part.Id, part.Worst == Severity.Error) : null;
}
