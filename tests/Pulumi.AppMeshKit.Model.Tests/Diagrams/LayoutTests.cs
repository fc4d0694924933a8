using System.Globalization;
using Pulumi.AppMeshKit.Model.Tests.Views;

namespace Pulumi.AppMeshKit.Model.Tests.Diagrams;

public sealed class LayoutTests
{
    public static TheoryData<int, DiagramDetail?> Sizes => new()
    {
        { 5, null }, { 50, null }, { 300, null }, { 50, DiagramDetail.Services }, { 50, DiagramDetail.Full }, { 120, DiagramDetail.Full }, { 300, DiagramDetail.Services },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Nothing_overlaps_and_every_text_fits(int services, DiagramDetail? detail) =>
        Check(PictureLayout.Of(Diagram.Of([Towns.Of(services)], new() { Detail = detail }).Picture));

    [Fact]
    public void Frames_of_versions_and_of_meshes_hold_their_shapes()
    {
        Check(PictureLayout.Of(Diagram.Of([Sketch.Shop()]).Picture));
        var two = PictureLayout.Of(Diagram.Of([Sketch.Shop(), Towns.Of(5)]).Picture);
        Check(two);

        Assert.Equal(["mesh shop", "mesh town"], two.Frames.Select(frame => frame.Title));
        Assert.All(two.Shapes, shape => Assert.Single(two.Frames, frame => frame.Title == $"mesh {shape.Shape.Mesh}" && Holds(frame.Box, shape.Box)));
    }

    [Fact]
    public void Graphs_with_cycles_and_calls_to_themselves_come_to_an_end_and_never_overlap()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var picture = Random(seed);
            var drawing = PictureLayout.Of(picture);

            Check(drawing);
            Assert.Equal(picture.Shapes.Count, drawing.Shapes.Count);
            Assert.Equal(picture.Lines.Count, drawing.Lines.Count);
            Assert.Equal(SvgWriter.Write(picture, "t", "d"), SvgWriter.Write(Random(seed), "t", "d"));
        }
    }

    [Fact]
    public void A_chain_longer_than_a_page_is_laid_out()
    {
        var shapes = Enumerable.Range(0, 3000).Select(Shape).ToList();
        var drawing = PictureLayout.Of(new(shapes, [.. Enumerable.Range(1, 2999).Select(i => Line(i - 1, i))]));

        Assert.Equal(3000, drawing.Shapes.Count);
    }

    [Fact]
    public void Callers_stand_left_of_what_they_call()
    {
        var drawing = PictureLayout.Of(Diagram.Of([Towns.Of(5)]).Picture.WithoutFrames());
        var boxes = drawing.Shapes.ToDictionary(shape => shape.Shape.Key, shape => shape.Box);

        Assert.All(drawing.Lines, line => Assert.True(boxes[line.Line.From].Right < boxes[line.Line.To].X));
    }

    [Fact]
    public void A_line_ends_at_the_edge_of_its_shape()
    {
        var drawing = PictureLayout.Of(Diagram.Of([Towns.Of(50)]).Picture);
        var boxes = drawing.Shapes.ToDictionary(shape => shape.Shape.Key, shape => shape.Box);

        Assert.All(drawing.Lines, line =>
        {
            var (box, end) = (boxes[line.Line.To], line.Path.End);
            Assert.InRange(end.Y, box.Y, box.Bottom);
            Assert.True(Math.Abs(end.X - box.X) <= 18 || Math.Abs(end.X - box.Right) <= 18);
        });
    }

    private static void Check(Drawing drawing)
    {
        var boxes = drawing.Shapes.Select(shape => shape.Box).Concat(drawing.Lines.Select(line => line.Label?.Box).OfType<Box>()).OrderBy(box => box.X).ToList();
        for (var i = 0; i < boxes.Count; i++)
        {
            for (var j = i + 1; j < boxes.Count && boxes[j].X < boxes[i].Right; j++)
                Assert.False(boxes[i].Overlaps(boxes[j]), $"{boxes[i]} {boxes[j]}");
        }

        foreach (var shape in drawing.Shapes)
        {
            Assert.True(Holds(new(0, 0, drawing.Width, drawing.Height), shape.Box));
            Assert.All(shape.Texts.Select((text, i) => TextWidth.Of(text, ShapeSize.FontSizeOf(i))), width => Assert.True(width <= shape.Box.Width));
        }
    }

    private static bool Holds(Box outer, Box inner) => outer.X <= inner.X && outer.Y <= inner.Y && inner.Right <= outer.Right && inner.Bottom <= outer.Bottom;

    private static Picture Random(int seed)
    {
        var random = new Lcg(seed);
        var count = 1 + random.Next(40);
        var shapes = Enumerable.Range(0, count).Select(i => Shape(i) with { Kind = (ShapeKind)random.Next(7) });
        var lines = Enumerable.Range(0, random.Next(90)).Select(_ => Line(random.Next(count), random.Next(count)) with
        {
            Labels = random.Next(3) == 0 ? ["/a · 90 %", "/b"] : [],
            Stroke = (LineStroke)random.Next(3),
        });
        return new([.. shapes], [.. lines.DistinctBy(line => (line.From, line.To))]);
    }

    private static PictureShape Shape(int index) => new(Name(index), ShapeKind.Service, [Name(index)], "m");

    private static PictureLine Line(int from, int to) => new(Name(from), Name(to), LineKind.Call, LineStroke.Plain, []);

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"s{index}");
}
