using System.Collections.Immutable;
using System.Text.Json;
using Pulumi.AppMeshKit.Model;
using Pulumi.AwsNative.Inputs;
using Pulumi.AwsNative.VpcLattice;
using Pulumi.AwsNative.VpcLattice.Inputs;

namespace Pulumi.AppMeshKit.Rendering.VpcLattice;

/// <summary>VPC Lattice through Pulumi.AwsNative: enums are types of their own, tags a list, targets a part of their group, and others are named by their ARNs.</summary>
internal sealed class AwsNativeLattice : ILatticeProvider
{
    private static readonly ImmutableDictionary<string, RuleHttpMatchMethod> Methods = new[]
    {
        RuleHttpMatchMethod.Connect, RuleHttpMatchMethod.Delete, RuleHttpMatchMethod.Get, RuleHttpMatchMethod.Head,
        RuleHttpMatchMethod.Options, RuleHttpMatchMethod.Post, RuleHttpMatchMethod.Put, RuleHttpMatchMethod.Trace,
    }.ToImmutableDictionary(method => (string)method, StringComparer.Ordinal);

    /// <inheritdoc />
    public LatticeHandle ServiceNetwork(LatticeChild child, string name)
    {
        var network = new AwsNative.VpcLattice.ServiceNetwork(child.Name, new() { Name = name, AuthType = ServiceNetworkAuthType.None, Tags = Tags(child) }, child.Options);
        return new(network, network.Arn, network.Arn);
    }

    /// <inheritdoc />
    public CustomResource VpcAssociation(LatticeChild child, Input<string> network, VpcAssociation vpc) => new ServiceNetworkVpcAssociation(
        child.Name,
        new() { ServiceNetworkIdentifier = network, VpcIdentifier = vpc.VpcId, SecurityGroupIds = vpc.SecurityGroupIds.Count == 0 ? null! : (InputList<string>)vpc.SecurityGroupIds.ToArray(), Tags = Tags(child) },
        child.Options);

    /// <inheritdoc />
    public CustomResource AccessLog(LatticeChild child, Input<string> network, Input<string> destinationArn) => new AccessLogSubscription(
        child.Name, new() { ResourceIdentifier = network, DestinationArn = destinationArn, Tags = Tags(child) }, child.Options);

    /// <inheritdoc />
    public LatticeServiceHandle Service(LatticeChild child, LatticeService service, Input<string>? certificateArn, bool requiresIam)
    {
        var made = new Service(
            child.Name,
            new()
            {
                Name = service.Name,
                CustomDomainName = service.CustomDomain is { } domain ? (Input<string>)domain : null,
                CertificateArn = certificateArn,
                AuthType = requiresIam ? ServiceAuthType.AwsIam : ServiceAuthType.None,
                IdleTimeoutSeconds = service.IdleTimeoutSeconds is { } idle ? (Input<int>)idle : null,
                Tags = Tags(child),
            },
            child.Options);
        return new(
            new(made, made.Arn, made.Arn),
            made.DnsEntry.Apply(entry => entry?.DomainName ?? string.Empty),
            made.DnsEntry.Apply(entry => entry?.HostedZoneId ?? string.Empty));
    }

    /// <inheritdoc />
    public CustomResource ServiceAssociation(LatticeChild child, Input<string> service, Input<string> network) => new ServiceNetworkServiceAssociation(
        child.Name, new() { ServiceIdentifier = service, ServiceNetworkIdentifier = network, Tags = Tags(child) }, child.Options);

    /// <inheritdoc />
    public LatticeHandle TargetGroup(LatticeChild child, LatticeTargetGroup group, Input<string> vpcId, IReadOnlyList<LatticeTarget> targets)
    {
        var made = new TargetGroup(
            child.Name,
            new()
            {
                Name = group.Name,
                Type = TargetGroupType.Ip,
                Config = new TargetGroupConfigArgs
                {
                    Port = group.Port,
                    Protocol = TargetGroupConfigProtocol.Http,
                    ProtocolVersion = group.ProtocolVersion switch
                    {
                        "HTTP2" => TargetGroupConfigProtocolVersion.Http2,
                        "GRPC" => TargetGroupConfigProtocolVersion.Grpc,
                        _ => TargetGroupConfigProtocolVersion.Http1,
                    },
                    VpcIdentifier = vpcId,
                    IpAddressType = group.IpAddressType switch
                    {
                        "IPV6" => (Input<TargetGroupConfigIpAddressType>)TargetGroupConfigIpAddressType.Ipv6,
                        "IPV4" => TargetGroupConfigIpAddressType.Ipv4,
                        _ => null,
                    },
                    HealthCheck = Check(child.To, group.HealthCheck),
                },
                Targets = targets.Count == 0 ? null! : (InputList<TargetGroupTargetArgs>)targets.Select(target => new TargetGroupTargetArgs { Id = target.Id, Port = target.Port ?? group.Port }).ToArray(),
                Tags = Tags(child),
            },
            child.Options);
        return new(made, made.Arn, made.Arn);
    }

