namespace Pulumi.Contract.Tests.Resources;

[Collection(DeploymentsCollection.Name)]
public sealed class TransformationTests
{
    [Fact]
    public async Task Own_transformations_come_before_those_of_each_parent()
    {
        var order = new List<string>();
        await Run.PreviewAsync(() =>
        {
            var outer = new Group("outer", new() { ResourceTransformations = { Note("outer") } });
            var inner = new Group("inner", new() { Parent = outer, ResourceTransformations = { Note("inner") } });
            order.Clear();
            _ = new Thing("a", options: new() { Parent = inner, ResourceTransformations = { Note("own") } });
        });
        Assert.Equal(["own", "inner", "outer"], order);

        ResourceTransformation Note(string name) => _ =>
        {
            order.Add(name);
            return null;
        };
    }

    [Fact]
    public async Task A_transformation_sees_args_and_options_as_they_were_given()
    {
        ResourceTransformationArgs? seen = null;
        var args = new ThingArgs { Text = "t" };
        var options = new CustomResourceOptions { Version = "1.2.3" };
        Thing? thing = null;
        await Run.PreviewAsync(() =>
        {
            options.ResourceTransformations.Add(given =>
            {
                seen = given;
                return null;
            });
            thing = new Thing("a", args, options);
        });
        Assert.Same(thing, seen!.Value.Resource);
        Assert.Same(args, seen.Value.Args);
        Assert.Same(options, seen.Value.Options);
    }

    [Fact]
    public async Task A_transformation_can_replace_the_args()
    {
        var mocks = new Recorder();
        await Run.PreviewAsync(mocks, () => _ = new Thing("a", new() { Text = "before" }, new()
        {
            ResourceTransformations = { given => new ResourceTransformationResult(new ThingArgs { Text = "after" }, given.Options) },
        }));
        Assert.Equal("after", mocks.Resource("a").Inputs["text"]);
    }

    [Fact]
    public async Task Protect_of_the_parent_is_inherited_after_the_transformations()
    {
        bool? seen = true;
        await Run.PreviewAsync(() =>
        {
            var group = new Group("group", new() { Protect = true, ResourceTransformations = { Note } });
            _ = new Thing("a", options: group.AsParent);
        });
        Assert.Null(seen);

        ResourceTransformationResult? Note(ResourceTransformationArgs given)
        {
            if (given.Resource is Thing)
                seen = given.Options.Protect;
            return null;
        }
    }

    [Fact]
    public async Task A_transformation_cannot_change_the_parent()
    {
        var failure = await Run.FailureAsync(() =>
        {
            var group = new Group("group");
            _ = new Thing("a", options: new()
            {
                ResourceTransformations = { given => new ResourceTransformationResult(given.Args, group.AsParent) },
            });
        });
        Assert.Contains("System.ArgumentException: Transformations cannot currently be used to change the 'parent' of a resource.", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_transformations_of_a_stack_see_every_resource()
    {
        WatchingStack.Seen.Clear();
        await Deployment.TestAsync<WatchingStack>(new Recorder());
        Assert.Equal(["project-stack", "group", "a"], WatchingStack.Seen);
    }

    private sealed class WatchingStack : Stack
    {
        public WatchingStack()
            : base(new StackOptions { ResourceTransformations = { Note } })
            => _ = new Group("group", build: group => _ = new Thing("a", options: group.AsParent));

        public static List<string> Seen { get; } = [];

        private static ResourceTransformationResult? Note(ResourceTransformationArgs given)
        {
            Seen.Add(given.Resource.GetResourceName());
            return null;
        }
    }
}
