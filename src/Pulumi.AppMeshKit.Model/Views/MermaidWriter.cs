using System.Globalization;
using System.Text;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Turns a picture into Mermaid's words.</summary>
internal sealed class MermaidWriter
{
    // Fill and text colour are both fixed, so that a light and a dark page show the same.
    private static readonly (MermaidKind Kind, string Name, string Style)[] Classes =
    [
        (MermaidKind.Gateway, "gateway", "fill:#5b3fb5,stroke:#3d2785,color:#ffffff"),
        (MermaidKind.Service, "service", "fill:#0b6e6e,stroke:#064a4a,color:#ffffff"),
        (MermaidKind.Node, "node", "fill:#e3e8ef,stroke:#5c6b80,color:#16202e"),
        (MermaidKind.Client, "client", "fill:#fdeecb,stroke:#a8761a,color:#3d2b05"),
        (MermaidKind.Missing, "missing", "fill:#fbe3e1,stroke:#b3261e,color:#5c110d,stroke-dasharray:5 4"),
    ];

    private readonly MermaidPicture _picture;
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private int _count;

    private MermaidWriter(MermaidPicture picture) => _picture = picture;

    public static string Write(MermaidPicture picture, string title, string description)
    {
        var writer = new MermaidWriter(picture);
        writer.Write(title, description);
        return writer._text.ToString();
    }

    private void Write(string title, string description)
    {
        Line("flowchart LR");
        Line($"  accTitle: {MermaidText.Plain(title)}");
        Line($"  accDescr: {MermaidText.Plain(description)}");
        if (_picture.Remark is { } remark) Line($"  %% {MermaidText.Plain(remark)}");

        // Ids are made up, for a name such as "end" or "graph" would break the parser.
        foreach (var shape in _picture.Shapes) _ids.Add(shape.Key, Id("n"));
        var meshes = _picture.Shapes.Select(shape => shape.Mesh).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var mesh in meshes)
        {
            var shapes = _picture.Shapes.Where(shape => shape.Mesh == mesh);
            if (meshes.Count == 1) Shapes(shapes, "  ");
            else Frame($"mesh {mesh}", Id("m"), shapes, "  ", "LR", "fill:none,stroke:#8a94a6");
        }

        if (_picture.Remark is not null) Line($"  remark[{MermaidText.Label([_picture.Remark])}]");
        foreach (var line in _picture.Lines.OrderBy(line => Number(line.From)).ThenBy(line => Number(line.To))) Line($"  {_ids[line.From]} {Arrow(line)} {_ids[line.To]}");
        Styles();
    }

    private void Shapes(IEnumerable<MermaidShape> shapes, string indent)
    {
        foreach (var group in shapes.GroupBy(shape => shape.Group ?? shape.Key))
        {
            if (group.First().Group is not { } frame) Line($"{indent}{Shape(group.First())}");
            else Frame(" ", _ids[frame] = Id("g"), group.Select(shape => shape with { Group = null }), indent, "TB", "fill:none,stroke:#8a94a6,stroke-dasharray:3 3");
        }
    }

    // Inside a frame the direction would be Mermaid's own again.
    private void Frame(string title, string id, IEnumerable<MermaidShape> shapes, string indent, string direction, string style)
    {
        Line($"{indent}subgraph {id}[{MermaidText.Label([title])}]");
        Line($"{indent}  direction {direction}");
        Shapes(shapes, indent + "  ");
        Line($"{indent}end");
        Line($"{indent}style {id} {style}");
    }

    private string Shape(MermaidShape shape)
    {
        var label = MermaidText.Label(shape.Lines);
        var (open, close) = shape.Kind switch
        {
            MermaidKind.Gateway => ("{{", "}}"),
            MermaidKind.Service => ("([", "])"),
            MermaidKind.Client => ("[/", "/]"),
            _ => ("[", "]"),
        };
        return $"{_ids[shape.Key]}{open}{label}{close}";
    }

    private static string Arrow(MermaidLine line)
    {
        var arrow = line.Stroke switch
        {
            MermaidStroke.Thick => "==>",
            MermaidStroke.Dotted => "-.->",
            _ => "-->",
        };
        return line.Labels.Count == 0 ? arrow : $"{arrow}|{MermaidText.Label(line.Labels)}|";
    }

    private void Styles()
    {
        foreach (var (kind, name, style) in Classes)
        {
            var ids = _picture.Shapes.Where(shape => shape.Kind == kind).Select(shape => _ids[shape.Key]).ToList();
            if (ids.Count == 0) continue;

            Line($"  classDef {name} {style}");
            Line($"  class {string.Join(',', ids)} {name}");
        }

        if (_picture.Remark is not null) Line("  style remark fill:none,stroke:none,color:#8a94a6");
    }

    private string Id(string prefix) => prefix + (++_count).ToString(CultureInfo.InvariantCulture);

    private int Number(string key) => int.Parse(_ids[key].AsSpan(1), CultureInfo.InvariantCulture);

    private void Line(string line) => _text.Append(line).Append('\n');
}
