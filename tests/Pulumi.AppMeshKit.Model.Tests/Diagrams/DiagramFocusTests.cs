using Pulumi.AppMeshKit.Model.Tests.Views;

namespace Pulumi.AppMeshKit.Model.Tests.Diagrams;

public sealed class DiagramFocusTests
{
    private static readonly MeshModel _town = Towns.Of(300);

    [Theory]
    [InlineData("front")]
    [InlineData("front-v1")]
    [InlineData("edge")]
    [InlineData("gone.local")]
    public void A_name_is_the_middle(string name)
    {
        var picture = Diagram.Of([Sketch.Shop()], new() { Focus = name }).Picture;

        Assert.Contains(picture.Shapes, shape => shape.Names.Contains(name));
        Assert.Null(picture.Remark);
    }

    [Fact]
    public void A_service_is_drawn_with_its_nodes_its_callers_and_what_it_calls() => Assert.Equal(
        ["edge http 8443, TLS", "cart 2 nodes", "front", "front-v1 http 8080", "front-v2 http 8080", "front-v3 http 8080", "pay.other not in the mesh"],
        Labels(Diagram.Of([Sketch.Shop()], new() { Focus = "front" })));

    [Fact]
    public void A_node_is_drawn_with_the_service_that_leads_to_it() => Assert.Equal(
        ["cart 2 nodes", "front 2 nodes", "front-v3 http 8080"],
        Labels(Diagram.Of([Sketch.Shop()], new() { Focus = "front-v3" })));

    [Fact]
    public void Of_many_neighbours_eight_are_drawn_on_a_side()
    {
        var mesh = Sketch.Mesh(
            "m",
            [
                .. Sketch.Service("hub", Sketch.Route("/", ("hub-v1", 1))),
                Sketch.Node("hub-v1", [.. Enumerable.Range(0, 20).Select(i => $"callee{i}")]),
                .. Enumerable.Range(0, 13).Select(i => Sketch.Client($"client{i}", "hub")),
            ]);

        var labels = Labels(Diagram.Of([mesh], new() { Focus = "hub" }));

        Assert.Equal(8, labels.Count(label => label.StartsWith("client", StringComparison.Ordinal)));
        Assert.Equal(8, labels.Count(label => label.StartsWith("callee", StringComparison.Ordinal)));
        Assert.Contains("+5 more callers", labels);
        Assert.Contains("+12 more calls", labels);
    }

    [Fact]
    public void More_hops_reach_further()
    {
        var near = Labels(Diagram.Of([_town], new() { Focus = "api.checkout.local" }));
        var far = Labels(Diagram.Of([_town], new() { Focus = "api.checkout.local", Hops = 2 }));

        Assert.InRange(near.Count, 2, 25);
        Assert.InRange(far.Count, near.Count + 1, 25);
    }

    [Fact]
    public void A_group_is_drawn_by_its_services_among_the_other_groups()
    {
        var labels = Labels(Diagram.Of([_town], new() { Focus = "payments.local" }));

        Assert.Contains("worker.payments.local", labels);
        Assert.Contains(labels, label => label.StartsWith("catalog.local ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("frunt", "there is no service, virtual node, gateway, router or group \"frunt\". Is \"front\" meant?")]
    [InlineData("zzzzzzzz", "there is no service, virtual node, gateway, router or group \"zzzzzzzz\". Of ")]
    public void An_unknown_name_is_refused_with_those_there_are(string name, string message)
    {
        var thrown = Assert.Throws<KeyNotFoundException>(() => Diagram.Of([Sketch.Shop()], new() { Focus = name }));

        Assert.StartsWith(message, thrown.Message, StringComparison.Ordinal);
    }

    private static List<string> Labels(Diagram diagram) => [.. diagram.Picture.Shapes.Select(shape => string.Join(' ', shape.Lines))];
}
