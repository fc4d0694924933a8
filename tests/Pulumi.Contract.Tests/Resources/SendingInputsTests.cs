using System.Collections.Immutable;
using Pulumi.Utilities;

namespace Pulumi.Contract.Tests.Resources;

[Collection(DeploymentsCollection.Name)]
public sealed class SendingInputsTests
{
    [Fact]
    public async Task Members_are_sent_under_their_names_and_null_is_not_sent()
    {
        var inputs = await SendAsync(new() { Text = "t", Plain = "p", Unmarked = "u" });
        Assert.Equal(["plain=p", "text=t"], inputs.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}={pair.Value}"));
    }

    [Fact]
    public async Task Numbers_and_enums_arrive_as_doubles()
    {
        var inputs = await SendAsync(new() { Number = 3, Ratio = 1.5, Color = Color.Green, Flag = true });
        Assert.Equal((object)3.0, inputs["number"]);
        Assert.Equal((object)1.5, inputs["ratio"]);
        Assert.Equal((object)7.0, inputs["color"]);
        Assert.Equal((object)true, inputs["flag"]);
    }

    [Fact]
    public async Task A_text_enum_arrives_as_its_text_and_a_union_as_its_side()
    {
        var inputs = await SendAsync(new() { Size = Size.Large, Either = 4 });
        Assert.Equal("large", inputs["size"]);
        Assert.Equal((object)4.0, inputs["either"]);
    }

    [Fact]
    public async Task Lists_maps_and_nested_args_arrive_as_immutable_collections()
    {
        var inputs = await SendAsync(new()
        {
            Items = ["a", Output.Create("b")],
            Tags = { ["k"] = "v" },
            Part = new PartArgs { Name = "n", Slots = [1] },
            Parts = { new PartArgs { Name = "m", Weight = 2 } },
        });
        Assert.Equal(["a", "b"], Assert.IsType<ImmutableArray<object>>(inputs["items"]).ToArray());
        Assert.Equal("v", Assert.IsType<ImmutableDictionary<string, object>>(inputs["tags"], exactMatch: false)["k"]);
        var part = (ImmutableDictionary<string, object>)inputs["part"];
        Assert.Equal("n", part["name"]);
        Assert.Equal([1.0], ((ImmutableArray<object>)part["slots"]).ToArray());
        Assert.False(part.ContainsKey("weight"));
        Assert.Equal(2.0, ((ImmutableDictionary<string, object>)((ImmutableArray<object>)inputs["parts"])[0])["weight"]);
    }

    [Fact]
    public async Task A_list_or_map_that_was_only_read_is_sent_empty()
    {
        var args = new ThingArgs();
        _ = (args.Items, args.Tags);
        var inputs = await SendAsync(args);
        Assert.Equal(["items", "tags"], inputs.Keys.Order());
        Assert.Empty((ImmutableArray<object>)inputs["items"]);
    }

    [Fact]
    public async Task A_list_from_an_array_that_was_never_set_is_sent_empty()
        => Assert.Empty((ImmutableArray<object>)(await SendAsync(new() { Items = default(ImmutableArray<string>) }))["items"]);

    [Fact]
    public async Task Secrets_lose_their_secrecy_on_the_way_to_mocks()
    {
        var mocks = new Recorder();
        Thing? thing = null;
        await Run.PreviewAsync(mocks, () => thing = new Thing("a", new() { Text = Output.CreateSecret("s") }));
        Assert.Equal("s", mocks.Resource("a").Inputs["text"]);
        Assert.False(await Run.IsSecretAsync(thing!.Text));
    }

    [Fact]
    public async Task One_unknown_part_drops_the_whole_property()
    {
        var inputs = await SendAsync(new()
        {
            Text = Run.Unknown(),
            Items = ["a", Run.Unknown()],
            Part = new PartArgs { Name = Run.Unknown(), Weight = 1 },
            Number = 1,
        });
        Assert.Equal(["number"], inputs.Keys);
    }

    [Fact]
    public async Task A_known_null_is_not_sent()
    {
        var inputs = await SendAsync(new() { Text = Output.Create<string>((string?)null!), Part = new PartArgs { Name = Output.Create((string)null!) } });
        Assert.Empty((ImmutableDictionary<string, object>)inputs["part"]);
        Assert.False(inputs.ContainsKey("text"));
    }

    [Fact]
    public async Task A_json_member_is_sent_as_text()
    {
        var inputs = await SendAsync(new() { Settings = new PartArgs { Name = "n", Weight = 2, Slots = [1, 2] } });
        Assert.Equal("""{ "name": "n", "slots": [ 1, 2 ], "weight": 2 }""", inputs["settings"]);
    }

    [Fact]
    public async Task A_resource_is_sent_as_a_resource()
    {
        var mocks = new Recorder();
        Group? group = null;
        await Run.PreviewAsync(mocks, () =>
        {
            group = new Group("group");
            _ = new Thing("a", new() { Other = group });
        });
        var sent = Assert.IsType<Resource>(mocks.Resource("a").Inputs["other"], exactMatch: false);
        Assert.Equal(await Run.ValueAsync(group!.Urn), await Run.ValueAsync(sent.Urn));
    }

    [Fact]
    public async Task A_dictionary_can_stand_for_an_args_class()
    {
        var mocks = new Recorder();
        var values = ImmutableDictionary<string, object?>.Empty.Add("a", 1).Add("b", Output.Create("x"));
        await Run.PreviewAsync(mocks, () => _ = new CustomResource("t:i:T", "a", new DictionaryResourceArgs(values), new()));
        Assert.Equal((1.0, "x"), (mocks.Resource("a").Inputs["a"], mocks.Resource("a").Inputs["b"]));
    }

    [Fact]
    public async Task An_object_that_cannot_be_sent_fails_the_run()
    {
        var failure = await Run.FailureAsync(() => _ = new Thing("a", new() { Anything = new Uri("https://example.com") }));
        Assert.Contains("error serializing property \"anything\": System.Uri is not a supported argument type.\n\tresource:a[test:index/thing:Thing].anything.id", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_that_is_not_in_an_output_fails_the_run()
    {
        var failure = await Run.FailureAsync(() => _ = new Thing("a", new() { Anything = Task.FromResult("x") }));
        Assert.Contains("Tasks are not allowed inside ResourceArgs. Please wrap your Task in an Output:", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dependency_can_be_added_to_an_input()
    {
        var mocks = new Recorder { Delay = args => args.Name == "slow" ? Task.Delay(100) : Task.CompletedTask };
        await Run.PreviewAsync(mocks, () => _ = new Thing("a", new() { Text = OutputUtilities.WithDependency(Output.Create("t"), new Thing("slow")) }));
        Assert.Equal(["slow", "a"], mocks.Resources.Select(resource => resource.Name));
    }

    private static async Task<ImmutableDictionary<string, object>> SendAsync(ThingArgs args)
    {
        var mocks = new Recorder();
        await Run.PreviewAsync(mocks, () => _ = new Thing("a", args));
        return mocks.Resource("a").Inputs;
    }
}
