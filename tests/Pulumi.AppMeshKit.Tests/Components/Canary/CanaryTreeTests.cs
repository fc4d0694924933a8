namespace Pulumi.AppMeshKit.Tests;

/// <summary>Parents and dependencies of the canary's resources.</summary>
[Collection(PulumiPrograms.Name)]
public class CanaryTreeTests
{
    [Theory]
    [InlineData("Mesh shop", "Mesh component shop")]
    [InlineData("VirtualNode colors-blue", "ServiceWithRouter component colors")]
    [InlineData("VirtualNode colors-green", "ServiceWithRouter component colors")]
    [InlineData("VirtualRouter colors", "ServiceWithRouter component colors")]
    [InlineData("Route colors", "ServiceWithRouter component colors")]
    [InlineData("VirtualService colors", "ServiceWithRouter component colors")]
    public async Task Every_resource_is_a_child_of_its_component(string resource, string component)
    {
        var run = await ProgramRun.OfAsync(Canary.ShopMesh.Create);

        Assert.Equal(component, run.Parent(resource));
    }

    [Theory]
    [InlineData("Mesh component shop")]
    [InlineData("ServiceWithRouter component colors")]
    public async Task Components_stand_at_the_top_and_wait_for_nothing(string component)
    {
        var run = await ProgramRun.OfAsync(Canary.ShopMesh.Create);

        Assert.Null(run.Parent(component));
        Assert.Empty(await run.DependenciesAsync(component));
    }

    [Theory]
    [InlineData("Mesh shop")]
    [InlineData("VirtualNode colors-blue", "Mesh shop")]
    [InlineData("VirtualNode colors-green", "Mesh shop")]
    [InlineData("VirtualRouter colors", "Mesh shop")]
    [InlineData("Route colors", "Mesh shop", "VirtualNode colors-blue", "VirtualNode colors-green", "VirtualRouter colors")]
    [InlineData("VirtualService colors", "Mesh shop", "Route colors", "VirtualRouter colors")]
    public async Task Every_resource_waits_for_what_it_names(string resource, params string[] dependencies)
    {
        var run = await ProgramRun.OfAsync(Canary.ShopMesh.Create);

        Assert.Equal(dependencies, await run.DependenciesAsync(resource));
    }
}
