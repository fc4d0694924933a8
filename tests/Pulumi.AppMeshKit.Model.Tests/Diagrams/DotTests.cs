using System.Diagnostics;
using System.Xml.Linq;
using Pulumi.AppMeshKit.Model.Tests.Views;

namespace Pulumi.AppMeshKit.Model.Tests.Diagrams;

public sealed class DotTests
{
    [Fact]
    public void A_mesh_is_a_digraph() => Assert.Equal(
        """
        digraph mesh {
          graph [rankdir=LR, compound=true, fontname="sans-serif", tooltip="Mesh hello"]
          node [shape=box, style=filled, fontname="sans-serif", fontsize=12, margin="0.15,0.08"]
          edge [fontname="sans-serif", fontsize=10, color="#57606a", fontcolor="#24292f"]
          n1 [label="greeter", shape=box, style="filled,rounded", fillcolor="#0b6e6e", color="#064a4a", fontcolor="#ffffff"]
          n2 [label="greeter-v1\nhttp 8080", shape=box, style="filled", fillcolor="#e3e8ef", color="#5c6b80", fontcolor="#16202e"]
          n1 -> n2 [label=""]
        }

        """.ReplaceLineEndings("\n"),
        Diagram.Of([Sketch.Mesh("hello", [.. Sketch.Service("greeter", Sketch.Route("/", ("greeter-v1", 1))), Sketch.Node("greeter-v1")])]).ToDot());

    [Theory]
    [InlineData("a\"b", "a\\\"b")]
    [InlineData("\\N", "\\\\N")]
    [InlineData("&lt;x", "&amp;lt;x")]
    [InlineData("a\nb", "a\\nb")]
    public void Names_are_quoted(string name, string quoted) =>
        Assert.Contains($"label=\"{quoted}\\nhttp 8080\"", Diagram.Of([Sketch.Mesh("m", Sketch.Node(name))]).ToDot(), StringComparison.Ordinal);

    // Where Graphviz is installed, it must take what is written.
    [Fact]
    public void Graphviz_draws_it()
    {
        List<Diagram> diagrams =
        [
            Diagram.Of([Sketch.Shop()]),
            Diagram.Of([Sketch.Shop(), Towns.Of(5)]),
            Diagram.Of([Towns.Of(300)]),
            Diagram.Of([Sketch.Mesh("<b>", [Sketch.Node("end\\"), Sketch.Node("\"<x>&amp;"), Sketch.Node("grün\n→"), .. Sketch.Service("graph", Sketch.Route("/", ("node", 1)))])]),
            Diagram.OfChanges([], [Sketch.Shop()])!,
        ];
        foreach (var diagram in diagrams)
        {
            if (Render(diagram.ToDot()) is not { } svg) return;

            Assert.Equal("svg", XDocument.Parse(svg).Root!.Name.LocalName);
        }
    }

    private static string? Render(string dot)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("dot", "-Tsvg") { RedirectStandardInput = true, RedirectStandardOutput = true })!;
            using (var input = process.StandardInput) input.Write(dot);
            var svg = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? svg : string.Empty;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null; // no Graphviz here
        }
    }
}
