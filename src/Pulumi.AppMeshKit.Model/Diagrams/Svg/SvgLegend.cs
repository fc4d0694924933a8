using System.Globalization;
using System.Text;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What the shapes and lines of a drawing mean, and what is left out, below the drawing.</summary>
internal sealed class SvgLegend
{
    private const double RowHeight = 22;
    private const double Swatch = 26;

    private static readonly (LineStroke Stroke, string Text)[] _strokes =
    [
        (LineStroke.Plain, "traffic"), (LineStroke.Thick, "encrypted traffic"), (LineStroke.Dotted, "declared call, or no traffic"),
    ];

    private readonly List<(string Text, double X, int Row, Func<double, double, string> Draw)> _entries = [];
    private readonly double _most;
    private double _x;
    private int _row;

    private SvgLegend(double most) => _most = most;

    /// <summary>How wide it is.</summary>
    public double Width { get; private set; }

    /// <summary>How high it is.</summary>
    public double Height => _entries.Count == 0 ? 0 : ((_row + 1) * RowHeight) + 6;

    /// <summary>No legend.</summary>
    public static SvgLegend None { get; } = new(0);

    /// <summary>The legend of a picture.</summary>
    public static SvgLegend Of(Picture picture, double most)
    {
        var legend = new SvgLegend(most);
        foreach (var kind in picture.Shapes.Select(shape => shape.Kind).Where(kind => kind != ShapeKind.More).Distinct().Order())
            legend.Add(Name(kind), (x, y) => $"""<g class="{SvgStyle.ClassOf(kind)}">{SvgShapes.Outline(kind, new(x, y + 3, 20, 14))}</g>""");
        foreach (var (stroke, text) in _strokes.Where(stroke => picture.Lines.Any(line => line.Stroke == stroke.Stroke)))
            legend.Add(text, (x, y) => $"""<path class="line {(stroke == LineStroke.Thick ? "thick" : stroke == LineStroke.Dotted ? "dotted" : "plain")}" d="M{SvgText.Number(x)} {SvgText.Number(y + 10)}h20"/>""");
        foreach (var mark in picture.Shapes.Select(shape => shape.Mark).Concat(picture.Lines.Select(line => line.Mark)).Where(mark => mark != ChangeMark.None).Distinct().Order())
            legend.Add(mark.ToString().ToLowerInvariant(), (x, y) => $"""<path class="line{SvgStyle.ClassOf(mark)}" d="M{SvgText.Number(x)} {SvgText.Number(y + 10)}h20"/>""");
        if (picture.Remark is { } remark) legend.Sentence(remark);
        return legend;
    }

    /// <summary>The legend as SVG.</summary>
    public string Text(double left, double top)
    {
        var text = new StringBuilder();
        foreach (var (words, x, row, draw) in _entries)
        {
            var (atX, atY) = (left + x, top + (row * RowHeight));
            var swatch = draw(atX, atY);
            text.Append(swatch).Append(CultureInfo.InvariantCulture, $"""<text class="start quiet" x="{SvgText.Number(atX + (swatch.Length == 0 ? 0 : Swatch))}" y="{SvgText.Number(atY + 14)}">{SvgText.Escape(words)}</text>""").Append('\n');
        }

        return text.ToString();
    }

    private void Add(string text, Func<double, double, string> draw)
    {
        var width = Swatch + TextWidth.Of(text, ShapeSize.SmallFontSize) + 18;
        if (_x > 0 && _x + width > _most) (_x, _row) = (0, _row + 1);
        _entries.Add((text, _x, _row, draw));
        _x += width;
        Width = Math.Max(Width, _x);
    }

    private void Sentence(string sentence)
    {
        var line = string.Empty;
        foreach (var word in sentence.Split(' '))
        {
            if (line.Length > 0 && TextWidth.Of($"{line} {word}", ShapeSize.SmallFontSize) > _most)
            {
                Row(line);
                line = string.Empty;
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        Row(line);
    }

    private void Row(string line)
    {
        _row++;
        _entries.Add((line, 0, _row, (_, _) => string.Empty));
        Width = Math.Max(Width, TextWidth.Of(line, ShapeSize.SmallFontSize));
    }

    private static string Name(ShapeKind kind) => kind switch
    {
        ShapeKind.Gateway => "gateway",
        ShapeKind.Group => "group of services",
        ShapeKind.Service => "virtual service",
        ShapeKind.Node => "virtual node",
        ShapeKind.Client => "client",
        _ => "not in the mesh",
    };
}
