namespace Pulumi.AppMeshKit.Tests;

/// <summary>
/// A canary that ends: the route lets go of the version first, then its node is deleted. Pulumi updates what stays before it
/// deletes what does not, so all that is needed is that nothing but the node changes its identity.
/// </summary>
[Collection(PulumiPrograms.Name)]
public class RemovedVersionTests
{
    private const string Removed = "VirtualNode colors-green";

    [Fact]
    public async Task All_other_resources_keep_their_identity()
    {
        var (before, after) = (await ProgramRun.OfAsync(TwoVersions), await ProgramRun.OfAsync(OneVersion));

        Assert.Equal(before.Registered.Where(id => id != Removed), after.Registered);
        foreach (var id in after.Requests.Keys)
        {
            Assert.Equal(before.Parent(id), after.Parent(id));
            Assert.Equal(InputsText.Of(WithoutSpec(before, id)), InputsText.Of(WithoutSpec(after, id)));
        }
    }

    [Fact]
    public async Task Only_the_route_changes()
    {
        var (before, after) = (await ProgramRun.OfAsync(TwoVersions), await ProgramRun.OfAsync(OneVersion));

        var changed = after.Requests.Keys.Where(id => !before.Requests[id].Equals(after.Requests[id]));

        Assert.Equal(["Route colors"], changed);
    }

    [Fact]
    public async Task The_node_is_deleted_after_everything_that_named_it()
    {
        var (before, after) = (await ProgramRun.OfAsync(TwoVersions), await ProgramRun.OfAsync(OneVersion));
        var (old, now) = (await DependencyGraph.OfAsync(before), await DependencyGraph.OfAsync(after));

        // What waits for the node in the old state is updated, not deleted: the new program has it, and it no longer waits.
        Assert.Equal(["Route colors", "VirtualService colors"], old.Resources.Where(id => old.Waits(id, Removed)));
        Assert.All(old.Resources.Where(id => old.Waits(id, Removed)), id => Assert.Contains(id, now.Resources));
        Assert.DoesNotContain(Removed, now.Resources);
        Assert.DoesNotContain("colors-green", RequestText.Whole(after.Requests["Route colors"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_deleted_before_it_is_replaced()
    {
        var run = await ProgramRun.OfAsync(TwoVersions);

        Assert.All(run.Requests.Keys, id => Assert.Null(Assert.IsType<CustomResourceOptions>(run.Options(id)).DeleteBeforeReplace));
    }

    private static Dictionary<string, object> WithoutSpec(ProgramRun run, string id) =>
        run.Inputs(id).Where(input => input.Key != "spec").ToDictionary();

    private static void TwoVersions() => Service(
        new()
        {
            ["blue"] = ServiceVersion.Dns("colors-blue.shop.local"),
            ["green"] = ServiceVersion.Dns("colors-green.shop.local"),
        },
        new() { ["blue"] = 90, ["green"] = 10 });

    private static void OneVersion() => Service(new() { ["blue"] = ServiceVersion.Dns("colors-blue.shop.local") }, null);

    private static void Service(Dictionary<string, ServiceVersion> versions, EquatableMap<Weight>? weights) => _ = new ServiceWithRouter("colors", new()
    {
        Mesh = new Mesh("shop"),
        ServiceName = "colors.shop.local",
        Versions = versions,
        Weights = weights,
    });
}
