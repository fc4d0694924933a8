using Pulumi.Aws.AppMesh;
using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.Aws.Contract.Tests;

public class ConstructorTests
{
    [Fact]
    public async Task Args_may_be_left_out_where_nothing_is_required()
    {
        var request = (await Run.RecordAsync(() => _ = new Mesh("shop"))).Single(Tokens.Mesh);

        Assert.Equal("shop", request.Name);
        Assert.Empty(request.Inputs);
    }

    [Fact]
    public void Args_may_not_be_left_out_where_something_is_required()
    {
        var args = typeof(VirtualNode).GetConstructors().Single().GetParameters()[1];

        Assert.Equal(typeof(VirtualNodeArgs), args.ParameterType);
        Assert.False(args.HasDefaultValue);
    }

    [Fact]
    public async Task A_missing_required_input_is_named()
    {
        var failure = await Run.FailureAsync(() => _ = new VirtualNode("v1", new() { Spec = new VirtualNodeSpecArgs() }));

        Assert.Contains("[Input] Pulumi.Aws.AppMesh.VirtualNodeArgs.MeshName is required but was not given a value", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_required_input_of_a_nested_type_is_named()
    {
        var failure = await Run.FailureAsync(() => _ = new VirtualRouter("r", new()
        {
            MeshName = "shop",
            Spec = new VirtualRouterSpecArgs { Listeners = { new VirtualRouterSpecListenerArgs() } },
        }));

        Assert.Contains("VirtualRouterSpecListenerArgs.PortMapping is required but was not given a value", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_required_list_is_named_by_its_field()
    {
        var failure = await Run.FailureAsync(() => _ = new Route("r", new()
        {
            MeshName = "shop",
            VirtualRouterName = "r",
            Spec = new RouteSpecArgs { TcpRoute = new RouteSpecTcpRouteArgs { Action = new RouteSpecTcpRouteActionArgs() } },
        }));

        Assert.Contains("_weightedTargets is required but was not given a value", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_resource_sends_the_version_of_its_package()
    {
        ResourceOptions? seen = null;
        await Run.RecordAsync(() => _ = new Mesh("shop", options: new()
        {
            ResourceTransformations =
            {
                args =>
                {
                    seen = args.Options;
                    return null;
                },
            },
        }));

        Assert.Matches(@"^7\.\d+\.\d+$", seen?.Version);
    }

    [Fact]
    public async Task A_version_of_the_caller_wins()
    {
        ResourceOptions? seen = null;
        await Run.RecordAsync(() => _ = new Mesh("shop", options: new()
        {
            Version = "7.50.1",
            ResourceTransformations =
            {
                args =>
                {
                    seen = args.Options;
                    return null;
                },
            },
        }));

        Assert.Equal("7.50.1", seen?.Version);
    }

    [Fact]
    public void Empty_args_are_new_each_time() => Assert.NotSame(MeshArgs.Empty, MeshArgs.Empty);
}
