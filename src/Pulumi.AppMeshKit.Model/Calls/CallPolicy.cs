namespace Pulumi.AppMeshKit.Model;

/// <summary>The client policy that is in force for a call: the backend's own, or the default of the caller.</summary>
/// <param name="Place">The policy where one was given; else where it would stand.</param>
/// <param name="Tls">How the caller uses TLS; null where it has no policy.</param>
/// <param name="IsKnown">Whether it is known that this is the policy.</param>
internal sealed record CallPolicy(Place Place, ClientPolicyTls? Tls, bool IsKnown)
{
    /// <summary>The policy of a backend. One that is given wins as a whole, even if it says nothing.</summary>
    public static CallPolicy Of(Place spec, BackendDefaults? defaults, Place backend, VirtualServiceBackend service)
    {
        if (service.ClientPolicy is { } own) return Of(backend.At("clientPolicy", own), own);
        return defaults is null or { IsUnknown: false, ClientPolicy: null }
            ? new(backend.Missing("clientPolicy"), null, IsKnown: true)
            : Of(spec, defaults);
    }

    /// <summary>The policy of a gateway: it has one for all that it calls.</summary>
    public static CallPolicy Of(Place spec, BackendDefaults? defaults)
    {
        var at = spec.Inline("backendDefaults", defaults);
        if (defaults is { IsUnknown: true }) return new(at, null, IsKnown: false);
        return defaults?.ClientPolicy is { } policy ? Of(at.At("clientPolicy", policy), policy) : new(at.Missing("clientPolicy"), null, IsKnown: true);
    }

    private static CallPolicy Of(Place at, ClientPolicy policy) =>
        new(at, policy.Tls, !policy.IsUnknown && policy.Tls is not { IsUnknown: true });
}
