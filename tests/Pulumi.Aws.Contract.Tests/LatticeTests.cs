using Pulumi.Aws.VpcLattice;
using Pulumi.Aws.VpcLattice.Inputs;
using Pulumi.Utilities;
using static Pulumi.ProviderContracts.Sent;

namespace Pulumi.Aws.Contract.Tests;

/// <summary>Where VPC Lattice's types are not what one would guess.</summary>
public class LatticeTests
{
    [Fact]
    public async Task A_default_action_has_a_list_of_forwards()
    {
        var inputs = await Run.InputsAsync(Tokens.Listener, () => _ = new Listener("http", new()
        {
            Protocol = "HTTP",
            ServiceIdentifier = "svc-1",
            DefaultAction = new ListenerDefaultActionArgs
            {
                Forwards =
                {
                    new ListenerDefaultActionForwardArgs
                    {
                        TargetGroups = { new ListenerDefaultActionForwardTargetGroupArgs { TargetGroupIdentifier = "tg-1", Weight = 90 } },
                    },
                },
            },
        }));

        var forward = Map(Assert.Single(List(Map(inputs["defaultAction"])["forwards"])));
        var target = Map(Assert.Single(List(forward["targetGroups"])));
        Assert.Equal(("tg-1", 90d), (target["targetGroupIdentifier"], target["weight"]));
    }

    [Fact]
    public async Task A_rules_action_has_one_forward_and_its_matches_are_matched_twice()
    {
        var inputs = await Run.InputsAsync(Tokens.ListenerRule, () => _ = new ListenerRule("beta", new()
        {
            ServiceIdentifier = "svc-1",
            ListenerIdentifier = "listener-1",
            Priority = 1,
            Match = new ListenerRuleMatchArgs
            {
                HttpMatch = new ListenerRuleMatchHttpMatchArgs
                {
                    PathMatch = new ListenerRuleMatchHttpMatchPathMatchArgs
                    {
                        CaseSensitive = true,
                        Match = new ListenerRuleMatchHttpMatchPathMatchMatchArgs { Prefix = "/beta" },
                    },
                    HeaderMatches =
                    {
                        new ListenerRuleMatchHttpMatchHeaderMatchArgs
                        {
                            Name = "x-user",
                            Match = new ListenerRuleMatchHttpMatchHeaderMatchMatchArgs { Contains = "qa" },
                        },
                    },
                },
            },
            Action = new ListenerRuleActionArgs
            {
                Forward = new ListenerRuleActionForwardArgs
                {
                    TargetGroups = { new ListenerRuleActionForwardTargetGroupArgs { TargetGroupIdentifier = "tg-2", Weight = 10 } },
                },
            },
        }));

        var match = Map(Map(inputs["match"])["httpMatch"]);
        Assert.Equal("/beta", Map(Map(match["pathMatch"])["match"])["prefix"]);
        Assert.Equal("qa", Map(Map(Assert.Single(List(match["headerMatches"])))["match"])["contains"]);
        var target = Map(Assert.Single(List(Map(Map(inputs["action"])["forward"])["targetGroups"])));
        Assert.Equal(("tg-2", 10d), (target["targetGroupIdentifier"], target["weight"]));
    }

    [Fact]
    public async Task Of_a_health_check_the_codes_are_a_value_and_port_and_protocol_always_come_back()
    {
        var mocks = new RecordingMocks();
        await Run.WithMocksAsync(mocks, async () =>
        {
            var group = new TargetGroup("v1", new()
            {
                Type = "IP",
                Config = new TargetGroupConfigArgs
                {
                    HealthCheck = new TargetGroupConfigHealthCheckArgs
                    {
                        Port = 8080,
                        Protocol = "HTTP",
                        Matcher = new TargetGroupConfigHealthCheckMatcherArgs { Value = "200-299" },
                    },
                },
            });

            int? port = (await OutputUtilities.GetValueAsync(group.Config))?.HealthCheck?.Port;
            Assert.Equal(8080, port);
        });

        var check = Map(Map(mocks.Single(Tokens.TargetGroup).Inputs["config"])["healthCheck"]);
        Assert.Equal("200-299", Map(check["matcher"])["value"]);
    }
}
