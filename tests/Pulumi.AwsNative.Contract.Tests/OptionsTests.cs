using Pulumi.AwsNative.VpcLattice;
using Pulumi.AwsNative.VpcLattice.Inputs;

namespace Pulumi.AwsNative.Contract.Tests;

public class OptionsTests
{
    public static TheoryData<string, Action<CustomResourceOptions>> Replacements => new()
    {
        { "resourceIdentifier", options => _ = new AccessLogSubscription("r", new() { DestinationArn = "arn" }, options) },
        { "resourceIdentifier", options => _ = new AuthPolicy("r", new() { Policy = "{}", ResourceIdentifier = "sn-1" }, options) },
        { "name port protocol serviceIdentifier", options => _ = new Listener("r", new() { DefaultAction = new ListenerDefaultActionArgs(), Protocol = ListenerProtocol.Http }, options) },
        { "listenerIdentifier name serviceIdentifier", options => _ = new Rule("r", new() { Action = new RuleActionArgs(), Match = new RuleMatchArgs { HttpMatch = new RuleHttpMatchArgs() }, Priority = 1 }, options) },
        { "customDomainName name", options => _ = new Service("r", options: options) },
        { "name sharingConfig", options => _ = new ServiceNetwork("r", options: options) },
        { "serviceIdentifier serviceNetworkIdentifier", options => _ = new ServiceNetworkServiceAssociation("r", options: options) },
        { "serviceNetworkIdentifier vpcIdentifier", options => _ = new ServiceNetworkVpcAssociation("r", options: options) },
        {
            "config.ipAddressType config.lambdaEventStructureVersion config.port config.protocol config.protocolVersion config.vpcIdentifier name type",
            options => _ = new TargetGroup("r", new() { Type = TargetGroupType.Ip }, options)
        },
    };

    [Theory]
    [MemberData(nameof(Replacements))]
    public async Task A_resource_says_which_changes_make_a_new_one(string expected, Action<CustomResourceOptions> create)
    {
        var seen = await OptionsOfAsync(new(), create);

        Assert.Equal(expected.Split(' '), seen.ReplaceOnChanges);
    }

    [Fact]
    public async Task The_callers_own_come_after_them()
    {
        var seen = await OptionsOfAsync(new() { ReplaceOnChanges = { "tags" } }, options => _ = new ServiceNetwork("shop", options: options));

        Assert.Equal(["name", "sharingConfig", "tags"], seen.ReplaceOnChanges);
    }

    [Fact]
    public async Task Every_resource_sends_the_version_of_its_package()
    {
        var seen = await OptionsOfAsync(new(), options => _ = new ServiceNetwork("shop", options: options));

        Assert.Matches(@"^1\.\d+\.\d+$", seen.Version);
    }

    [Fact]
    public async Task A_version_of_the_caller_wins()
    {
        var seen = await OptionsOfAsync(new() { Version = "1.80.0" }, options => _ = new ServiceNetwork("shop", options: options));

        Assert.Equal("1.80.0", seen.Version);
    }

    private static async Task<ResourceOptions> OptionsOfAsync(CustomResourceOptions options, Action<CustomResourceOptions> create)
    {
        ResourceOptions? seen = null;
        options.ResourceTransformations.Add(args =>
        {
            seen = args.Options;
            return null;
        });
        await Run.RecordAsync(() => create(options));
        return Assert.IsAssignableFrom<ResourceOptions>(seen);
    }
}