    /// <inheritdoc />
    public LatticeHandle Listener(LatticeChild child, LatticeListener listener, Input<string> service, Func<LatticeTargetGroup, Input<string>> identifierOf)
    {
        var made = new AwsNative.VpcLattice.Listener(
            child.Name,
            new()
            {
                Name = listener.Name,
                ServiceIdentifier = service,
                Port = listener.Port,
                Protocol = listener.Protocol == LatticeProtocols.Https ? ListenerProtocol.Https : ListenerProtocol.Http,
                DefaultAction = listener.Default.Forward.Count == 0
                    ? new ListenerDefaultActionArgs { FixedResponse = new ListenerFixedResponseArgs { StatusCode = LatticeAction.NotFoundStatus } }
                    : new ListenerDefaultActionArgs
                    {
                        Forward = new ListenerForwardArgs
                        {
                            TargetGroups = listener.Default.Forward
                                .Select(weight => new ListenerWeightedTargetGroupArgs { TargetGroupIdentifier = identifierOf(weight.Group), Weight = child.To.Number(weight.Weight) })
                                .ToArray(),
                        },
                    },
                Tags = Tags(child),
            },
            child.Options);
        return new(made, made.Arn, made.Arn);
    }

    /// <inheritdoc />
    public CustomResource Rule(LatticeChild child, LatticeRule rule, Input<string> service, Input<string> listener, Func<LatticeTargetGroup, Input<string>> identifierOf) => new AwsNative.VpcLattice.Rule(
        child.Name,
        new()
        {
            Name = rule.Name,
            ServiceIdentifier = service,
            ListenerIdentifier = listener,
            Priority = rule.Priority,
            Match = new RuleMatchArgs { HttpMatch = Match(child.To, rule.Match) },
            Action = new RuleActionArgs
            {
                Forward = new RuleForwardArgs
                {
                    TargetGroups = rule.Action.Forward
                        .Select(weight => new RuleWeightedTargetGroupArgs { TargetGroupIdentifier = identifierOf(weight.Group), Weight = child.To.Number(weight.Weight) })
                        .ToArray(),
                },
            },
            Tags = Tags(child),
        },
        child.Options);

    /// <inheritdoc />
    public CustomResource AuthPolicy(LatticeChild child, Input<string> service, Output<string> policy) =>
        new AuthPolicy(child.Name, new() { ResourceIdentifier = service, Policy = policy.Apply(text => Plain(JsonDocument.Parse(text).RootElement)!) }, child.Options);

    /// <summary>JSON as what Pulumi sends as an object: this provider takes a policy as one, and not as its text.</summary>
    private static object? Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToImmutableDictionary(member => member.Name, member => Plain(member.Value), StringComparer.Ordinal),
        JsonValueKind.Array => json.EnumerateArray().Select(Plain).ToImmutableArray(),
        _ => json.GetString(),
    };

    private static TargetGroupHealthCheckConfigArgs Check(LatticeInputs to, LatticeHealthCheck? check) => check is null
        ? new() { Enabled = false }
        : new()
        {
            Enabled = true,
            HealthCheckIntervalSeconds = to.Number(check.IntervalSeconds),
            HealthCheckTimeoutSeconds = to.Number(check.TimeoutSeconds),
            HealthyThresholdCount = to.Number(check.HealthyThreshold),
            UnhealthyThresholdCount = to.Number(check.UnhealthyThreshold),
            Path = to.Text(check.Path),
            Port = to.Number(check.Port),
            Protocol = TargetGroupHealthCheckConfigProtocol.Http,
            ProtocolVersion = check.ProtocolVersion == "HTTP2" ? TargetGroupHealthCheckConfigProtocolVersion.Http2 : TargetGroupHealthCheckConfigProtocolVersion.Http1,
        };

    private static RuleHttpMatchArgs Match(LatticeInputs to, LatticeMatch match) => new()
    {
        Method = match.Method.Has(out var method) && Methods.TryGetValue(method, out var known) ? (Input<RuleHttpMatchMethod>)known : null,
        PathMatch = match.Path is not { } path ? null! : (Input<RulePathMatchArgs>)new RulePathMatchArgs
        {
            CaseSensitive = true,
            Match = path.IsPrefix ? new RulePathMatchTypeArgs { Prefix = to.Text(path.Text) } : new RulePathMatchTypeArgs { Exact = to.Text(path.Text) },
        },
        HeaderMatches = match.Headers.Count == 0 ? null! : (InputList<RuleHeaderMatchArgs>)match.Headers
            .Select(header => new RuleHeaderMatchArgs
            {
                Name = to.Text(header.Name)!,
                CaseSensitive = true,
                Match = header.Value.IsPrefix ? new RuleHeaderMatchTypeArgs { Prefix = to.Text(header.Value.Text) } : new RuleHeaderMatchTypeArgs { Exact = to.Text(header.Value.Text) },
            })
            .ToArray(),
    };

    private static InputList<TagArgs> Tags(LatticeChild child) =>
        child.Tags.Count == 0 ? null! : (InputList<TagArgs>)child.To.Tags(child.Tags).Select(tag => new TagArgs { Key = tag.Key, Value = tag.Value }).ToArray();
}
