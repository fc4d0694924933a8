using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Rendering.VpcLattice;

/// <summary>One service of a plan as resources: target groups, the service and its place in the network, listeners, rules.</summary>
/// <param name="Endpoint">The service.</param>
/// <param name="Identifier">What its policy names it by.</param>
/// <param name="TargetGroups">Its target groups.</param>
/// <param name="Resources">What callers must wait for: first the service itself.</param>
/// <param name="Summaries">What each resource is for, in a few words.</param>
internal sealed record LatticeServiceRendering(
    LatticeEndpoint Endpoint, Output<string> Identifier, IReadOnlyList<LatticeTargetGroupOutputs> TargetGroups, IReadOnlyList<CustomResource> Resources, IReadOnlyList<(CustomResource Resource, string Summary)> Summaries)
{
    internal static LatticeServiceRendering Create(
        LatticeService service,
        string name,
        ILatticeProvider provider,
        LatticeSurroundings place,
        Func<string, IReadOnlyList<TagRef>, IReadOnlyList<Resource>, LatticeChild> child,
        LatticeInputs inputs)
    {
        var certificate = service.UsesTls && service.CustomDomain is not null ? place.Args.CertificateArn ?? inputs.Text(service.Certificate) : null;
        var made = provider.Service(child(name, service.Tags, []), service, certificate, place.Args.RequireIam);
        var groups = service.TargetGroups.ToDictionary(
            group => group.Name,
            group => provider.TargetGroup(child($"{name}/{group.Node.Name}-{group.Port}", group.Tags, []), group, place.VpcId, place.TargetsOf($"{group.Node.Name}")),
            StringComparer.Ordinal);

        List<CustomResource> resources = [made.Service.Resource];
        List<(CustomResource, string)> summaries =
        [
            (made.Service.Resource, LatticeSummary.Of(service)),
            .. service.TargetGroups.Select(group => (groups[group.Name].Resource, LatticeSummary.Of(group))),
        ];
        foreach (var listener in service.Listeners)
        {
            var one = provider.Listener(child($"{name}/{listener.Name}", listener.Tags, []), listener, made.Service.Identifier, IdentifierOf);
            resources.Add(one.Resource);
            summaries.Add((one.Resource, LatticeSummary.Of(listener)));

            // From the last to the first: where a route is put before others, each rule hands its part to the next one before it takes over a new one.
            CustomResource? next = null;
            foreach (var rule in listener.Rules.Reverse())
            {
                next = provider.Rule(child($"{name}/{listener.Name}/{rule.Priority}", rule.Tags, next is null ? [] : [next]), rule, made.Service.Identifier, one.Identifier, IdentifierOf);
                resources.Add(next);
                summaries.Add((next, LatticeSummary.Of(rule)));
            }
        }

        // Clients see the service from then on, so it comes when everything behind it is there.
        resources.Add(provider.ServiceAssociation(child(name, service.Tags, [.. resources]), made.Service.Identifier, place.Network));
        var serviceName = $"{service.Request.Name}";
        return new(
            new(serviceName, service.CustomDomain, made.Service.Arn, made.DnsName, made.HostedZoneId),
            made.Service.Identifier,
            [.. service.TargetGroups.Select(group => new LatticeTargetGroupOutputs(serviceName, place.VersionOf($"{group.Node.Name}"), group.Port, group.Name, groups[group.Name].Arn))],
            resources,
            summaries);

        Input<string> IdentifierOf(LatticeTargetGroup group) => groups[group.Name].Identifier;
    }
}
