using System.Collections.Immutable;

namespace Pulumi.Contract.Tests.Resources;

[Collection(DeploymentsCollection.Name)]
public sealed class InvokeTests
{
    private const string _token = "test:index/getThing:getThing";

    [Fact]
    public async Task A_call_goes_to_the_mocks_with_plain_arguments()
    {
        var mocks = new Recorder { AnswerCall = _ => new Dictionary<string, object> { ["name"] = "found" } };
        Output<Part>? result = null;
        await Run.PreviewAsync(mocks, () => result = Get(new() { Name = Output.Create("n"), Count = 2 }));
        var call = Assert.Single(mocks.Calls);
        Assert.Equal((_token, ""), (call.Token, call.Provider));
        Assert.Equal(("n", 2.0), (call.Args["name"], call.Args["count"]));
        Assert.Equal("found", (await Run.ValueAsync(result!)).Name);
    }

    [Fact]
    public async Task With_an_unknown_argument_the_result_is_unknown_and_nobody_is_asked()
    {
        var mocks = new Recorder();
        Output<Part>? result = null;
        await Run.PreviewAsync(mocks, () => result = Get(new() { Name = Run.Unknown() }));
        Assert.False(await Run.IsKnownAsync(result!));
        Assert.Empty(mocks.Calls);
    }

    [Fact]
    public async Task The_result_depends_on_what_the_arguments_depend_on()
    {
        Thing? thing = null;
        Output<Part>? result = null;
        await Run.UpdateAsync(new Recorder(), () =>
        {
            thing = new("a", new() { Text = "t" });
            result = Get(new() { Name = thing.Text! });
        });
        Assert.Same(thing, Assert.Single(await Run.DependenciesAsync(result!)));
    }

    [Fact]
    public async Task A_call_waits_for_what_it_depends_on_and_stays_unknown_without_its_id()
    {
        var mocks = new Recorder { Answer = args => (null, args.Inputs) };
        Output<Part>? result = null;
        await Run.PreviewAsync(mocks, () => result = Deployment.Instance.Invoke<Part>(_token, new GetArgs { Name = "n" }, new InvokeOutputOptions { DependsOn = { new Thing("a") } }));
        Assert.False(await Run.IsKnownAsync(result!));
        Assert.Empty(mocks.Calls);
    }

    [Fact]
    public async Task The_provider_of_the_parent_is_used()
    {
        var mocks = new Recorder();
        await Run.PreviewAsync(mocks, () =>
        {
            var group = new Group("group", new() { Provider = new ProviderResource("test", "p", ResourceArgs.Empty, new()) });
            _ = Deployment.Instance.Invoke<Part>(_token, new GetArgs { Name = "n" }, new InvokeOptions { Parent = group });
        });
        Assert.EndsWith("::p::p-id", Assert.Single(mocks.Calls).Provider, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_can_be_awaited()
    {
        var name = "";
        await Deployment.TestAsync(new Recorder(), new(), async () =>
        {
            var part = await Deployment.Instance.InvokeAsync<Part>(_token, new GetArgs { Name = "n" });
            name = part.Name;
        });
        Assert.Equal("n", name);
    }

    [Fact]
    public async Task A_single_result_is_taken_out_of_its_wrapper()
    {
        var mocks = new Recorder { AnswerCall = _ => new Dictionary<string, object> { ["anything"] = "only" } };
        Output<string>? result = null;
        await Run.PreviewAsync(mocks, () => result = Deployment.Instance.InvokeSingle<string>(_token, InvokeArgs.Empty));
        Assert.Equal("only", await Run.ValueAsync(result!));
    }

    [Fact]
    public async Task Arguments_can_be_a_dictionary()
    {
        var mocks = new Recorder();
        var values = ImmutableDictionary<string, object?>.Empty.Add("name", (Input<string>)"n");
        await Run.PreviewAsync(mocks, () => _ = Deployment.Instance.Invoke<Part>(_token, new DictionaryInvokeArgs(values)));
        Assert.Equal("n", Assert.Single(mocks.Calls).Args["name"]);
    }

    private static Output<Part> Get(GetArgs args) => Deployment.Instance.Invoke<Part>(_token, args);

    private sealed class GetArgs : InvokeArgs
    {
        [Input("name", required: true)]
        public Input<string> Name { get; set; } = null!;

        [Input("count")]
        public Input<int>? Count { get; set; }
    }
}
