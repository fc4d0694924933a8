namespace Pulumi.AppMeshKit.Model;

/// <summary>From the name of a virtual service to its provider, its route and its nodes.</summary>
/// <param name="tables">The mesh.</param>
/// <param name="keepsHost">Whether a gateway left the host name as it was: then timeouts of the route above 15 s have no effect.</param>
internal sealed class ServiceHop(SimulationTables tables, bool keepsHost = false)
{
    public RouteAnswer Resolve(RouteAnswer answer, string name, int? targetPort, CallPolicy? policy)
    {
        answer = answer with { VirtualService = name };
        if (tables.Mesh.Service(name) is not { } service)
        {
            return tables.Mesh.IsComplete && !tables.Mesh.HasUnknownNames(ResourceKind.VirtualService)
                ? answer with { Verdict = Verdict.NoVirtualService, Reason = $"There is no virtual service \"{name}\" in the mesh: calls fail until one is made." }
                : answer with { Verdict = Verdict.NotDecided, Reason = $"Virtual service \"{name}\" is not here." };
        }

        if (service.Spec is { IsUnknown: true } or { Provider.IsUnknown: true })
            return answer with { Verdict = Verdict.NotDecided, Reason = $"The provider of virtual service \"{name}\" is known only after a deployment." };

        // A gateway's listener has ports of its own: only its route can say which one of the provider is meant.
        var port = answer.GatewayRoute is null ? answer.Request.Port : targetPort;
        return service.Spec?.Provider switch
        {
            { VirtualRouter.VirtualRouterName: { } router } => new RouterHop(tables, keepsHost).Resolve(answer, router, port, policy),
            { VirtualNode.VirtualNodeName: { } node } => Node(answer, node, port, policy),
            _ => answer with { Verdict = Verdict.NoProvider, Reason = $"Virtual service \"{name}\" has no provider: calls end in 503 or 404." },
        };
    }

    private RouteAnswer Node(RouteAnswer answer, Value<string> name, int? port, CallPolicy? policy)
    {
        if (tables.Mesh.Node(name) is not { } node) return Missing(tables.Mesh, answer, $"virtual node \"{name}\"", ResourceKind.VirtualNode);

        var listener = ListenerChoice.Of(ListenerTable.Of(node), port, $"virtual node \"{name}\"");
        if (listener.Problem is { } problem) return answer with { Verdict = listener.Verdict, Reason = problem };

        var caller = HopTimeouts.Default("caller default");
        return HopAnswers.Matched(tables, answer, [new RouteShare(name.ToString(), listener.Port, 1)], listener.Protocol, caller, HopTimeouts.IdleDefault("caller default"), HopRetries.Of(null, listener.Protocol, tables.Options), policy);
    }

    /// <summary>The provider is not there: that proves something only where all of the mesh is.</summary>
    internal static RouteAnswer Missing(MeshModel mesh, RouteAnswer answer, string what, ResourceKind kind) => mesh.IsComplete && !mesh.HasUnknownNames(kind)
        ? answer with { Verdict = Verdict.NoProvider, Reason = $"There is no {what} in the mesh." }
        : answer with { Verdict = Verdict.NotDecided, Reason = $"The {what} is not here." };
}
