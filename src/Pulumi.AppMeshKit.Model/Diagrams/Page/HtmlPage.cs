namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// A page of one file that needs no network: a title, a verdict, and sections. Everything that is passed in is text and is shown as it is.
/// </summary>
/// <param name="title">What the page is called.</param>
/// <param name="verdict">The one sentence that a reader must take away.</param>
/// <param name="worst">How bad it is; null where all is well.</param>
internal sealed class HtmlPage(string title, string verdict, Severity? worst = null)
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    private readonly HtmlText _sections = new();
    private int _topologies;

    /// <summary>Adds a section.</summary>
    /// <param name="heading">Its heading.</param>
    /// <param name="content">What is in it.</param>
    public HtmlPage Section(string heading, Action<HtmlSection> content)
    {
        _sections.Element("section", section =>
        {
            section.Element("h2", heading);
            content(new(section, () => _topologies++));
        });
        return this;
    }

    /// <summary>The page. Equal content makes an equal page.</summary>
    public string Write()
    {
        var page = new HtmlText();
        page.Open("!doctype html").Text("\n").Open("html", ("lang", "en")).Text("\n").Element("head", head => head
            .Open("meta", ("charset", "utf-8")).Text("\n")
            .Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy)).Text("\n")
            .Open("meta", ("name", "viewport"), ("content", "width=device-width,initial-scale=1")).Text("\n")
            .Element("title", title)
            .Element("style", style => style.OwnSheet().Own("page.css")));
        page.Element("body", body =>
        {
            body.Element("header", header => header.Element("h1", title).Element("p", verdict, ("class", $"verdict {ClassOf(worst)}")));
            body.Open("main").Text("\n");
            body.Append(_sections);
            body.Close("main").Element("script", script => script.Own("page.js"));
        });
        return page.Close("html").ToString();
    }

    /// <summary>The class of a severity.</summary>
    internal static string ClassOf(Severity? severity) => severity?.ToString().ToLowerInvariant() ?? "fine";
}
