using Pulumi.AwsNative.Inputs;
using Pulumi.AwsNative.VpcLattice;
using Pulumi.AwsNative.VpcLattice.Inputs;
using static Pulumi.ProviderContracts.Sent;

namespace Pulumi.AwsNative.Contract.Tests;

public class InputTests
{
    [Fact]
    public async Task A_rules_nested_inputs_travel_under_their_wire_names()
    {
        var inputs = await Run.InputsAsync(Tokens.Rule, () => _ = new Rule("beta", new()
        {
            ServiceIdentifier = "svc-1",
            ListenerIdentifier = "listener-1",
            Priority = 1,
            Match = new RuleMatchArgs
            {
                HttpMatch = new RuleHttpMatchArgs
                {
                    Method = RuleHttpMatchMethod.Get,
                    PathMatch = new RulePathMatchArgs { CaseSensitive = true, Match = new RulePathMatchTypeArgs { Prefix = "/beta" } },
                    HeaderMatches = { new RuleHeaderMatchArgs { Name = "x-user", Match = new RuleHeaderMatchTypeArgs { Contains = "qa" } } },
                },
            },
            Action = new RuleActionArgs
            {
                Forward = new RuleForwardArgs
                {
                    TargetGroups =
                    {
                        new RuleWeightedTargetGroupArgs { TargetGroupIdentifier = "tg-1", Weight = 90 },
                        new RuleWeightedTargetGroupArgs { TargetGroupIdentifier = "tg-2" },
                    },
                },
            },
        }));

        Assert.Equal(["action", "listenerIdentifier", "match", "priority", "serviceIdentifier"], inputs.Keys.Order(StringComparer.Ordinal));
        var match = Map(Map(inputs["match"])["httpMatch"]);
        Assert.Equal("GET", match["method"]);
        var path = Map(match["pathMatch"]);
        Assert.Equal((true, "/beta"), (path["caseSensitive"], Map(path["match"])["prefix"]));
        var header = Map(Assert.Single(List(match["headerMatches"])));
        Assert.Equal(("x-user", "qa"), (header["name"], Map(header["match"])["contains"]));
        Assert.False(header.ContainsKey("caseSensitive"));
        var targets = List(Map(Map(inputs["action"])["forward"])["targetGroups"]).Select(Map).ToList();
        Assert.Equal(["tg-1", "tg-2"], targets.Select(target => target["targetGroupIdentifier"]));
        Assert.Equal(90d, targets[0]["weight"]);
        Assert.False(targets[1].ContainsKey("weight"));
    }

    [Fact]
    public async Task A_default_action_forwards_once_or_answers_itself()
    {
        var inputs = await Run.InputsAsync(Tokens.Listener, () => _ = new Listener("http", new()
        {
            Protocol = ListenerProtocol.Http,
            DefaultAction = new ListenerDefaultActionArgs { FixedResponse = new ListenerFixedResponseArgs { StatusCode = 404 } },
        }));

        Assert.Equal(404d, Map(Map(inputs["defaultAction"])["fixedResponse"])["statusCode"]);
    }

    [Fact]
    public async Task A_target_group_carries_its_targets_and_its_health_check()
    {
        var inputs = await Run.InputsAsync(Tokens.TargetGroup, () => _ = new TargetGroup("v1", new()
        {
            Type = TargetGroupType.Ip,
            Config = new TargetGroupConfigArgs
            {
                Port = 8080,
                Protocol = TargetGroupConfigProtocol.Http,
                ProtocolVersion = TargetGroupConfigProtocolVersion.Grpc,
                VpcIdentifier = "vpc-1",
                HealthCheck = new TargetGroupHealthCheckConfigArgs
                {
                    Protocol = TargetGroupHealthCheckConfigProtocol.Http,
                    Matcher = new TargetGroupMatcherArgs { HttpCode = "200-299" },
                },
            },
            Targets = { new TargetGroupTargetArgs { Id = "10.0.0.1", Port = 8081 } },
        }));

        var config = Map(inputs["config"]);
        Assert.Equal((8080d, "HTTP", "GRPC"), (config["port"], config["protocol"], config["protocolVersion"]));
        var check = Map(config["healthCheck"]);
        Assert.Equal(("HTTP", "200-299"), (check["protocol"], Map(check["matcher"])["httpCode"]));
        var target = Map(Assert.Single(List(inputs["targets"])));
        Assert.Equal(("10.0.0.1", 8081d), (target["id"], target["port"]));
    }

    [Fact]
    public async Task Tags_are_a_list()
    {
        var inputs = await Run.InputsAsync(Tokens.Service, () => _ = new Service("cart", new()
        {
            Tags = { new TagArgs { Key = "team", Value = "shop" }, new TagArgs { Key = "stage", Value = "live" } },
        }));

        var tags = List(inputs["tags"]).Select(Map).ToList();
        Assert.Equal([("team", "shop"), ("stage", "live")], tags.Select(tag => ((string)tag["key"], (string)tag["value"])));
    }

    [Fact]
    public async Task A_policy_is_an_object_and_not_its_text()
    {
        var inputs = await Run.InputsAsync(Tokens.AuthPolicy, () => _ = new AuthPolicy("callers", new()
        {
            ResourceIdentifier = "svc-1",
            Policy = new Dictionary<string, object?>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new List<object> { new Dictionary<string, object> { ["Effect"] = "Allow", ["Resource"] = Output.Create("*") } },
            },
        }));

        var policy = Map(inputs["policy"]);
        Assert.Equal("2012-10-17", policy["Version"]);
        var statement = Map(Assert.Single(List(policy["Statement"])));
        Assert.Equal(("Allow", "*"), (statement["Effect"], statement["Resource"]));
    }

    [Fact]
    public async Task An_untouched_collection_is_not_sent_and_a_touched_one_is()
    {
        var args = new RuleHttpMatchArgs();
        RuleArgs Rule() => new() { Action = new RuleActionArgs(), Match = new RuleMatchArgs { HttpMatch = args }, Priority = 1 };
        var untouched = await Run.InputsAsync(Tokens.Rule, () => _ = new Rule("r", Rule()));
        _ = args.HeaderMatches;
        var touched = await Run.InputsAsync(Tokens.Rule, () => _ = new Rule("r", Rule()));

        Assert.Empty(Map(Map(untouched["match"])["httpMatch"]));
        Assert.Empty(List(Map(Map(touched["match"])["httpMatch"])["headerMatches"]));
    }
}
