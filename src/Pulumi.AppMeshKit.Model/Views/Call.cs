namespace Pulumi.AppMeshKit.Model;

/// <summary>A virtual service that a node calls.</summary>
/// <param name="Service">The service's name.</param>
/// <param name="Tls">What the caller insists on, such as <c>mutual TLS</c>; null for plain traffic.</param>
internal sealed record Call(string Service, string? Tls)
{
    /// <summary>What a node calls, sorted by name.</summary>
    public static IReadOnlyList<Call> Of(VirtualNodeRequest? node) =>
    [
        .. (node?.Spec?.Backends ?? [])
            .Select(backend => backend.VirtualService)
            .OfType<VirtualServiceBackend>()
            .Select(backend => new Call(
                backend.VirtualServiceName?.ToString() ?? "?",
                ListenerText.Of(backend.ClientPolicy ?? node!.Spec!.BackendDefaults?.ClientPolicy)))
            .Distinct()
            .OrderBy(call => call.Service, StringComparer.Ordinal),
    ];

    /// <summary>The service, and how it is called.</summary>
    public override string ToString() => Tls is null ? Service : $"{Service} over {Tls}";
}
