namespace Pulumi.AppMeshKit.Model;

/// <summary>A mesh on its own.</summary>
internal static class MeshSpecRules
{
    private static readonly string[] _preferences = ["IPv4_PREFERRED", "IPv6_PREFERRED", "IPv4_ONLY", "IPv6_ONLY"];

    public static IEnumerable<Finding> Check(Place at, MeshSpec spec) => Findings.Of(
        at.Inside("egressFilter", spec.EgressFilter, Egress),
        at.Inside("serviceDiscovery", spec.ServiceDiscovery, Discovery));

    /// <summary>Whether an IP preference is a word that App Mesh knows; the letter case counts.</summary>
    public static IEnumerable<Finding> IpPreference(Place at, Value<string>? preference)
    {
        if (preference.Has(out var text) && !IsIpPreference(text))
            yield return RuleBook.IpPreference(at, preference!, Array.Find(_preferences, word => word.Equals(text, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Whether this is one of the four words.</summary>
    public static bool IsIpPreference(string text) => _preferences.Contains(text, StringComparer.Ordinal);

    private static IEnumerable<Finding> Egress(Place at, EgressFilter filter)
    {
        if (filter.Type is null) yield return RuleBook.Required(at.Missing("type"), "an egress filter", "type");
        if (!filter.Type.Has(out var type)) yield break;
        if (type == "ALLOW_ALL") yield return RuleBook.AllowAll(at.At("type", filter.Type));
        else if (type != "DROP_ALL") yield return RuleBook.EgressType(at.At("type", filter.Type), filter.Type!);
    }

    private static IEnumerable<Finding> Discovery(Place at, MeshServiceDiscovery discovery)
    {
        var place = at.At("ipPreference", discovery.IpPreference);
        foreach (var finding in IpPreference(place, discovery.IpPreference)) yield return finding;
        if (discovery.IpPreference.Has(out var preference) && preference is "IPv4_ONLY" or "IPv6_ONLY") yield return RuleBook.IpOnly(place, preference);
    }
}
