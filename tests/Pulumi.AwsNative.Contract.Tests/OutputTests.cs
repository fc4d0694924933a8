using System.Collections.Immutable;
using Pulumi.AwsNative.Inputs;
using Pulumi.AwsNative.VpcLattice;
using Pulumi.AwsNative.VpcLattice.Inputs;
using Pulumi.Utilities;

namespace Pulumi.AwsNative.Contract.Tests;

public class OutputTests
{
    [Fact]
    public async Task What_the_provider_returns_arrives_in_typed_outputs()
    {
        var mocks = new RecordingMocks
        {
            Extra = new Dictionary<string, object> { ["arn"] = "arn:aws:vpc-lattice:tg-1", ["awsId"] = "tg-1" }.ToImmutableDictionary(),
        };
        await Run.WithMocksAsync(mocks, async () =>
        {
            var group = new TargetGroup("v1", new()
            {
                Type = TargetGroupType.Ip,
                Config = new TargetGroupConfigArgs { Port = 8080, IpAddressType = TargetGroupConfigIpAddressType.Ipv6 },
                Tags = { new TagArgs { Key = "team", Value = "shop" } },
                Targets = { new TargetGroupTargetArgs { Id = "10.0.0.1" } },
            });

            Assert.Equal("arn:aws:vpc-lattice:tg-1", await OutputUtilities.GetValueAsync(group.Arn));
            Assert.Equal("tg-1", await OutputUtilities.GetValueAsync(group.AwsId));
            Assert.Equal(TargetGroupType.Ip, await OutputUtilities.GetValueAsync(group.Type));
            var config = await OutputUtilities.GetValueAsync(group.Config);
            Assert.Equal((8080, TargetGroupConfigIpAddressType.Ipv6), (config?.Port, config?.IpAddressType));
            Assert.Null(config?.Protocol);
            var tag = Assert.Single(await OutputUtilities.GetValueAsync(group.Tags));
            Assert.Equal(("team", "shop"), (tag.Key, tag.Value));
            var target = Assert.Single(await OutputUtilities.GetValueAsync(group.Targets));
            Assert.Equal("10.0.0.1", target.Id);
            Assert.Null(target.Port);
        });
    }

    [Fact]
    public async Task Get_reads_by_id_alone()
    {
        var mocks = new RecordingMocks { Extra = ImmutableDictionary<string, object>.Empty.Add("arn", "arn:existing") };
        await Run.WithMocksAsync(mocks, async () =>
        {
            var service = Service.Get("existing", "svc-1");

            Assert.Equal("svc-1", await OutputUtilities.GetValueAsync(service.Id));
            Assert.Equal("arn:existing", await OutputUtilities.GetValueAsync(service.Arn));
        });

        var request = mocks.Single(Tokens.Service);
        Assert.Equal(("existing", "svc-1"), (request.Name, request.Id));
        Assert.Empty(request.Inputs);
    }
}
