using Pulumi.AwsNative.VpcLattice;
using Pulumi.AwsNative.VpcLattice.Inputs;

namespace Pulumi.AwsNative.Contract.Tests;

public class ConstructorTests
{
    [Fact]
    public async Task Args_may_be_left_out_where_nothing_is_required()
    {
        var request = (await Run.RecordAsync(() => _ = new ServiceNetwork("shop"))).Single(Tokens.ServiceNetwork);

        Assert.Equal("shop", request.Name);
        Assert.Empty(request.Inputs);
    }

    [Fact]
    public void Args_may_not_be_left_out_where_something_is_required()
    {
        var args = typeof(Listener).GetConstructors().Single().GetParameters()[1];

        Assert.Equal(typeof(ListenerArgs), args.ParameterType);
        Assert.False(args.HasDefaultValue);
    }

    [Fact]
    public async Task A_missing_required_input_is_named()
    {
        var failure = await Run.FailureAsync(() => _ = new TargetGroup("v1", new()));

        Assert.Contains("[Input] Pulumi.AwsNative.VpcLattice.TargetGroupArgs.Type is required but was not given a value", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_required_list_is_named_by_its_field()
    {
        var failure = await Run.FailureAsync(() => _ = new Listener("l", new()
        {
            DefaultAction = new ListenerDefaultActionArgs { Forward = new ListenerForwardArgs() },
            Protocol = ListenerProtocol.Http,
        }));

        Assert.Contains("ListenerForwardArgs._targetGroups is required but was not given a value", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tag_needs_a_key_and_a_value()
    {
        var failure = await Run.FailureAsync(() => _ = new Service("cart", new() { Tags = { new AwsNative.Inputs.TagArgs { Key = "team" } } }));

        Assert.Contains("TagArgs.Value is required but was not given a value", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_args_are_new_each_time() => Assert.NotSame(ServiceArgs.Empty, ServiceArgs.Empty);
}
