namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>What of a path counts.</summary>
public sealed class RequestPathTests
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/a/b", "/a/b")]
    [InlineData("/a/b/", "/a/b/")]
    [InlineData("/a?b=/../c", "/a")]
    [InlineData("/a#b", "/a")]
    [InlineData("/a#b?c", "/a")]
    [InlineData("/./a", "/a")]
    [InlineData("/a/./b", "/a/b")]
    [InlineData("/a/.", "/a/")]
    [InlineData("/a/../b", "/b")]
    [InlineData("/a/b/..", "/a/")]
    [InlineData("/a/b/../../c", "/c")]
    [InlineData("/..", "/")]
    [InlineData("/../../a", "/a")]
    [InlineData("//a", "/a")]
    [InlineData("/a//b", "/a/b")]
    [InlineData("/a///b//", "/a/b/")]
    [InlineData("//", "/")]
    [InlineData("/a//../b", "/a/b")]
    [InlineData("/a/..//b", "/b")]
    [InlineData("/a/.../b", "/a/.../b")]
    [InlineData("/.a/..b/c.", "/.a/..b/c.")]
    [InlineData("/a%2F..%2Fb", "/a%2F..%2Fb")]
    [InlineData("/a%2fb", "/a%2fb")]
    public void Dots_are_resolved_and_then_slashes_merged(string target, string normal) => Assert.Equal(normal, RequestPath.Normal(target));

    [Theory]
    [InlineData("/a", "/a", "")]
    [InlineData("/a?x=1", "/a", "?x=1")]
    [InlineData("/a?", "/a", "?")]
    [InlineData("/a?x=1#f", "/a", "?x=1")]
    [InlineData("/a#f?x=1", "/a", "")]
    [InlineData("/a?x=?", "/a", "?x=?")]
    [InlineData("?x=1", "", "?x=1")]
    public void The_query_is_cut_off_at_the_first_question_mark(string target, string path, string query) => Assert.Equal((path, query), RequestPath.Split(target));

    [Theory]
    [InlineData("/?a=1", "1")]
    [InlineData("/?a=1&a=2", "1")]
    [InlineData("/?b=2&a=1", "1")]
    [InlineData("/?a", "")]
    [InlineData("/?a=", "")]
    [InlineData("/?a=b=c", "b=c")]
    [InlineData("/?a=%20+", "%20+")]
    [InlineData("/?&&a=1", "1")]
    [InlineData("/?aa=1", null)]
    [InlineData("/??a=1", null)]
    [InlineData("/?A=1", null)]
    [InlineData("/", null)]
    public void The_first_value_of_a_query_parameter_counts_as_it_stands(string target, string? value) => Assert.Equal(value, RequestPath.Query(target, "a"));

    [Fact]
    public void A_parameter_without_a_name_has_a_value_too() => Assert.Equal("1", RequestPath.Query("/?=1", string.Empty));
}
