using Pulumi.AppMeshKit.Model;
using Pulumi.Aws.VpcLattice.Inputs;

namespace Pulumi.AppMeshKit.Rendering.VpcLattice;

/// <summary>VPC Lattice through Pulumi.Aws: enums are texts, tags a map, and others are named by their ids.</summary>
internal sealed class AwsLattice : ILatticeProvider
{
    /// <inheritdoc />
    public LatticeHandle ServiceNetwork(LatticeChild child, string name)
    {
        var network = new Aws.VpcLattice.ServiceNetwork(child.Name, new() { Name = name, AuthType = "NONE", Tags = Tags(child) }, child.Options);
        return new(network, network.Id, network.Arn);
    }

    /// <inheritdoc />
    public CustomResource VpcAssociation(LatticeChild child, Input<string> network, VpcAssociation vpc) => new Aws.VpcLattice.ServiceNetworkVpcAssociation(
        child.Name,
        new() { ServiceNetworkIdentifier = network, VpcIdentifier = vpc.VpcId, SecurityGroupIds = vpc.SecurityGroupIds.Count == 0 ? null! : (InputList<string>)vpc.SecurityGroupIds.ToArray(), Tags = Tags(child) },
        child.Options);

    /// <inheritdoc />
    public CustomResource AccessLog(LatticeChild child, Input<string> network, Input<string> destinationArn) => new Aws.VpcLattice.AccessLogSubscription(
        child.Name, new() { ResourceIdentifier = network, DestinationArn = destinationArn, Tags = Tags(child) }, child.Options);

    /// <inheritdoc />
    public LatticeServiceHandle Service(LatticeChild child, LatticeService service, Input<string>? certificateArn, bool requiresIam)
    {
        var made = new Aws.VpcLattice.Service(
            child.Name,
            new()
            {
                Name = service.Name,
                CustomDomainName = service.CustomDomain is { } domain ? (Input<string>)domain : null,
                CertificateArn = certificateArn,
                AuthType = requiresIam ? "AWS_IAM" : "NONE",
                IdleTimeoutSeconds = service.IdleTimeoutSeconds is { } idle ? (Input<int>)idle : null,
                Tags = Tags(child),
            },
            child.Options);
        return new(
            new(made, made.Id, made.Arn),
            made.DnsEntries.Apply(entries => entries.IsDefaultOrEmpty ? string.Empty : entries[0].DomainName),
            made.DnsEntries.Apply(entries => entries.IsDefaultOrEmpty ? string.Empty : entries[0].HostedZoneId));
    }

    /// <inheritdoc />
    public CustomResource ServiceAssociation(LatticeChild child, Input<string> service, Input<string> network) => new Aws.VpcLattice.ServiceNetworkServiceAssociation(
        child.Name, new() { ServiceIdentifier = service, ServiceNetworkIdentifier = network, Tags = Tags(child) }, child.Options);

    /// <inheritdoc />
    public LatticeHandle TargetGroup(LatticeChild child, LatticeTargetGroup group, Input<string> vpcId, IReadOnlyList<LatticeTarget> targets)
    {
        var made = new Aws.VpcLattice.TargetGroup(
            child.Name,
            new()
            {
                Name = group.Name,
                Type = "IP",
                Config = new TargetGroupConfigArgs
                {
                    Port = group.Port,
                    Protocol = LatticeProtocols.Http,
                    ProtocolVersion = group.ProtocolVersion,
                    VpcIdentifier = vpcId,
                    IpAddressType = group.IpAddressType is { } ip ? (Input<string>)ip : null,
                    HealthCheck = Check(child.To, group.HealthCheck),
                },
                Tags = Tags(child),
            },
            child.Options);
        foreach (var target in targets)
        {
            _ = new Aws.VpcLattice.TargetGroupAttachment(
                $"{child.Name}/{target.Name}",
                new() { TargetGroupIdentifier = made.Id, Target = new TargetGroupAttachmentTargetArgs { Id = target.Id, Port = target.Port ?? group.Port } },
                child.Options);
        }

        return new(made, made.Id, made.Arn);
    }

