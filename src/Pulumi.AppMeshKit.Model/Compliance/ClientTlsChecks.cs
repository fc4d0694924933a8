namespace Pulumi.AppMeshKit.Model;

/// <summary>Whether calls must use TLS.</summary>
internal static class ClientTlsChecks
{
    /// <summary>The backend defaults of a node; one that calls nobody and says nothing has nothing to encrypt.</summary>
    public static IEnumerable<ComplianceJudgement> OfNodeDefaults(ApiRequest node, ComplianceParameters parameters)
    {
        var spec = ComplianceStart.Node(node);
        if (spec.Value is null && !spec.IsUnknown) yield break;
        if (spec.Value is { BackendDefaults: null } said && said.Backends.IsAbsentOrEmpty()) yield break;

        yield return Check(spec.To("backendDefaults", one => one.BackendDefaults).To("clientPolicy", one => one.ClientPolicy), "the backend defaults have no TLS policy.");
    }

    /// <summary>The backend defaults of a gateway, which always calls somebody.</summary>
    public static IEnumerable<ComplianceJudgement> OfGatewayDefaults(ApiRequest gateway, ComplianceParameters parameters)
    {
        yield return Check(ComplianceStart.Gateway(gateway).To("backendDefaults", one => one.BackendDefaults).To("clientPolicy", one => one.ClientPolicy), "the backend defaults have no TLS policy.");
    }

    /// <summary>The backends that bring a policy of their own; for the others the defaults hold.</summary>
    public static IEnumerable<ComplianceJudgement> OfBackends(ApiRequest node, ComplianceParameters parameters) =>
        from backend in ComplianceStart.Node(node).Each("backends", spec => spec.Backends)
        let policy = backend.To("virtualService", one => one.VirtualService).To("clientPolicy", service => service.ClientPolicy)
        select policy is { Value: null, IsUnknown: false } ? policy.Judge(isRight: true, string.Empty) : Check(policy, "the backend's own policy has no TLS.");

    private static ComplianceJudgement Check(ComplianceStep<ClientPolicy> policy, string missing)
    {
        var tls = policy.To("tls", one => one.Tls);
        if (tls.Value is null || tls.IsUnknown) return tls.Judge(isRight: false, missing);

        var enforce = tls.Leaf("enforce", one => one.Enforce);
        return enforce.Judge(!enforce.Value.Has(out var isEnforced) || isEnforced, "TLS is not enforced.");
    }
}
