using Pulumi.AppMeshKit.Model.Tests.Views;

namespace Pulumi.AppMeshKit.Model.Tests.Diagrams;

public sealed class DiagramChangesTests
{
    private static readonly MeshModel _before = Colors(90);

    [Fact]
    public void Equal_meshes_have_no_picture_of_changes()
    {
        Assert.Null(Diagram.OfChanges([_before], [Colors(90)]));
        Assert.Null(Diagram.OfChanges([], []));
    }

    [Fact]
    public void Another_share_is_written_at_a_pink_line() => Assert.Equal(
        """
        flowchart LR
          accTitle: What changed in Mesh m
          accDescr: 1 shape and 2 lines changed
          n1(["colors"])
          n2["blue<br/>http 8080"]
          n3["green<br/>http 8080"]
          n4[/"job"/]
          n1 -->|"/ · 90 % → 50 %"| n2
          n1 -->|"/ · 10 % → 50 %"| n3
          n4 -.-> n1
          classDef serviceChanged fill:#0b6e6e,stroke:#d6409f,color:#ffffff,stroke-width:4px
          class n1 serviceChanged
          classDef node fill:#e3e8ef,stroke:#5c6b80,color:#16202e
          class n2,n3 node
          classDef client fill:#fdeecb,stroke:#a8761a,color:#3d2b05
          class n4 client
          linkStyle 0,1 stroke:#d6409f,stroke-width:3px

        """.ReplaceLineEndings("\n"),
        Diagram.OfChanges([_before], [Colors(50)])!.ToMermaid());

    [Fact]
    public void What_came_is_green_and_what_went_is_red()
    {
        var text = Diagram.OfChanges(
            [Sketch.Mesh("m", [.. Sketch.Service("a", Sketch.Route("/", ("old", 1))), Sketch.Node("old")])],
            [Sketch.Mesh("m", [.. Sketch.Service("a", Sketch.Route("/", ("new", 1))), Sketch.Node("new")])])!.ToMermaid();

        Assert.Contains("classDef nodeAdded fill:#e3e8ef,stroke:#2da44e,color:#16202e,stroke-width:3px,stroke-dasharray:5 4", text, StringComparison.Ordinal);
        Assert.Contains("classDef nodeRemoved fill:#e3e8ef,stroke:#e5484d,color:#16202e,stroke-width:3px,stroke-dasharray:5 4", text, StringComparison.Ordinal);
        Assert.Contains("linkStyle 0 stroke:#2da44e,stroke-width:3px,stroke-dasharray:5 4", text, StringComparison.Ordinal);
        Assert.Contains("linkStyle 1 stroke:#e5484d,stroke-width:3px,stroke-dasharray:5 4", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_route_does_not_change_the_first()
    {
        var one = Sketch.Mesh("m", [.. Sketch.Service("a", Sketch.Route("/", ("v1", 1))), Sketch.Node("v1"), Sketch.Node("v2")]);
        var two = Sketch.Mesh("m", [.. Sketch.Service("a", Sketch.Route("/", ("v1", 1)), Sketch.Route("/beta", ("v2", 1))), Sketch.Node("v1"), Sketch.Node("v2")]);

        var line = Assert.Single(Diagram.OfChanges([one], [two])!.Picture.Lines, line => line.Mark != ChangeMark.None);

        Assert.Equal(["/beta"], line.Labels);
        Assert.Equal(ChangeMark.Added, line.Mark);
    }

    [Fact]
    public void A_canary_changes_the_only_route()
    {
        var one = Sketch.Mesh("m", [.. Sketch.Service("a", Sketch.Route("/", ("v1", 1))), Sketch.Node("v1"), Sketch.Node("v2")]);
        var two = Sketch.Mesh("m", [.. Sketch.Service("a", Sketch.Route("/", ("v1", 9), ("v2", 1))), Sketch.Node("v1"), Sketch.Node("v2")]);

        Assert.Equal(["/ · 100 % → 90 %"], Diagram.OfChanges([one], [two])!.Picture.Lines.Single(line => line.Mark == ChangeMark.Changed).Labels);
    }

    [Fact]
    public void A_listener_that_encrypts_changes_node_and_line()
    {
        var picture = Diagram.OfChanges(
            [Sketch.Mesh("m", [.. Sketch.Service("a", Sketch.Route("/", ("v1", 1))), Sketch.Node("v1")])],
            [Sketch.Mesh("m", [.. Sketch.Service("a", Sketch.Route("/", ("v1", 1))), Sketch.Encrypted("v1")])])!.Picture;

        Assert.Equal(["v1", "http 8080 → http 8080, mutual TLS"], picture.Shapes.Single(shape => shape.Kind == ShapeKind.Node).Lines);
        Assert.Equal(["plain → TLS"], Assert.Single(picture.Lines).Labels);
    }

    [Fact]
    public void A_service_that_was_missing_is_new()
    {
        var without = Sketch.Mesh("m", Sketch.Client("job", "pay"));
        var with = Sketch.Mesh("m", [Sketch.Client("job", "pay"), .. Sketch.Service("pay")]);

        Assert.Equal(ChangeMark.Added, Pay(Diagram.OfChanges([without], [with])!));
        Assert.Equal(ChangeMark.Removed, Pay(Diagram.OfChanges([with], [without])!));

        static ChangeMark Pay(Diagram diagram) => diagram.Picture.Shapes.Single(shape => shape.Names.Contains("pay")).Mark;
    }

    [Theory]
    [InlineData(5)]
    [InlineData(50)]
    [InlineData(300)]
    public void A_small_change_of_a_large_mesh_is_a_small_picture(int services)
    {
        var picture = Diagram.OfChanges([Towns.Of(services)], [Shifted(Towns.Of(services))])!.Picture;

        Assert.Contains(picture.Lines, line => line.Labels.Contains("/ · 90 % → 50 %"));
        Assert.InRange(picture.Shapes.Count, 1, 25);
        Assert.InRange(picture.Lines.Count, 1, 40);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(300)]
    public void A_new_mesh_is_drawn_as_readable_as_the_mesh_itself(int services)
    {
        var picture = Diagram.OfChanges([], [Towns.Of(services)])!.Picture;

        Assert.All(picture.Shapes, shape => Assert.Equal(ChangeMark.Added, shape.Mark));
        Assert.InRange(picture.Shapes.Count, 1, 25);
        Assert.InRange(picture.Lines.Count, 1, 40);
    }

    private static MeshModel Colors(int blue) => Sketch.Mesh(
        "m",
        [
            .. Sketch.Service("colors", Sketch.Route("/", ("blue", blue), ("green", 100 - blue))),
            Sketch.Node("blue"), Sketch.Node("green"), Sketch.Client("job", "colors"),
            .. Sketch.Service("other", Sketch.Route("/", ("alone", 1))), Sketch.Node("alone"),
        ]);

    private static MeshModel Shifted(MeshModel mesh) => MeshModel.Empty("town").With(mesh.Requests.Select(request =>
        request is RouteRequest route && $"{route.VirtualRouterName}" == "api.checkout.local"
            ? Sketch.Route("/", ("api.checkout.local-v1", 50), ("api.checkout.local-v2", 50)) with { VirtualRouterName = "api.checkout.local" }
            : request));
}
