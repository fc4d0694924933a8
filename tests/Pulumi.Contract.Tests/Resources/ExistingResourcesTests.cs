using System.Collections.Immutable;

namespace Pulumi.Contract.Tests.Resources;

[Collection(DeploymentsCollection.Name)]
public sealed class ExistingResourcesTests
{
    [Fact]
    public async Task Reading_asks_the_mocks_with_the_id_and_the_state()
    {
        var mocks = new Recorder();
        Thing? thing = null;
        var resources = await Run.PreviewAsync(mocks, () => thing = new("a", new() { Text = "t" }, new() { Id = "existing" }));
        Assert.Equal("existing", mocks.Resource("a").Id);
        Assert.Equal("t", mocks.Resource("a").Inputs["text"]);
        Assert.Equal("existing", await Run.ValueAsync(thing!.Id));
        Assert.Equal("t", await Run.ValueAsync(thing.Text));
        Assert.Same(thing, Assert.Single(resources));
    }

    [Fact]
    public async Task Importing_shows_the_import_id_to_the_mocks()
    {
        var mocks = new Recorder { Answer = args => (null, args.Inputs) };
        Thing? thing = null;
        await Run.PreviewAsync(mocks, () => thing = new("a", options: new() { ImportId = "imported" }));
        Assert.Equal("imported", mocks.Resource("a").Id);
        Assert.Equal("imported", await Run.ValueAsync(thing!.Id));
    }

    [Fact]
    public async Task A_new_resource_has_no_id_for_the_mocks()
    {
        var mocks = new Recorder();
        await Run.PreviewAsync(mocks, () => _ = new Thing("a"));
        Assert.Equal("", mocks.Resource("a").Id);
    }

    [Fact]
    public async Task A_resource_looked_up_by_urn_is_neither_mocked_nor_listed()
    {
        var mocks = new Recorder();
        Thing? found = null;
        var resources = await Run.PreviewAsync(mocks, () =>
        {
            var thing = new Thing("a", new() { Text = "t" });
            thing.Urn.Apply(urn => found = new Thing("b", options: new() { Urn = urn }));
        });
        Assert.Single(mocks.Resources);
        Assert.Single(resources);
        Assert.Equal("t", await Run.ValueAsync(found!.Text));
        Assert.Equal("a-id", await Run.ValueAsync(found.Id));
    }

    [Fact]
    public async Task Looking_up_an_unknown_urn_fails_the_run()
    {
        var failure = await Run.FailureAsync(() => _ = new Thing("a", options: new() { Urn = "urn:pulumi:stack::project::t:i:T::a" }));
        Assert.Contains("Unknown resource urn:pulumi:stack::project::t:i:T::a", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_component_cannot_be_read()
    {
        var failure = await Run.FailureAsync(() => _ = new Group("group", new() { Id = "x" }));
        Assert.Contains("ResourceOptions.Id is only valid for a CustomResource", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stack_reference_gives_outputs_of_another_stack()
    {
        var mocks = new Recorder
        {
            Answer = args => ("id", args.Inputs
                .Add("outputs", new Dictionary<string, object> { ["plain"] = "p", ["hidden"] = "h" }.ToImmutableDictionary())
                .Add("secretOutputNames", ImmutableArray.Create("hidden"))),
        };
        StackReference? reference = null;
        await Run.PreviewAsync(mocks, () => reference = new("org/project/stack"));
        Assert.Equal("org/project/stack", mocks.Resource("org/project/stack").Id);
        Assert.Equal("p", await Run.ValueAsync(reference!.GetOutput("plain")));
        Assert.Null(await Run.ValueAsync(reference.GetOutput("absent")));
        Assert.True(await Run.IsSecretAsync(reference.GetOutput("hidden")));
        Assert.Equal("h", (await reference.GetOutputDetailsAsync("hidden")).SecretValue);
        Assert.Equal("p", await reference.GetValueAsync("plain"));
        var exception = await Assert.ThrowsAsync<KeyNotFoundException>(() => reference.RequireValueAsync("absent"));
        Assert.Equal("Required output 'absent' does not exist on stack 'org/project/stack'.", exception.Message);
    }
}
