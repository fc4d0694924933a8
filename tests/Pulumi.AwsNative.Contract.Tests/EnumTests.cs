using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using Pulumi.AwsNative.VpcLattice;
using Pulumi.Utilities;
using static Pulumi.ProviderContracts.Sent;

namespace Pulumi.AwsNative.Contract.Tests;

public partial class EnumTests
{
    [Fact]
    public async Task Every_value_travels_as_awss_text_for_it()
    {
        var members = Enums.Types.SelectMany(Enums.MembersOf).ToList();
        var all = members.ToImmutableDictionary(NameOf, member => member.GetValue(null)!);

        var inputs = await Run.InputsAsync(Tokens.AuthPolicy, () => _ = new AuthPolicy("p", new() { Policy = all, ResourceIdentifier = "sn-1" }));

        var sent = Map(inputs["policy"]);
        Assert.NotEmpty(sent);
        Assert.Equal(members.Select(member => (NameOf(member), TextOf(member))), members.Select(member => (NameOf(member), (string)sent[NameOf(member)])));
    }

    [Fact]
    public async Task An_input_takes_a_value_and_an_output_of_one()
    {
        var inputs = await Run.InputsAsync(Tokens.Listener, () => _ = new Listener("l", new()
        {
            DefaultAction = new VpcLattice.Inputs.ListenerDefaultActionArgs(),
            Protocol = Output.Create(ListenerProtocol.TlsPassthrough),
        }));
        var network = await Run.InputsAsync(Tokens.ServiceNetwork, () => _ = new ServiceNetwork("n", new() { AuthType = ServiceNetworkAuthType.AwsIam }));

        Assert.Equal("TLS_PASSTHROUGH", inputs["protocol"]);
        Assert.Equal("AWS_IAM", network["authType"]);
    }

    [Fact]
    public async Task What_the_provider_returns_arrives_as_a_value()
    {
        var mocks = new RecordingMocks { Extra = ImmutableDictionary<string, object>.Empty.Add("status", "CREATE_IN_PROGRESS") };
        await Run.WithMocksAsync(mocks, async () =>
        {
            var service = new Service("cart", new() { AuthType = ServiceAuthType.None });

            Assert.Equal(ServiceStatus.CreateInProgress, await OutputUtilities.GetValueAsync(service.Status));
            Assert.Equal(ServiceAuthType.None, await OutputUtilities.GetValueAsync(service.AuthType));
        });
    }

    [Fact]
    public async Task A_value_that_the_package_does_not_know_is_kept()
    {
        var mocks = new RecordingMocks { Extra = ImmutableDictionary<string, object>.Empty.Add("status", "ASLEEP") };
        await Run.WithMocksAsync(mocks, async () =>
        {
            var service = new Service("cart");

            Assert.Equal("ASLEEP", (string)await OutputUtilities.GetValueAsync(service.Status));
        });
    }

    [Fact]
    public void Values_are_equal_by_their_text()
    {
        object boxed = TargetGroupType.Ip;

        Assert.True(TargetGroupType.Ip == (TargetGroupType)boxed);
        Assert.True(TargetGroupType.Ip != TargetGroupType.Alb);
        Assert.True(boxed.Equals(TargetGroupType.Ip));
        Assert.False(boxed.Equals("IP"));
        Assert.Equal(TargetGroupType.Ip.GetHashCode(), boxed.GetHashCode());
        Assert.Equal(("IP", "IP"), ((string)TargetGroupType.Ip, TargetGroupType.Ip.ToString()));
    }

    [Fact]
    public void Nobody_makes_a_value_of_another_text() => Assert.All(Enums.Types, type => Assert.Empty(type.GetConstructors()));

    private static string NameOf(PropertyInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";

    /// <summary>TlsPassthrough -> TLS_PASSTHROUGH; the state of a policy alone is written as it is called.</summary>
    private static string TextOf(PropertyInfo member) => member.DeclaringType == typeof(AuthPolicyState)
        ? member.Name
        : WordStart().Replace(member.Name, "_").ToUpperInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex WordStart();
}
