namespace Pulumi.Contract.Tests.Components;

[Collection(DeploymentsCollection.Name)]
public sealed class ComponentTests
{
    private const string _type = "test:index:Local";

    [Fact]
    public async Task Without_args_nothing_is_sent()
    {
        var mocks = new Recorder();
        await Run.PreviewAsync(mocks, () => _ = new ComponentResource(_type, "c"));
        Assert.Empty(mocks.Resource("c").Inputs);
    }

    [Fact]
    public async Task Args_are_sent_as_inputs()
    {
        var mocks = new Recorder();
        await Run.PreviewAsync(mocks, () => _ = new ComponentResource(_type, "c", new ThingArgs { Text = "t" }));
        Assert.Equal("t", mocks.Resource("c").Inputs["text"]);
    }

    [Fact]
    public async Task Outputs_of_a_local_component_are_its_own_business()
    {
        Local? local = null;
        await Run.PreviewAsync(Answering("from the state"), () => local = new(remote: false));
        Assert.Equal("initial", await Run.ValueAsync(local!.Text));
    }

    [Fact]
    public async Task Outputs_of_a_remote_component_come_from_the_state()
    {
        Local? local = null;
        await Run.PreviewAsync(Answering("from the state"), () => local = new(remote: true));
        Assert.Equal("from the state", await Run.ValueAsync(local!.Text));
    }

    [Fact]
    public async Task Resources_are_listed_in_the_order_of_their_registration()
    {
        var resources = await Run.PreviewAsync(() => _ = new Group("group", build: group => _ = new Thing("a", options: group.AsParent)));
        Assert.Equal(["group", "a"], resources.Select(resource => resource.GetResourceName()));
    }

    private static Recorder Answering(string text)
        => new() { Answer = _ => ("id", new Dictionary<string, object> { ["text"] = text }) };

    private sealed class Local(bool remote) : ComponentResource(_type, "c", ResourceArgs.Empty, null, remote)
    {
        [Output("text")]
        public Output<string> Text { get; private set; } = Output.Create("initial");
    }
}
