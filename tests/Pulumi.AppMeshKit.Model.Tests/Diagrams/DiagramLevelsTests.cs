using Pulumi.AppMeshKit.Model.Tests.Views;

namespace Pulumi.AppMeshKit.Model.Tests.Diagrams;

public sealed class DiagramLevelsTests
{
    [Theory]
    [InlineData(5)]
    [InlineData(20)]
    [InlineData(50)]
    [InlineData(300)]
    [InlineData(1000)]
    public void Whatever_the_size_there_are_no_more_than_25_shapes_and_40_lines(int services)
    {
        foreach (var mesh in new[] { Towns.Of(services), Towns.Of(services, (job, team) => $"{team}-{job}"), Towns.Of(services, (job, team) => job + team), Sketch.Large(services) })
        {
            var picture = Diagram.Of([mesh]).Picture;

            Assert.InRange(picture.Shapes.Count, 1, 25);
            Assert.InRange(picture.Lines.Count, 1, 40);
        }
    }

    [Fact]
    public void Small_meshes_are_drawn_in_full_without_a_remark() => Assert.Null(Diagram.Of([Towns.Of(5)]).Remark);

    [Fact]
    public void Fifty_services_are_drawn_by_namespace()
    {
        var diagram = Diagram.Of([Towns.Of(50)]);

        Assert.Equal("each box is a group of services, by the namespace in their names", diagram.Remark);
        Assert.Contains("[[\"payments.local<br/>9 services<br/>", diagram.ToMermaid(), StringComparison.Ordinal);
    }

    [Fact]
    public void Three_hundred_services_are_drawn_with_the_strongest_lines() => Assert.Matches(
        "^each box is a group of services, by the namespace in their names, the strongest 40 of [0-9]+ lines and [0-9]+ of [0-9]+ shapes are drawn$",
        Diagram.Of([Towns.Of(300)]).Remark);

    [Fact]
    public void Names_may_begin_with_the_group() =>
        Assert.Equal("each box is a group of services, by how their names begin", Diagram.Of([Towns.Of(50, (job, team) => $"{team}-{job}")]).Remark);

    [Fact]
    public void Names_that_say_nothing_are_grouped_by_calls() =>
        Assert.StartsWith("each box is a group of services, by who calls whom", Diagram.Of([Towns.Of(60, (job, team) => job + team)]).Remark, StringComparison.Ordinal);

    [Theory]
    [InlineData("team")]
    [InlineData("Team")]
    [InlineData("app")]
    public void Tags_come_before_names(string key)
    {
        var mesh = Towns.Of(60);
        var tagged = mesh.Requests.Select((request, i) => request is VirtualServiceRequest
            ? request with { Tags = [new() { Key = key, Value = i % 2 == 0 ? "red" : "blue" }] }
            : request);

        var diagram = Diagram.Of([MeshModel.Empty("town").With(tagged)]);

        Assert.Equal($"each box is a group of services, by the tag {key.ToLowerInvariant()}", diagram.Remark);
        Assert.Contains("[[\"red<br/>", diagram.ToMermaid(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DiagramDetail.Full, "api.checkout.local-v2<br/>")]
    [InlineData(DiagramDetail.Services, "api.checkout.local<br/>2 nodes")]
    [InlineData(DiagramDetail.Groups, "checkout.local<br/>")]
    public void The_level_can_be_chosen(DiagramDetail detail, string label)
    {
        foreach (var services in new[] { 6, 50 })
            Assert.Contains($"\"{label}", Diagram.Of([Towns.Of(services)], new() { Detail = detail }).ToMermaid(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(300)]
    public void The_order_of_definitions_does_not_matter(int services)
    {
        var mesh = Towns.Of(services);
        var reversed = Sketch.Mesh("town", mesh.Requests.Where(request => request is not MeshRequest).Reverse());

        Assert.Equal(Diagram.Of([mesh]).ToMermaid(), Diagram.Of([reversed]).ToMermaid());
    }
}
