namespace Pulumi.Contract.Tests.Resources;

[Collection(DeploymentsCollection.Name)]
public sealed class DependsOnTests
{
    [Fact]
    public async Task A_resource_waits_for_what_it_depends_on()
    {
        var mocks = SlowFor("slow");
        await Run.PreviewAsync(mocks, () =>
        {
            var slow = new Thing("slow");
            _ = new Thing("after", options: new() { DependsOn = slow });
            _ = new Thing("free");
        });
        Assert.Equal(["free", "slow", "after"], mocks.Resources.Select(resource => resource.Name));
    }

    [Fact]
    public async Task A_resource_waits_for_its_inputs()
    {
        var mocks = SlowFor("slow");
        await Run.UpdateAsync(mocks, () =>
        {
            var slow = new Thing("slow");
            _ = new Thing("after", new() { Text = slow.Id });
        });
        Assert.Equal(["slow", "after"], mocks.Resources.Select(resource => resource.Name));
        Assert.Equal("slow-id", mocks.Resource("after").Inputs["text"]);
    }

    [Fact]
    public async Task A_resource_waits_for_its_parent()
    {
        var mocks = SlowFor("group");
        await Run.PreviewAsync(mocks, () => _ = new Thing("child", options: new Group("group").AsParent));
        Assert.Equal(["group", "child"], mocks.Resources.Select(resource => resource.Name));
    }

    [Fact]
    public async Task A_component_stands_for_its_custom_descendants()
    {
        var mocks = SlowFor("deep");
        await Run.PreviewAsync(mocks, () =>
        {
            var outer = new Group("outer", build: outer =>
                _ = new Group("inner", new() { Parent = outer }, inner =>
                    _ = new Thing("deep", options: inner.AsParent)));
            _ = new Thing("after", options: new() { DependsOn = { outer } });
        });
        Assert.Equal(["outer", "inner", "deep", "after"], mocks.Resources.Select(resource => resource.Name));
    }

    [Fact]
    public async Task A_component_does_not_stand_for_itself_nor_for_what_is_below_a_custom_resource()
    {
        var mocks = SlowFor("group", "grandchild");
        await Run.PreviewAsync(mocks, () =>
        {
            var child = new Thing("child");
            _ = new Thing("grandchild", options: new() { Parent = child });
            _ = new Thing("after", options: new() { DependsOn = { new Group("group"), child } });
        });
        Assert.Equal("after", mocks.Resources.ElementAt(1).Name);
    }

    [Fact]
    public async Task Children_may_depend_on_each_other()
    {
        var mocks = SlowFor("first");
        await Run.PreviewAsync(mocks, () => _ = new Group("group", build: group =>
        {
            var first = new Thing("first", options: group.AsParent);
            _ = new Thing("second", options: new() { Parent = group, DependsOn = { first } });
        }));
        Assert.Equal(["group", "first", "second"], mocks.Resources.Select(resource => resource.Name));
    }

    [Fact]
    public async Task A_child_that_depends_on_its_own_component_waits_for_ever()
    {
        var run = Run.PreviewAsync(() => _ = new Group("group", build: group =>
            _ = new Thing("child", options: new() { Parent = group, DependsOn = { group } })));
        Assert.NotSame(run, await Task.WhenAny(run, Task.Delay(TimeSpan.FromMilliseconds(500))));
    }

    [Fact]
    public async Task An_output_depends_on_its_resource()
    {
        Thing? thing = null;
        await Run.UpdateAsync(new Recorder(), () => thing = new Thing("a", new() { Text = "t" }));
        Assert.Same(thing, Assert.Single(await Run.DependenciesAsync(thing!.Text.Apply(text => text + "!"))));
    }

    private static Recorder SlowFor(params string[] names) => new()
    {
        Delay = args => names.Contains(args.Name) ? Task.Delay(100) : Task.CompletedTask,
    };
}
