namespace Pulumi.AppMeshKit.Model;

/// <summary>What a section of a page holds. Everything that is passed in is text and is shown as it is.</summary>
internal sealed class HtmlSection
{
    private readonly HtmlText _text;
    private readonly Func<int> _nextTopology;

    internal HtmlSection(HtmlText text, Func<int> nextTopology) => (_text, _nextTopology) = (text, nextTopology);

    /// <summary>A paragraph.</summary>
    public HtmlSection Paragraph(string text)
    {
        _text.Element("p", text);
        return this;
    }

    /// <summary>A list.</summary>
    public HtmlSection List(IEnumerable<string> items)
    {
        _text.Element("ul", list =>
        {
            foreach (var item in items) list.Element("li", item);
        });
        return this;
    }

    /// <summary>A table; the first cell of a row is its heading.</summary>
    /// <param name="headings">The headings of the columns.</param>
    /// <param name="rows">The cells.</param>
    public HtmlSection Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        _text.Element("div", scroll => scroll.Element("table", table =>
        {
            table.Element("thead", head => head.Element("tr", row =>
            {
                foreach (var heading in headings) row.Element("th", heading, ("scope", "col"));
            }));
            table.Element("tbody", body =>
            {
                foreach (var cells in rows)
                {
                    body.Element("tr", row =>
                    {
                        for (var i = 0; i < cells.Count; i++)
                        {
                            if (i == 0) row.Element("th", cells[i], ("scope", "row"));
                            else row.Element("td", cells[i]);
                        }
                    });
                }
            });
        }), ("class", "scroll"));
        return this;
    }

    /// <summary>Text as it stands, in letters of one width.</summary>
    public HtmlSection Code(string text)
    {
        _text.Element("pre", code => code.Lines(text), ("tabindex", "0"));
        return this;
    }

    /// <summary>What is folded until somebody wants it.</summary>
    /// <param name="summary">What is seen of it.</param>
    /// <param name="content">What is in it.</param>
    public HtmlSection Details(string summary, Action<HtmlSection> content)
    {
        _text.Element("details", details =>
        {
            details.Element("summary", summary);
            content(this);
        });
        return this;
    }

    /// <summary>A drawing that is only looked at.</summary>
    public HtmlSection Picture(Diagram diagram)
    {
        _text.Element("div", box => box.Drawing(diagram.Picture, diagram.Title, _ => null), ("class", "canvas"), ("tabindex", "0"));
        return this;
    }

    /// <summary>Meshes to search and walk through.</summary>
    /// <param name="meshes">The meshes.</param>
    /// <param name="findings">What was found in them.</param>
    /// <param name="options">What is drawn at first.</param>
    public HtmlSection Topology(IReadOnlyList<MeshModel> meshes, IReadOnlyList<Finding> findings, DiagramOptions? options = null)
    {
        new Topology(meshes, findings, options ?? new(), $"t{_nextTopology()}").Write(_text);
        return this;
    }
}
