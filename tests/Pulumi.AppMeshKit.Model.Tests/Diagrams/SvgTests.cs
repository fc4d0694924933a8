using System.Globalization;
using System.Xml.Linq;
using Pulumi.AppMeshKit.Model.Tests.Views;

namespace Pulumi.AppMeshKit.Model.Tests.Diagrams;

public sealed class SvgTests
{
    private static readonly XNamespace _svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData("a\"b'c")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("]]>&amp;")]
    [InlineData("end")]
    [InlineData("grün → 青 😀")]
    public void Names_are_shown_as_they_are(string name)
    {
        var root = Svg(Diagram.Of([Sketch.Mesh(name, Sketch.Node(name))]));

        Assert.Contains(root.Descendants(_svg + "text"), text => text.Value == name);
        Assert.Equal($"Mesh {name}", root.Element(_svg + "title")!.Value);
        Assert.Empty(root.Descendants(_svg + "script"));
    }

    [Theory]
    [InlineData("a\nb\u0001c\u007f", "a b c ")]
    [InlineData("a\uffffb", "a b")]
    public void What_XML_cannot_say_does_no_harm(string name, string shown) =>
        Assert.Contains(Svg(Diagram.Of([Sketch.Mesh("m", Sketch.Node(name))])).Descendants(_svg + "text"), text => text.Value == shown);

    [Fact]
    public void Half_a_letter_does_no_harm() =>
        Assert.Contains(Svg(Diagram.Of([Sketch.Mesh("m", Sketch.Node("\ud800x"))])).Descendants(_svg + "text"), text => text.Value == "\ufffdx");

    [Fact]
    public void A_long_name_is_cut_in_the_middle_and_whole_in_its_tooltip()
    {
        var name = string.Concat(Enumerable.Range(0, 40).Select(i => $"part{i}.")) + "local";
        var root = Svg(Diagram.Of([Sketch.Mesh("m", Sketch.Node(name))]));

        Assert.Contains(root.Descendants(_svg + "text"), text => text.Value == "part0.part1.part2.part3.part…rt38.part39.local"[..28] + "…" + name[^15..]);
        Assert.Contains(root.Descendants(_svg + "g").Elements(_svg + "title"), title => title.Value.StartsWith(name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(50)]
    [InlineData(300)]
    public void It_is_a_picture_with_a_title_a_description_and_two_sets_of_colours(int services)
    {
        var root = Svg(Diagram.Of([Towns.Of(services)]));

        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.NotEmpty(root.Element(_svg + "desc")!.Value);
        Assert.Contains("prefers-color-scheme:dark", root.Element(_svg + "style")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("http", root.ToString().Replace(_svg.NamespaceName, string.Empty, StringComparison.Ordinal).Replace("http 8", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_shape_and_mark_has_its_colours_on_both_pages()
    {
        var (light, dark) = Halves();
        foreach (var name in Enum.GetValues<ShapeKind>().Select(SvgStyle.ClassOf))
        {
            Assert.All([light, dark], half => Assert.Matches($@"\.mesh \.{name} \.body\{{fill:#[0-9a-f]{{6}};stroke:#[0-9a-f]{{6}}[^}}]*\}}\.mesh \.{name} text\{{fill:#[0-9a-f]{{6}}\}}", half));
        }

        foreach (var name in new[] { ChangeMark.Added, ChangeMark.Removed, ChangeMark.Changed }.Select(mark => SvgStyle.ClassOf(mark).Trim()))
            Assert.All([light, dark], half => Assert.Contains($".mesh .line.{name}{{stroke:#", half, StringComparison.Ordinal));
    }

    // WCAG AA: 4.5 for text, 3 for what is not text.
    [Fact]
    public void Text_is_readable_on_its_shape_and_borders_are_seen_on_the_page()
    {
        var (light, dark) = Halves();
        foreach (var (half, page) in new[] { (light, "#ffffff"), (dark, "#0d1117") })
        {
            foreach (var name in Enum.GetValues<ShapeKind>().Select(SvgStyle.ClassOf))
            {
                var body = After(half, $".mesh .{name} .body{{fill:");
                Assert.True(Contrast(body, After(half, $".mesh .{name} text{{fill:")) >= 4.5, $"text of {name} on {page}");
                Assert.True(Math.Max(Contrast(body, page), Contrast(After(half[half.IndexOf($".mesh .{name} .body", StringComparison.Ordinal)..], "stroke:"), page)) >= 3, $"{name} on {page}");
            }

            foreach (var name in new[] { "added", "removed", "changed" }) Assert.True(Contrast(After(half, $".mesh .line.{name}{{stroke:"), page) >= 3, $"{name} on {page}");
            foreach (var name in new[] { "ink", "quiet" }) Assert.True(Contrast(After(half, $".mesh .{name}{{fill:"), page) >= 4.5, $"{name} on {page}");
        }
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    public void Numbers_are_written_the_same_everywhere(string culture)
    {
        var here = Diagram.Of([Sketch.Shop()]).ToSvg();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(here, Diagram.Of([Sketch.Shop()]).ToSvg());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Changes_are_marked()
    {
        var root = Svg(Diagram.OfChanges([], [Towns.Of(5)])!);

        Assert.All(root.Descendants(_svg + "g").Where(shape => shape.Elements(_svg + "text").Any()), shape => Assert.EndsWith(" added", shape.Attribute("class")!.Value, StringComparison.Ordinal));
        Assert.Contains(root.Descendants(_svg + "text"), text => text.Value == "added");
    }

    private static XElement Svg(Diagram diagram) => XDocument.Parse(diagram.ToSvg()).Root!;

    private static (string Light, string Dark) Halves() =>
        SvgStyle.Sheet.Split("@media (prefers-color-scheme:dark)") is [var light, var dark] ? (light, dark) : throw new InvalidOperationException();

    private static string After(string text, string start)
    {
        var at = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[at..(at + 7)];
    }

    private static double Contrast(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour[1..3])) + (0.7152 * Channel(colour[3..5])) + (0.0722 * Channel(colour[5..7]));

    private static double Channel(string hex)
    {
        var value = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
