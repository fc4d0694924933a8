using System.Collections.Immutable;
using Pulumi.Utilities;

namespace Pulumi.Contract.Tests.Resources;

[Collection(DeploymentsCollection.Name)]
public sealed class ReadingStateTests
{
    private static readonly Dictionary<string, object> _state = new()
    {
        ["text"] = "t",
        ["number"] = 3,
        ["items"] = new[] { "a", "b" },
        ["tags"] = new Dictionary<string, string> { ["k"] = "v" },
        ["color"] = 7,
        ["size"] = "large",
        ["either"] = 5,
        ["part"] = new Dictionary<string, object> { ["name"] = "n", ["weight"] = 2 },
        ["parts"] = new List<object> { new Dictionary<string, object> { ["name"] = "m", ["slots"] = new[] { 1, 2 } } },
        ["anything"] = new Dictionary<string, object> { ["deep"] = new[] { 1 } },
    };

    [Fact]
    public async Task Plain_values_lists_and_maps_are_read()
    {
        var thing = await CreateAsync(_state);
        Assert.Equal("t", await Run.ValueAsync(thing.Text));
        Assert.Equal(3, await Run.ValueAsync(thing.Number));
        Assert.Equal(["a", "b"], await Run.ListAsync(thing.Items));
        Assert.Equal("v", (await Run.ValueAsync(thing.Tags))!["k"]);
    }

    [Fact]
    public async Task Enums_and_unions_are_read()
    {
        var thing = await CreateAsync(_state);
        Assert.Equal(Color.Green, await Run.ValueAsync(thing.Color));
        Assert.Equal(Size.Large, await Run.ValueAsync(thing.Size));
        Assert.Equal(5, (await Run.ValueAsync(thing.Either))!.Value.AsT1);
    }

    [Fact]
    public async Task Output_types_are_built_with_their_constructor()
    {
        var thing = await CreateAsync(_state);
        var part = await Run.ValueAsync(thing.Part);
        Assert.Equal(("n", 2, true), (part!.Name, part.Weight, part.Slots.IsDefault));
        var parts = await Run.ValueAsync(thing.Parts);
        Assert.Equal([1, 2], parts[0].Slots.ToArray());
        Assert.Null(parts[0].Weight);
    }

    [Fact]
    public async Task An_untyped_output_holds_immutable_collections()
    {
        var anything = await Run.ValueAsync((await CreateAsync(_state)).Anything);
        Assert.Equal([1.0], ((ImmutableArray<object>)((ImmutableDictionary<string, object>)anything!)["deep"]).ToArray());
    }

    [Fact]
    public async Task What_the_state_leaves_out_is_unknown_in_a_preview()
    {
        var thing = await CreateAsync(new Dictionary<string, object>(), isPreview: true);
        Assert.False(await Run.IsKnownAsync(thing.Text));
        Assert.False(await Run.IsKnownAsync(thing.Items));
    }

    [Fact]
    public async Task What_the_state_leaves_out_is_a_known_default_in_an_update()
    {
        var thing = await CreateAsync(new Dictionary<string, object>());
        Assert.True(await Run.IsKnownAsync(thing.Text));
        Assert.Null(await Run.ValueAsync(thing.Text));
        Assert.True((await Run.ValueAsync(thing.Items)).IsDefault);
        Assert.Equal(0, await Run.ValueAsync(thing.Number));
    }

    [Fact]
    public async Task What_is_known_in_a_preview_is_known()
        => Assert.Equal("t", await Run.ValueAsync((await CreateAsync(_state, isPreview: true)).Text));

    [Fact]
    public async Task A_value_of_the_wrong_type_becomes_null_without_failing_the_run()
    {
        var thing = await CreateAsync(new Dictionary<string, object> { ["text"] = 1, ["number"] = "x", ["items"] = "y", ["part"] = "z" });
        Assert.True(await Run.IsKnownAsync(thing.Text));
        Assert.Null(await Run.ValueAsync(thing.Text));
        Assert.Equal(0, await Run.ValueAsync(thing.Number));
        Assert.True((await Run.ValueAsync(thing.Items)).IsDefault);
        Assert.Null(await Run.ValueAsync(thing.Part));
    }

    [Fact]
    public async Task Secret_and_unknown_values_of_the_state_stay_so()
    {
        var thing = await CreateAsync(new Dictionary<string, object> { ["text"] = Output.CreateSecret("s"), ["number"] = OutputUtilities.CreateUnknown(1) });
        Assert.True(await Run.IsSecretAsync(thing.Text));
        Assert.Equal("s", await Run.ValueAsync(thing.Text));
        Assert.False(await Run.IsKnownAsync(thing.Number));
    }

    [Fact]
    public async Task Args_and_output_types_can_be_a_state()
    {
        var fromArgs = await CreateAsync(new ThingArgs { Text = "t", Part = new PartArgs { Name = "n" } });
        Assert.Equal("n", (await Run.ValueAsync(fromArgs.Part))!.Name);
        var fromOutputType = await CreateAsync(new Dictionary<string, object> { ["part"] = Part.Create("p") });
        var part = await Run.ValueAsync(fromOutputType.Part);
        Assert.Equal(("p", 3), (part!.Name, part.Weight));
    }

    [Fact]
    public async Task An_anonymous_object_cannot_be_a_state()
    {
        var mocks = new Recorder { Answer = _ => ("id", new { text = "t" }) };
        var failure = await Run.FailureOfRunAsync(() => Run.PreviewAsync(mocks, () => _ = new Thing("a")));
        Assert.Contains("is not a supported argument type.", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Without_an_id_the_id_is_unknown_even_in_an_update(string? id)
    {
        Thing? thing = null;
        await Run.UpdateAsync(new Recorder { Answer = args => (id, args.Inputs) }, () => thing = new("a"));
        Assert.False(await Run.IsKnownAsync(thing!.Id));
    }

    private static async Task<Thing> CreateAsync(object state, bool isPreview = false)
    {
        Thing? thing = null;
        var mocks = new Recorder { Answer = _ => ("id", state) };
        await Deployment.TestAsync(mocks, new() { IsPreview = isPreview }, () => { thing = new("a"); });
        return thing!;
    }
}
