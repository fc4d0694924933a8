namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// The names that a caller expects in a certificate. What stands in a certificate is not known here, only what it ought to
/// carry: so something is said only where no expected name fits, and each of them is a host name that could.
/// </summary>
internal static class TlsNameRules
{
    public static Finding? Check(TlsEdge tls)
    {
        var names = tls.Policy!.Validation?.SubjectAlternativeNames;
        if (names is not { IsUnknown: false, Match: { IsUnknown: false, Exact: { IsUnknown: false, Count: > 0 } expected } match }) return null;
        if (!IsComparable(tls.Edge.Target.Listener!.Tls!.Certificate) || expected.Any(name => !IsHostName(name))) return null;
        if (Discovered(tls.Edge.Target.Node!) is not { } discovered || !tls.Edge.Call.Name.Has(out var service)) return null;

        List<string> known = [.. new[] { discovered, service }.Distinct(StringComparer.OrdinalIgnoreCase)];
        if (expected.Any(name => name.Has(out var text) && known.Exists(other => IsSame(text, other)))) return null;

        var at = tls.Place.At("validation", tls.Policy.Validation).At("subjectAlternativeNames", names).At("match", match).At("exact", expected);
        return RuleBook.UnexpectedNames(at, [.. expected.Select(name => name.ToString())], known, tls.Edge.Path);
    }

    /// <summary>What SDS delivers has names of its own, mostly SPIFFE ids.</summary>
    private static bool IsComparable(ListenerTlsCertificate? certificate) =>
        certificate is { IsUnknown: false, Sds: null } and ({ Acm: not null } or { File: not null });

    private static bool IsHostName(Value<string> name) =>
        name.Has(out var text) && text.Length > 0 && !text.Contains(':', StringComparison.Ordinal) && !text.Contains('*', StringComparison.Ordinal);

    private static string? Discovered(VirtualNodeRequest node) => node.Spec?.ServiceDiscovery switch
    {
        { IsUnknown: false, Dns: { IsUnknown: false } dns } when dns.Hostname.Has(out var host) && host.Length > 0 => host,
        { IsUnknown: false, AwsCloudMap: { IsUnknown: false } map } when map.ServiceName.Has(out var service) && map.NamespaceName.Has(out var space) => $"{service}.{space}",
        _ => null,
    };

    private static bool IsSame(string one, string other) => string.Equals(one.TrimEnd('.'), other.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);
}
