namespace Pulumi.AppMeshKit.Model;

/// <summary>Service discovery of a virtual node.</summary>
internal static class ServiceDiscoveryRules
{
    public static IEnumerable<Finding> Check(Place at, ServiceDiscovery discovery) => Findings.Of(
        at.OneOf(RuleBook.GEN001, "service discovery", ("awsCloudMap", discovery.AwsCloudMap), ("dns", discovery.Dns)),
        at.Inside("dns", discovery.Dns, Dns),
        at.Inside("awsCloudMap", discovery.AwsCloudMap, CloudMap));

    private static IEnumerable<Finding> Dns(Place at, DnsServiceDiscovery dns)
    {
        var host = at.At("hostname", dns.Hostname);
        if (dns.Hostname is null) yield return RuleBook.HostNameMissing(host);
        if (dns.Hostname.Has(out var name))
        {
            if (name.Length == 0) yield return RuleBook.HostNameMissing(host);
            else if (!DomainName.IsValid(name)) yield return RuleBook.HostName(host, dns.Hostname!);
        }

        if (dns.ResponseType.Has(out var type) && type is not ("LOADBALANCER" or "ENDPOINTS"))
            yield return RuleBook.ResponseType(at.At("responseType", dns.ResponseType), dns.ResponseType!);
        foreach (var finding in MeshSpecRules.IpPreference(at.At("ipPreference", dns.IpPreference), dns.IpPreference)) yield return finding;
    }

    private static IEnumerable<Finding> CloudMap(Place at, AwsCloudMapServiceDiscovery map) => Findings.Of(
        CloudMapName(at, "namespaceName", map.NamespaceName),
        CloudMapName(at, "serviceName", map.ServiceName),
        at.Each("attributes", map.Attributes, Attribute),
        MeshSpecRules.IpPreference(at.At("ipPreference", map.IpPreference), map.IpPreference));

    private static IEnumerable<Finding> CloudMapName(Place at, string member, Value<string>? name)
    {
        if (name is null) yield return RuleBook.CloudMapName(at.Missing(member), member, null);
        if (name.HasBadLength(1024, out var text)) yield return RuleBook.CloudMapName(at.At(member, name), member, text);
    }

    private static IEnumerable<Finding> Attribute(Place at, AwsCloudMapInstanceAttribute attribute)
    {
        if (attribute.Key is null) yield return RuleBook.Required(at.Missing("key"), "an attribute", "key");
        if (attribute.Value is null) yield return RuleBook.Required(at.Missing("value"), "an attribute", "value");

        if (attribute.Key.Has(out var key) && (key.Length is 0 or > 255 || !key.All(IsVisible)))
            yield return RuleBook.AttributeKey(at.At("key", attribute.Key), attribute.Key!);
        if (attribute.Value.Has(out var value) && !IsAttributeValue(value))
            yield return RuleBook.AttributeValue(at.At("value", attribute.Value), attribute.Value!);
    }

    private static bool IsAttributeValue(string value) =>
        value.Length is > 0 and <= 1024 && value[0] != ' ' && value[^1] != ' ' && value.All(letter => letter == ' ' || IsVisible(letter));

    private static bool IsVisible(char letter) => letter is >= '!' and <= '~';
}
