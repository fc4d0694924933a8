using System.Globalization;
using System.Text;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Turns a picture into Mermaid's words.</summary>
internal sealed class MermaidWriter
{
    private readonly Picture _picture;
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private int _count;

    private MermaidWriter(Picture picture) => _picture = picture;

    public static string Write(Picture picture, string title, string description)
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
        var lines = _picture.Lines.OrderBy(line => Number(line.From)).ThenBy(line => Number(line.To)).ToList();
        foreach (var line in lines) Line($"  {_ids[line.From]} {Arrow(line)} {_ids[line.To]}");
        Styles(lines);
    }

    private void Shapes(IEnumerable<PictureShape> shapes, string indent)
    {
        foreach (var group in shapes.GroupBy(shape => shape.Frame ?? shape.Key))
        {
            if (group.First().Frame is not { } frame) Line($"{indent}{Shape(group.First())}");
            else Frame(" ", _ids[frame] = Id("g"), group.Select(shape => shape with { Frame = null }), indent, "TB", "fill:none,stroke:#8a94a6,stroke-dasharray:3 3");
        }
    }

    // Inside a frame the direction would be Mermaid's own again.
    private void Frame(string title, string id, IEnumerable<PictureShape> shapes, string indent, string direction, string style)
    {
        Line($"{indent}subgraph {id}[{MermaidText.Label([title])}]");
        Line($"{indent}  direction {direction}");
        Shapes(shapes, indent + "  ");
        Line($"{indent}end");
        Line($"{indent}style {id} {style}");
    }

    private string Shape(PictureShape shape)
    {
        var label = MermaidText.Label(shape.Lines);
        var (open, close) = shape.Kind switch
        {
            ShapeKind.Gateway => ("{{", "}}"),
            ShapeKind.Service => ("([", "])"),
            ShapeKind.Client => ("[/", "/]"),
            ShapeKind.Group => ("[[", "]]"),
            ShapeKind.More => ("(", ")"),
            _ => ("[", "]"),
        };
        return $"{_ids[shape.Key]}{open}{label}{close}";
    }

    private static string Arrow(PictureLine line)
    {
        var arrow = line.Stroke switch
        {
            LineStroke.Thick => "==>",
            LineStroke.Dotted => "-.->",
            _ => "-->",
        };
        return line.Labels.Count == 0 ? arrow : $"{arrow}|{MermaidText.Label(line.Labels)}|";
    }

    private void Styles(IReadOnlyList<PictureLine> lines)
    {
        foreach (var group in _picture.Shapes.GroupBy(shape => (shape.Kind, shape.Mark)).OrderBy(group => group.Key))
        {
            var name = MermaidStyle.NameOf(group.Key.Kind, group.Key.Mark);
            Line($"  classDef {name} {MermaidStyle.Of(group.Key.Kind, group.Key.Mark)}");
            Line($"  class {string.Join(',', group.Select(shape => _ids[shape.Key]))} {name}");
        }

        foreach (var group in lines.Select((line, index) => (line.Mark, Index: index)).Where(line => line.Mark != ChangeMark.None).GroupBy(line => line.Mark).OrderBy(group => group.Key))
        {
            Line($"  linkStyle {string.Join(',', group.Select(line => line.Index.ToString(CultureInfo.InvariantCulture)))} {MermaidStyle.Of(group.Key)}");
        }

        if (_picture.Remark is not null) Line("  style remark fill:none,stroke:none,color:#8a94a6");
    }

    private string Id(string prefix) => prefix + (++_count).ToString(CultureInfo.InvariantCulture);

    private int Number(string key) => int.Parse(_ids[key].AsSpan(1), CultureInfo.InvariantCulture);

    private void Line(string line) => _text.Append(line).Append('\n');
}
