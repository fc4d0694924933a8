namespace Pulumi.Contract.Tests.Resources;

[Collection(DeploymentsCollection.Name)]
public sealed class NamesAndUrnsTests
{
    private const string _above = "urn:pulumi:stack::project::pulumi:pulumi:Stack$";

    [Theory]
    [InlineData("", "n", "'type' cannot be null or empty. (Parameter 'type')")]
    [InlineData("t:i:T", "", "'name' cannot be null or empty. (Parameter 'name')")]
    public async Task A_missing_type_or_name_throws_in_the_constructor(string type, string name, string message)
        => await Run.PreviewAsync(() => Assert.Equal(message, Assert.Throws<ArgumentException>(() => new CustomResource(type, name, ResourceArgs.Empty, new())).Message));

    [Fact]
    public async Task Without_a_run_no_resource_can_be_made()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => new Thing("a"));
        Assert.Equal("Trying to acquire Deployment.Instance before 'Run' was called.", exception.Message);
        await Task.CompletedTask;
    }

    [Fact]
    public async Task A_resource_knows_its_type_and_name()
        => await Run.PreviewAsync(() =>
        {
            var thing = new Thing("a");
            Assert.Equal((Thing.TypeName, "a"), (thing.GetResourceType(), thing.GetResourceName()));
        });

    [Fact]
    public async Task The_urn_is_complete_right_after_the_constructor_when_the_mocks_answer_at_once()
        => await Run.PreviewAsync(() =>
        {
            var urn = "";
            _ = new Thing("a").Urn.Apply(value => urn = value);
            Assert.Equal(_above + "test:index/thing:Thing::a", urn);
        });

    [Fact]
    public async Task Under_mocks_a_urn_keeps_only_the_first_of_the_types_above()
    {
        Group? inner = null;
        Thing? thing = null;
        await Run.PreviewAsync(() =>
        {
            var outer = new Group("outer");
            inner = new Group("inner", new() { Parent = outer });
            thing = new Thing("a", options: inner.AsParent);
        });
        Assert.Equal(_above + "test:index:Group::inner", await Run.ValueAsync(inner!.Urn));
        Assert.Equal(_above + "test:index/thing:Thing::a", await Run.ValueAsync(thing!.Urn));
    }

    [Fact]
    public async Task Two_resources_with_one_urn_are_not_detected()
    {
        var resources = await Run.PreviewAsync(() => _ = (new Thing("a"), new Thing("a")));
        Assert.Equal(2, resources.Length);
    }

    [Fact]
    public async Task A_urn_can_be_put_together()
        => await Run.PreviewAsync(() =>
        {
            var urns = new List<string>();
            Urn.Create("n", "t:i:T").Apply(urns.AddTo);
            Urn.Create("n", "t:i:T", project: "p", stack: "s").Apply(urns.AddTo);
            Urn.Create("n", "t:i:T", parent: new Thing("a")).Apply(urns.AddTo);
            Urn.Create("n", "t:i:T", parentUrn: "urn:pulumi:s::p::x:y:Z::above").Apply(urns.AddTo);
            Assert.Equal(
                [
                    "urn:pulumi:stack::project::t:i:T::n",
                    "urn:pulumi:s::p::t:i:T::n",
                    _above + "test:index/thing:Thing$t:i:T::n",
                    "urn:pulumi:s::p::x:y:Z$t:i:T::n",
                ],
                urns);
        });

    [Fact]
    public void A_urn_is_compared_by_its_text()
    {
        Assert.True(new Urn("urn:a") == new Urn("urn:a"));
        Assert.Equal("urn:a", new Urn("urn:a").ToString());
        Assert.Equal("URN cannot be null or empty. (Parameter 'value')", Assert.Throws<ArgumentException>(() => new Urn("")).Message);
    }
}
