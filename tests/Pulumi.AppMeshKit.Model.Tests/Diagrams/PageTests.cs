using Pulumi.AppMeshKit.Model.Tests.Views;

namespace Pulumi.AppMeshKit.Model.Tests.Diagrams;

public sealed class PageTests
{
    private const string Evil = "<script>alert('1')</script>\"&";

    [Fact]
    public void A_page_needs_no_network()
    {
        var page = MeshPage.Write("shop", [Sketch.Shop()], []);

        Assert.Contains("default-src 'none'".Replace("'", "&#39;", StringComparison.Ordinal), page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_passed_in_is_text()
    {
        var mesh = Sketch.Mesh(Evil, [.. Sketch.Service(Evil, Sketch.Route(Evil, (Evil, 1))), Sketch.Node(Evil, Evil), Sketch.Client("c", Evil)]);
        var page = new HtmlPage(Evil, Evil)
            .Section(Evil, section => section.Paragraph(Evil).Code(Evil).List([Evil]).Table([Evil], [[Evil, Evil]]).Details(Evil, more => more.Paragraph(Evil)).Topology([mesh], []))
            .Section("Change", section => section.Picture(Diagram.OfChanges([], [mesh])!))
            .Write();

        Assert.DoesNotContain(Evil, page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Equal(1, page.Split("<script").Length - 1);
    }

    [Fact]
    public void Each_part_has_its_routes_its_callers_and_what_it_calls()
    {
        var page = MeshPage.Write("shop", [Sketch.Shop()], []);

        Assert.Contains("/beta  → front-v2 100 %, front-v3 0 %", page, StringComparison.Ordinal);
        Assert.Matches("<strong>Called by </strong><a href=\"#t0-[0-9]+\">edge</a>, <a href=\"#t0-[0-9]+\">front</a>, <a href=\"#t0-[0-9]+\">job</a>", page);
    }

    [Theory]
    [InlineData(5, 200_000)]
    [InlineData(50, 600_000)]
    [InlineData(300, 2_500_000)]
    public void Each_part_has_a_drawing_and_the_page_stays_small(int services, int most)
    {
        var page = MeshPage.Write("town", [Towns.Of(services)], []);

        Assert.InRange(page.Length, 1, most);
        Assert.True(page.Split("<template").Length > services);
        Assert.Equal(page.Split("<details").Length - 1, page.Split(" data-own=").Length - 1);
        Assert.Equal(page, MeshPage.Write("town", [Towns.Of(services)], []));
    }

    [Fact]
    public void Findings_stand_with_their_part_and_in_the_table()
    {
        var mesh = Sketch.Shop();
        var findings = mesh.Requests.SelectMany(ResourceRules.Check).Where(finding => finding.Resource.Name == "orphan").ToList();
        var page = MeshPage.Write("shop", [mesh], findings);

        Assert.NotEmpty(findings);
        Assert.Contains($"<span class=\"badge error\">{findings.Count} findings</span>", page, StringComparison.Ordinal);
        Assert.Contains("class=\"node found\"", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">Rule</th>", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"verdict error\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Resources_are_a_table() => Assert.Contains(
        "<th scope=\"row\">cart</th><td>aws:appmesh/mesh:Mesh</td><td>egress DROP_ALL</td>",
        MeshPage.Write("p", "1 mesh.", [], [], [("aws:appmesh/mesh:Mesh", "cart", "egress DROP_ALL")]),
        StringComparison.Ordinal);
}
