namespace Pulumi.AppMeshKit.Model;

/// <summary>Calls that nodes are said to make, where the mesh drops unknown egress. Calls to AWS itself always pass.</summary>
internal static class DeclaredCallRules
{
    private const string Aws = ".amazonaws.com";

    /// <summary>All calls of a finished mesh.</summary>
    public static IEnumerable<Finding> Finished(MeshModel mesh) => Drops(mesh) ? mesh.Calls.SelectMany(call => Check(mesh, call, isFinished: true)) : [];

    /// <summary>New calls, and old ones to services that are new. Whether a host is outside the mesh shows when the mesh is finished.</summary>
    public static IEnumerable<Finding> Joining(MeshModel before, MeshModel after, IReadOnlyCollection<ApiRequest> joining)
    {
        if (after.Calls.Count == 0 || !Drops(after)) return [];

        // Services that join, in whatever spelling; with the mesh's own definition its egress filter becomes known.
        var isAll = !Drops(before);
        var services = joining.OfType<VirtualServiceRequest>().Select(service => $"{service.Name}").ToHashSet(StringComparer.OrdinalIgnoreCase);
        return after.Calls.Where((call, index) => isAll || index >= before.Calls.Count || services.Contains(Bare(call.Host))).SelectMany(call => Check(after, call, isFinished: false));
    }

    private static IEnumerable<Finding> Check(MeshModel mesh, DeclaredCall call, bool isFinished)
    {
        var host = Bare(call.Host);
        if (host.EndsWith(Aws, StringComparison.OrdinalIgnoreCase) || mesh.Node(call.Node) is not { Spec: { IsUnknown: false } spec } node || MayBeBackend(spec, host)) yield break;

        var at = Place.Of(node, call.Origin ?? node.Origin ?? Origin.Root());
        if (ServiceOf(mesh, host) is { } service) yield return RuleBook.CallWithoutBackend(at, call.Node, service);
        else if (isFinished && DomainName.IsValid(host) && !mesh.HasUnknownNames(ResourceKind.VirtualService)) yield return RuleBook.CallToOutside(at, call.Node, host);
    }

    private static bool Drops(MeshModel mesh) => mesh.Document is { Spec: null or { IsUnknown: false } } document && NodeGraphRules.Drops(document.Spec?.EgressFilter);

    private static bool MayBeBackend(VirtualNodeSpec spec, string host) => spec.Backends is { } backends
        && (backends.IsUnknown || backends.Any(backend => backend.IsUnknown || backend.VirtualService is { IsUnknown: true } || Is(backend.VirtualService?.VirtualServiceName, host)));

    private static bool Is(Value<string>? name, string host) => name is not null && (!name.Has(out var known) || Bare(known).Equals(host, StringComparison.OrdinalIgnoreCase));

    /// <summary>The virtual service of this name. Hosts are compared without regard to case, as Envoy does.</summary>
    private static string? ServiceOf(MeshModel mesh, string host) =>
        mesh.Service(host) is not null ? host : mesh.Names(ResourceKind.VirtualService).FirstOrDefault(name => Bare(name).Equals(host, StringComparison.OrdinalIgnoreCase));

    private static string Bare(string host) => host.TrimEnd('.');
}
