using System.Text;

namespace Pulumi.AppMeshKit.Model;

/// <summary>HTML that is made of elements and text, never of markup that somebody else wrote.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _text = new();

    /// <summary>How many characters it has.</summary>
    public int Length => _text.Length;

    /// <summary>A text, shown as it is.</summary>
    public HtmlText Text(string text)
    {
        _text.Append(SvgText.Escape(text));
        return this;
    }

    /// <summary>A text of several lines, shown as they are.</summary>
    public HtmlText Lines(string text)
    {
        _text.AppendJoin('\n', text.ReplaceLineEndings("\n").Split('\n').Select(SvgText.Escape));
        return this;
    }

    /// <summary>An element with a text.</summary>
    public HtmlText Element(string name, string text, params (string Name, string Value)[] attributes) => Open(name, attributes).Text(text).Close(name);

    /// <summary>An element with more in it.</summary>
    public HtmlText Element(string name, Action<HtmlText> content, params (string Name, string Value)[] attributes)
    {
        Open(name, attributes);
        content(this);
        return Close(name);
    }

    /// <summary>Begins an element.</summary>
    public HtmlText Open(string name, params (string Name, string Value)[] attributes)
    {
        _text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes) _text.Append(' ').Append(attribute).Append("=\"").Append(SvgText.Escape(value)).Append('"');
        _text.Append('>');
        return this;
    }

    /// <summary>Ends an element.</summary>
    public HtmlText Close(string name)
    {
        _text.Append("</").Append(name).Append('>');
        if (name is not ("a" or "code" or "span" or "strong" or "td" or "th" or "summary")) _text.Append('\n');
        return this;
    }

    /// <summary>A drawing, which is escaped already.</summary>
    public HtmlText Drawing(Picture picture, string title, Func<PictureShape, ShapeHandle?> handleOf, bool withLegend = true)
    {
        _text.Append(SvgWriter.Fragment(picture, title, handleOf, withLegend));
        return this;
    }

    /// <summary>More of the same.</summary>
    public HtmlText Append(HtmlText other)
    {
        _text.Append(other._text);
        return this;
    }

    /// <summary>A part of the kit itself: its style sheet, its script.</summary>
    public HtmlText Own(string resource)
    {
        using var stream = typeof(HtmlText).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        _text.Append(reader.ReadToEnd().ReplaceLineEndings("\n"));
        return this;
    }

    /// <summary>The style sheet of drawings.</summary>
    public HtmlText OwnSheet()
    {
        _text.Append(SvgStyle.Sheet);
        return this;
    }

    /// <inheritdoc />
    public override string ToString() => _text.ToString();
}
