using System.Globalization;
using System.Text;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Turns a picture into Graphviz's words.</summary>
internal sealed class DotWriter
{
    private readonly Picture _picture;
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private int _count;

    private DotWriter(Picture picture) => _picture = picture;

    public static string Write(Picture picture, string title)
    {
        var writer = new DotWriter(picture);
        writer.Write(title);
        return writer._text.ToString();
    }

    private void Write(string title)
    {
        Line("digraph mesh {");
        Line($"  graph [rankdir=LR, compound=true, fontname=\"sans-serif\", tooltip={Quote(title)}{(_picture.Remark is { } remark ? $", label={Quote(remark)}" : string.Empty)}]");
        Line("  node [shape=box, style=filled, fontname=\"sans-serif\", fontsize=12, margin=\"0.15,0.08\"]");
        Line("  edge [fontname=\"sans-serif\", fontsize=10, color=\"#57606a\", fontcolor=\"#24292f\"]");
        foreach (var shape in _picture.Shapes) _ids.Add(shape.Key, Id("n"));
        foreach (var frame in _picture.Shapes.Select(shape => shape.Frame).OfType<string>().Distinct()) _ids.Add(frame, Id("cluster_"));

        var meshes = _picture.Shapes.GroupBy(shape => shape.Mesh).OrderBy(mesh => mesh.Key, StringComparer.Ordinal).ToList();
        foreach (var mesh in meshes)
        {
            if (meshes.Count > 1) Line($"  subgraph {Id("cluster_")} {{ label={Quote($"mesh {mesh.Key}")}; color=\"#7a8599\"; fontname=\"sans-serif\"");
            foreach (var group in mesh.GroupBy(shape => shape.Frame))
            {
                if (group.Key is { } frame) Line($"  subgraph {_ids[frame]} {{ label=\"\"; color=\"#7a8599\"; style=dashed");
                foreach (var shape in group) Line($"  {_ids[shape.Key]} [{Look(shape)}]");
                if (group.Key is not null) Line("  }");
            }

            if (meshes.Count > 1) Line("  }");
        }

        foreach (var line in _picture.Lines) Arrow(line);
        Line("}");
    }

    // An edge of Graphviz starts at a node; what leaves a frame starts at one in it and is cut at the border.
    private void Arrow(PictureLine line)
    {
        var first = _picture.Shapes.FirstOrDefault(shape => shape.Frame == line.From);
        var from = first is null ? line.From : first.Key;
        Line($"  {_ids[from]} -> {_ids[line.To]} [{Look(line, first is null ? null : _ids[line.From])}]");
    }

    private static string Look(PictureShape shape)
    {
        var colours = PictureColours.Of(shape.Kind);
        var (outline, styles) = shape.Kind switch
        {
            ShapeKind.Gateway => ("hexagon", "filled"),
            ShapeKind.Service => ("box", "filled,rounded"),
            ShapeKind.Client => ("parallelogram", "filled"),
            ShapeKind.Group => ("box3d", "filled"),
            ShapeKind.More => ("box", "filled,rounded"),
            _ => ("box", "filled"),
        };
        if (PictureColours.IsDashed(shape.Kind, shape.Mark)) styles += ",dashed";
        var border = shape.Mark == ChangeMark.None ? colours.Border : PictureColours.Of(shape.Mark);
        var width = shape.Mark == ChangeMark.None ? string.Empty : ", penwidth=3";
        return $"label={Quote(string.Join('\n', shape.Lines))}, shape={outline}, style=\"{styles}\", fillcolor=\"{colours.Fill}\", color=\"{border}\", fontcolor=\"{colours.Text}\"{width}";
    }

    private static string Look(PictureLine line, string? frame)
    {
        List<string> looks = [$"label={Quote(string.Join('\n', line.Labels))}"];
        var width = line.Stroke == LineStroke.Thick ? 3 : 1;
        if (line.Mark != ChangeMark.None)
        {
            width = 3;
            looks.Add($"color=\"{PictureColours.Of(line.Mark)}\"");
        }

        if (width > 1) looks.Add($"penwidth={width.ToString(CultureInfo.InvariantCulture)}");
        if (line.Mark is ChangeMark.Added or ChangeMark.Removed) looks.Add("style=dashed");
        else if (line.Stroke == LineStroke.Dotted) looks.Add("style=dotted");
        if (frame is not null) looks.Add($"ltail={frame}");
        return string.Join(", ", looks);
    }

    /// <summary>A text in quotes: Graphviz reads a backslash and an ampersand as something else, too.</summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            _ = letter switch
            {
                '"' or '\\' => quoted.Append('\\').Append(letter),
                '\n' => quoted.Append("\\n"),
                '&' => quoted.Append("&amp;"),
                _ => quoted.Append(char.IsControl(letter) ? ' ' : letter),
            };
        }

        return quoted.Append('"').ToString();
    }

    private string Id(string prefix) => prefix + (++_count).ToString(CultureInfo.InvariantCulture);

    private void Line(string line) => _text.Append(line).Append('\n');
}