    /// <inheritdoc />
    public LatticeHandle Listener(LatticeChild child, LatticeListener listener, Input<string> service, Func<LatticeTargetGroup, Input<string>> identifierOf)
    {
        var made = new Aws.VpcLattice.Listener(
            child.Name,
            new()
            {
                Name = listener.Name,
                ServiceIdentifier = service,
                Port = listener.Port,
                Protocol = listener.Protocol,
                DefaultAction = listener.Default.Forward.Count == 0
                    ? new ListenerDefaultActionArgs { FixedResponse = new ListenerDefaultActionFixedResponseArgs { StatusCode = LatticeAction.NotFoundStatus } }
                    : new ListenerDefaultActionArgs
                    {
                        Forwards = new ListenerDefaultActionForwardArgs
                        {
                            TargetGroups = listener.Default.Forward
                                .Select(weight => new ListenerDefaultActionForwardTargetGroupArgs { TargetGroupIdentifier = identifierOf(weight.Group), Weight = child.To.Number(weight.Weight) })
                                .ToArray(),
                        },
                    },
                Tags = Tags(child),
            },
            child.Options);
        return new(made, made.ListenerId, made.Arn);
    }

    /// <inheritdoc />
    public CustomResource Rule(LatticeChild child, LatticeRule rule, Input<string> service, Input<string> listener, Func<LatticeTargetGroup, Input<string>> identifierOf) => new Aws.VpcLattice.ListenerRule(
        child.Name,
        new()
        {
            Name = rule.Name,
            ServiceIdentifier = service,
            ListenerIdentifier = listener,
            Priority = rule.Priority,
            Match = new ListenerRuleMatchArgs { HttpMatch = Match(child.To, rule.Match) },
            Action = new ListenerRuleActionArgs
            {
                Forward = new ListenerRuleActionForwardArgs
                {
                    TargetGroups = rule.Action.Forward
                        .Select(weight => new ListenerRuleActionForwardTargetGroupArgs { TargetGroupIdentifier = identifierOf(weight.Group), Weight = child.To.Number(weight.Weight) })
                        .ToArray(),
                },
            },
            Tags = Tags(child),
        },
        child.Options);

    /// <inheritdoc />
    public CustomResource AuthPolicy(LatticeChild child, Input<string> service, Output<string> policy) =>
        new Aws.VpcLattice.AuthPolicy(child.Name, new() { ResourceIdentifier = service, Policy = policy }, child.Options);

    private static TargetGroupConfigHealthCheckArgs Check(LatticeInputs to, LatticeHealthCheck? check) => check is null
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
            Protocol = LatticeProtocols.Http,
            ProtocolVersion = check.ProtocolVersion,
        };

    private static ListenerRuleMatchHttpMatchArgs Match(LatticeInputs to, LatticeMatch match) => new()
    {
        Method = to.Text(match.Method),
        PathMatch = match.Path is not { } path ? null! : (Input<ListenerRuleMatchHttpMatchPathMatchArgs>)new ListenerRuleMatchHttpMatchPathMatchArgs
        {
            CaseSensitive = true,
            Match = path.IsPrefix
                ? new ListenerRuleMatchHttpMatchPathMatchMatchArgs { Prefix = to.Text(path.Text) }
                : new ListenerRuleMatchHttpMatchPathMatchMatchArgs { Exact = to.Text(path.Text) },
        },
        HeaderMatches = match.Headers.Count == 0 ? null! : (InputList<ListenerRuleMatchHttpMatchHeaderMatchArgs>)match.Headers
            .Select(header => new ListenerRuleMatchHttpMatchHeaderMatchArgs
            {
                Name = to.Text(header.Name)!,
                CaseSensitive = true,
                Match = header.Value.IsPrefix
                    ? new ListenerRuleMatchHttpMatchHeaderMatchMatchArgs { Prefix = to.Text(header.Value.Text) }
                    : new ListenerRuleMatchHttpMatchHeaderMatchMatchArgs { Exact = to.Text(header.Value.Text) },
            })
            .ToArray(),
    };

    private static InputMap<string> Tags(LatticeChild child)
    {
        if (child.Tags.Count == 0) return null!;

        var map = new InputMap<string>();
        foreach (var (key, value) in child.To.Tags(child.Tags)) map.Add(key, value);
        return map;
    }
}
