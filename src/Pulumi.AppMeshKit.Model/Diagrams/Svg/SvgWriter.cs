using System.Globalization;
using System.Text;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Turns a drawing into SVG.</summary>
internal sealed class SvgWriter
{
    private const double Margin = 16;
    private const double HeadLength = 9;
    private const double HeadHalf = 4.2;

    private readonly StringBuilder _text = new();

    /// <summary>A file of its own.</summary>
    public static string Write(Picture picture, string title, string description) => new SvgWriter().Document(picture, title, description, SvgStyle.Sheet, null);

    /// <summary>A drawing inside a page that has the style sheet already.</summary>
    /// <param name="picture">What is drawn.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="handleOf">What a shape is marked with, so that a script finds it.</param>
    /// <param name="withLegend">Whether shapes and lines are explained.</param>
    public static string Fragment(Picture picture, string title, Func<PictureShape, ShapeHandle?> handleOf, bool withLegend) =>
        new SvgWriter().Document(picture, title, string.Empty, null, handleOf, withLegend);

    private string Document(Picture picture, string title, string description, string? style, Func<PictureShape, ShapeHandle?>? handleOf, bool withLegend = true)
    {
        var drawing = PictureLayout.Of(picture).Moved(Margin, Margin);
        var legend = withLegend ? SvgLegend.Of(picture, Math.Max(drawing.Width, 320)) : SvgLegend.None;
        var (width, height) = (Math.Max(drawing.Width, legend.Width) + (2 * Margin), drawing.Height + (2 * Margin) + legend.Height);
        Line($"""<svg xmlns="http://www.w3.org/2000/svg" class="mesh" role="img" viewBox="0 0 {Number(width)} {Number(height)}" width="{Number(width)}" height="{Number(height)}">""");
        Line($"<title>{SvgText.Escape(title)}</title>");
        if (description.Length > 0) Line($"<desc>{SvgText.Escape(description)}</desc>");
        if (style is not null) Line($"<style>\n{style}</style>");
        Line($"""<rect class="page" width="{Number(width)}" height="{Number(height)}"/>""");
        foreach (var frame in drawing.Frames) Frame(frame);
        foreach (var line in drawing.Lines) Path(line);
        foreach (var label in drawing.Lines.Select(line => line.Label).OfType<DrawnLabel>()) Label(label);
        foreach (var shape in drawing.Shapes) Shape(shape, handleOf?.Invoke(shape.Shape));
        _text.Append(legend.Text(Margin, drawing.Height + (2 * Margin)));
        Line("</svg>");
        return _text.ToString();
    }

    private void Frame(DrawnFrame frame)
    {
        var box = frame.Box;
        var kind = frame.Title is null ? " versions" : string.Empty;
        Line($"""<rect class="frame{kind}" x="{Number(box.X)}" y="{Number(box.Y)}" width="{Number(box.Width)}" height="{Number(box.Height)}" rx="6"/>""");
        if (frame.Title is { } title) Line($"""<text class="name start quiet" x="{Number(box.X + 14)}" y="{Number(box.Y + 22)}">{SvgText.Escape(title)}</text>""");
    }

    private void Path(DrawnLine drawn)
    {
        var mark = SvgStyle.ClassOf(drawn.Line.Mark);
        var stroke = drawn.Line.Stroke switch
        {
            LineStroke.Thick => " thick",
            LineStroke.Dotted => " dotted",
            _ => string.Empty,
        };
        var path = drawn.Path;
        var way = new StringBuilder($"M{Number(path.Start.X)} {Number(path.Start.Y)}");
        foreach (var (bend1, bend2, end) in path.Pieces) way.Append(CultureInfo.InvariantCulture, $"C{Number(bend1.X)} {Number(bend1.Y)} {Number(bend2.X)} {Number(bend2.Y)} {Number(end.X)} {Number(end.Y)}");
        Line($"""<path class="line{stroke}{mark}" d="{way}"/>""");
        Line($"""<path class="head{mark}" d="{Head(path)}"/>""");
    }

    private static string Head(LinePath path)
    {
        var (end, from) = (path.End, path.Towards);
        var length = Math.Max(Math.Sqrt(((end.X - from.X) * (end.X - from.X)) + ((end.Y - from.Y) * (end.Y - from.Y))), 0.1);
        var (x, y) = ((end.X - from.X) / length, (end.Y - from.Y) / length);
        var (backX, backY) = (end.X - (x * HeadLength), end.Y - (y * HeadLength));
        return $"M{Number(end.X)} {Number(end.Y)}L{Number(backX - (y * HeadHalf))} {Number(backY + (x * HeadHalf))}L{Number(backX + (y * HeadHalf))} {Number(backY - (x * HeadHalf))}Z";
    }

    private void Label(DrawnLabel label)
    {
        var box = label.Box;
        Line($"""<rect class="page" x="{Number(box.X)}" y="{Number(box.Y)}" width="{Number(box.Width)}" height="{Number(box.Height)}"/>""");
        for (var i = 0; i < label.Texts.Count; i++)
            Line($"""<text class="ink" x="{Number(box.X + (box.Width / 2))}" y="{Number(box.Y + 13 + (i * 15))}">{SvgText.Escape(label.Texts[i])}</text>""");
    }

    private void Shape(DrawnShape drawn, ShapeHandle? handle)
    {
        var (shape, box) = (drawn.Shape, drawn.Box);
        var data = handle is null ? string.Empty : $" data-id=\"{SvgText.Escape(handle.Id)}\"";
        var found = handle is { IsFound: true } ? " found" : string.Empty;
        _text.Append(CultureInfo.InvariantCulture, $"""<g class="{SvgStyle.ClassOf(shape.Kind)}{SvgStyle.ClassOf(shape.Mark)}{found}"{data}>""");
        if (!shape.Lines.SequenceEqual(drawn.Texts)) _text.Append(CultureInfo.InvariantCulture, $"<title>{SvgText.Escape(string.Join('\n', shape.Lines))}</title>");
        _text.Append(SvgShapes.Outline(shape.Kind, box));
        var top = box.Y + 9 + 12.5;
        for (var i = 0; i < drawn.Texts.Count; i++)
            _text.Append(CultureInfo.InvariantCulture, $"""<text{(i == 0 ? " class=\"name\"" : string.Empty)} x="{Number(box.X + (box.Width / 2))}" y="{Number(top + (i * ShapeSize.LineHeight))}">{SvgText.Escape(drawn.Texts[i])}</text>""");
        Line("</g>");
    }

    private static string Number(double number) => SvgText.Number(number);

    private void Line(string line) => _text.Append(line).Append('\n');
}
