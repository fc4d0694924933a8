namespace Pulumi.AppMeshKit.Model;

/// <summary>Which version of IP is asked for.</summary>
internal static class IpPreferenceChecks
{
    public static IEnumerable<ComplianceJudgement> OfMesh(ApiRequest mesh, ComplianceParameters parameters)
    {
        yield return Check(ComplianceStart.Mesh(mesh).To("serviceDiscovery", spec => spec.ServiceDiscovery).Leaf("ipPreference", discovery => discovery.IpPreference), parameters);
    }

    /// <summary>Only of nodes that are found through DNS.</summary>
    public static IEnumerable<ComplianceJudgement> OfDns(ApiRequest node, ComplianceParameters parameters)
    {
        var dns = Discovery(node).To("dns", discovery => discovery.Dns);
        if (dns.Value is not null || dns.IsUnknown) yield return Check(dns.Leaf("ipPreference", one => one.IpPreference), parameters);
    }

    /// <summary>Only of nodes that are found through AWS Cloud Map.</summary>
    public static IEnumerable<ComplianceJudgement> OfCloudMap(ApiRequest node, ComplianceParameters parameters)
    {
        var map = Discovery(node).To("awsCloudMap", discovery => discovery.AwsCloudMap);
        if (map.Value is not null || map.IsUnknown) yield return Check(map.Leaf("ipPreference", one => one.IpPreference), parameters);
    }

    private static ComplianceStep<ServiceDiscovery> Discovery(ApiRequest node) => ComplianceStart.Node(node).To("serviceDiscovery", spec => spec.ServiceDiscovery);

    private static ComplianceJudgement Check(ComplianceStep<Value<string>> preference, ComplianceParameters parameters)
    {
        var isGiven = preference.Value.Has(out var text);
        return preference.Judge(
            isGiven && (parameters.IpPreference is null || parameters.IpPreference == text),
            isGiven ? $"the IP preference is {text}; it must be {parameters.IpPreference}." : "there is no IP preference.");
    }
}
