namespace Pulumi.AppMeshKit.Model.Tests.Views;

/// <summary>Routes that are added to a router or a gateway of somebody else are drawn where they belong.</summary>
public sealed class MadeElsewhereTests
{
    private static readonly GatewayRouteRequest _entry = Sketch.GatewayRoute("edge", "/", "cart");

    [Fact]
    public void In_text_below_its_name() => Assert.Equal(
        """
        mesh shop  (made elsewhere: only what this program adds)

        gateway edge  (made elsewhere)
          /  → cart (made elsewhere)

        router colors  (made elsewhere)
          /  → green

        """.ReplaceLineEndings("\n"),
        TextView.Draw(Added(Sketch.Node("green"), Sketch.Route("/", ("green", 1)) with { VirtualRouterName = "colors" }, _entry)));

    [Fact]
    public void In_a_flowchart_as_dashed_shapes()
    {
        var text = Diagram.Of([Added(Sketch.Node("green"), Sketch.Route("/", ("green", 1)) with { VirtualRouterName = "colors" }, _entry)]).ToMermaid();

        Assert.Contains("[\"gateway edge<br/>made elsewhere\"]", text, StringComparison.Ordinal);
        Assert.Contains("[\"router colors<br/>made elsewhere\"]", text, StringComparison.Ordinal);
        Assert.Contains("-->|\"/\"|", text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_large_flowchart_the_gateway_stays()
    {
        var nodes = Enumerable.Range(0, 30).Select(i => Sketch.Node($"n{i}"));

        Assert.Contains("[\"gateway edge<br/>made elsewhere\"]", Diagram.Of([Added([.. nodes, _entry])]).ToMermaid(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_in_the_mesh_is_not_said_to_be_elsewhere() =>
        Assert.DoesNotContain("edge  (", TextView.Draw(Sketch.Mesh("shop", Sketch.Gateway("edge"), _entry)), StringComparison.Ordinal);

    private static MeshModel Added(params ApiRequest[] requests) => MeshModel.Empty("shop", isComplete: false).With(requests);
}
