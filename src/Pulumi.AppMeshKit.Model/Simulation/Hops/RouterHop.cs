namespace Pulumi.AppMeshKit.Model;

/// <summary>A virtual router: the listener, the route, and how long and how often it lets a request try.</summary>
internal sealed class RouterHop(SimulationTables tables, bool keepsHost)
{
    public RouteAnswer Resolve(RouteAnswer answer, Value<string> name, int? port, CallPolicy? policy)
    {
        answer = answer with { VirtualRouter = name.ToString() };
        if (tables.Mesh.Router(name) is not { } router) return ServiceHop.Missing(tables.Mesh, answer, $"virtual router \"{name}\"", ResourceKind.VirtualRouter);

        var listener = ListenerChoice.Of(ListenerTable.Of(router), port, $"virtual router \"{name}\"");
        if (listener.Problem is { } problem) return answer with { Verdict = listener.Verdict, Reason = problem };

        var facts = new RequestFacts(answer.Request with { Port = listener.Port, Path = answer.Path, Host = answer.Host, Headers = answer.Headers });
        var table = tables.OfRouter(name.ToString());
        var decision = RouteTable.Decide(facts, table.Entries);
        answer = answer with { Candidates = [.. answer.Candidates, .. CandidateList.Of(tables, $"router {name}", facts, table.Entries, table.Entries, decision)] };
        switch (decision.Verdict)
        {
            case Verdict.NoRoute when table.Entries.Count == 0 && !tables.Mesh.IsComplete:
                return answer with { Verdict = Verdict.NotDecided, Reason = $"The routes of virtual router \"{name}\" are not all here." };
            case Verdict.NoRoute:
                return answer with { Verdict = Verdict.NoRoute, Reason = $"No route of virtual router \"{name}\" takes it: {(answer.Request.Kind == TrafficKind.Tcp ? "the connection is closed" : "it ends in 404")}." };
            case Verdict.NotDecided:
                return answer with { Verdict = Verdict.NotDecided, Reason = $"It depends on {Say.And([.. decision.Routes.Select(route => $"route \"{route.Name}\" ({route.OpenReason ?? "its weights are known only after a deployment"})")])}." };
            case Verdict.Ambiguous:
                return answer with { Verdict = Verdict.Ambiguous, Ties = [.. decision.Routes.Select(route => route.Name)], Reason = "These routes take it, nothing puts one of them first, and they lead to different places." };
            default:
                return Matched(answer with { Route = decision.Routes[0].Name, Notes = [.. answer.Notes, .. Tied(decision.Routes)] }, decision.Routes[0], policy);
        }
    }

    /// <summary>Where routes that tie lead to the same place, it does not matter which one is taken, unless they treat the request in other ways.</summary>
    private static IEnumerable<string> Tied(IReadOnlyList<RouteEntry> routes)
    {
        if (routes.Any(route => !RouteActions.AreSame((RouteRequest)routes[0].Request, (RouteRequest)route.Request)))
            yield return $"routes {Say.And([.. routes.Select(route => $"\"{route.Name}\"")])} tie and lead to the same place; timeouts and retries are those of \"{routes[0].Name}\", and may be those of the others";
    }

    private RouteAnswer Matched(RouteAnswer answer, RouteEntry entry, CallPolicy? policy)
    {
        var view = RouteView.Of((RouteRequest)entry.Request)!;
        if (entry.Destination is not RouteShares { Items.Count: > 0 } shares)
            return answer with { Verdict = Verdict.NotDecided, Reason = $"Where route \"{answer.Route}\" leads is not known: its targets have no weight, or one that only a deployment knows." };

        var request = HopTimeouts.OfRoute(view.PerRequest, "route");
        if (keepsHost) request = request.Shorter(HopTimeouts.Default("gateway default"));
        return HopAnswers.Matched(tables, answer, shares.Items, view.Protocol, request, HopTimeouts.IdleOfRoute(view.Idle), HopRetries.Of(view, view.Protocol, tables.Options), policy);
    }
}
