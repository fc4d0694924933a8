namespace Pulumi.AppMeshKit.Tests.Preview;

/// <summary>Parents and dependencies, which mocks never see.</summary>
[Collection(PulumiPrograms.Name)]
public sealed class TreeTests
{
    [Fact]
    public async Task Children_of_a_component_are_below_it()
    {
        var result = await OfflinePreview.RunAsync(Programs.Hello);

        Assert.Equal(["hello", "greeter"], result.Resources.Select(one => one.Name));
        Assert.Equal(["greeter-v1", "greeter", "greeter", "greeter"], result.Resources[1].Children.Select(one => one.Name));
    }

    [Fact]
    public async Task A_route_waits_for_mesh_router_and_node()
    {
        var result = await OfflinePreview.RunAsync(Programs.Hello);

        var route = result.Resources[1].Children.Single(one => one.Type == "aws:appmesh/route:Route");
        Assert.Equal(
            ["aws:appmesh/mesh:Mesh", "aws:appmesh/virtualNode:VirtualNode", "aws:appmesh/virtualRouter:VirtualRouter"],
            route.DependsOn.Select(one => one.GetResourceType()).Order());
    }

    [Fact]
    public async Task A_component_of_the_user_keeps_its_place()
    {
        var result = await OfflinePreview.RunAsync(() => { _ = new Team("team"); });

        var team = Assert.Single(result.Resources);
        Assert.Equal(["shop", "colors"], team.Children.Select(one => one.Name));
        Assert.Equal("acme:index:Team", team.Type);
    }

    [Fact]
    public async Task What_is_made_after_an_await_is_there()
    {
        var result = await OfflinePreview.RunAsync(async () =>
        {
            await Task.Delay(20);
            Programs.Hello();
        });

        Assert.Equal(["hello", "greeter"], result.Resources.Select(one => one.Name));
    }

    [Fact]
    public async Task A_stack_that_passes_the_options_on_is_seen_whole()
    {
        var result = await OfflinePreview.RunAsync<OpenStack>();

        var team = Assert.Single(result.Resources);
        Assert.Equal(["shop", "colors"], team.Children.Select(one => one.Name));
        Assert.Equal("colors.shop.local", result.Outputs["service"]);
    }

    [Fact]
    public async Task A_stack_that_does_not_still_shows_what_is_below_components_of_the_kit()
    {
        var result = await OfflinePreview.RunAsync<ClosedStack>();

        // Nobody listens to the team itself, but the kit's components say whose they are.
        var team = Assert.Single(result.Resources);
        Assert.Equal(["shop", "colors"], team.Children.Select(one => one.Name));
        Assert.Equal(4, team.Children[1].Children.Count);
    }

    [Fact]
    public void Outside_a_preview_there_are_no_options_for_a_stack() => Assert.Null(MeshProgram.StackOptions);

    private sealed class Team : ComponentResource
    {
        internal Team(string name)
            : base("acme:index:Team", name)
        {
            var options = new ComponentResourceOptions { Parent = this };
            var mesh = new Mesh("shop", null, options);
            Service = new ServiceWithRouter("colors", new() { Mesh = mesh, Versions = { ["v1"] = ServiceVersion.Dns("colors.shop.local") } }, options);
        }

        internal ServiceWithRouter Service { get; }
    }

    private sealed class OpenStack : Stack
    {
        public OpenStack()
            : base(MeshProgram.StackOptions) => Service = new Team("team").Service.VirtualServiceName;

        [Output("service")]
        public Output<string> Service { get; private set; }
    }

    private sealed class ClosedStack : Stack
    {
        public ClosedStack() => _ = new Team("team");
    }
}
