namespace Pulumi.AppMeshKit.Model;

/// <summary>A call of a virtual node: routing happens in the caller's Envoy, from its backends.</summary>
internal sealed class NodeHop(SimulationTables tables, VirtualNodeRequest node)
{
    private const int AwsPort = 443;

    public RouteAnswer Resolve(SimulatedRequest request)
    {
        var answer = new RouteAnswer { Request = request, Caller = $"node {node.Name}", Host = request.Host, Path = request.Path, Headers = request.Headers };
        if (node.Spec is { IsUnknown: true } or { Backends.IsUnknown: true })
            return answer with { Verdict = Verdict.NotDecided, Reason = $"What node \"{node.Name}\" calls is known only after a deployment." };

        var backends = (node.Spec?.Backends ?? []).ToList();
        var backend = backends.Find(one => one.VirtualService?.VirtualServiceName is { } name && name.Has(out var text) && text.Equals(request.Host, StringComparison.OrdinalIgnoreCase));
        if (backend is not null) return new ServiceHop(tables).Resolve(answer, backend.VirtualService!.VirtualServiceName!.ToKnown(), null, Policy(backend));
        if (backends.Exists(one => one is { IsUnknown: true } or { VirtualService: { IsUnknown: true } or { VirtualServiceName.IsKnown: false } }))
            return answer with { Verdict = Verdict.NotDecided, Reason = "A backend's name is known only after a deployment." };

        return Outside(answer, backends.Count > 0);
    }

    private CallPolicy Policy(Backend backend)
    {
        var spec = Place.Of(node).At("spec", node.Spec);
        return CallPolicy.Of(spec, node.Spec?.BackendDefaults, spec.At("backends", node.Spec?.Backends), backend.VirtualService!);
    }

    private RouteAnswer Outside(RouteAnswer answer, bool hasBackends)
    {
        var host = answer.Request.Host;
        if (host.EndsWith(".amazonaws.com", StringComparison.OrdinalIgnoreCase) && PortOutside(answer.Request) == AwsPort)
            return answer with { Verdict = Verdict.PassedThrough, Reason = "App Mesh always lets *.amazonaws.com pass on port 443." };
        if (tables.Mesh.Document is not { Spec: not { IsUnknown: true } } document)
            return answer with { Verdict = Verdict.NotDecided, Reason = $"Whether the mesh lets traffic to hosts that are no backends pass is not known here: it is made elsewhere. \"{host}\" is no backend of node \"{node.Name}\"." };

        var filter = document.Spec?.EgressFilter;
        if (filter is { IsUnknown: true } or { Type.IsKnown: false })
            return answer with { Verdict = Verdict.NotDecided, Reason = "The mesh's egress filter is known only after a deployment." };
        if ((filter?.Type).Has(out var type) && type == "ALLOW_ALL")
        {
            return hasBackends
                ? answer with { Verdict = Verdict.NoBackend, Reason = $"The mesh lets unknown traffic pass, but not that of a node which lists backends (MESH-003), and \"{host}\" is none of those of node \"{node.Name}\"." }
                : answer with { Verdict = Verdict.PassedThrough, Reason = $"\"{host}\" is no backend of node \"{node.Name}\", and the mesh lets unknown traffic pass." };
        }

        return answer with { Verdict = Verdict.NoBackend, Reason = $"\"{host}\" is no backend of node \"{node.Name}\", and the mesh drops unknown egress." };
    }

    /// <summary>Outside the mesh no listener says which port is meant, so the scheme does.</summary>
    private static int PortOutside(SimulatedRequest request) => request.Port ?? (request.Kind == TrafficKind.Http && request.Scheme == "http" ? 80 : AwsPort);
}
