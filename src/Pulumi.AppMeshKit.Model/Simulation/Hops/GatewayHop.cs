namespace Pulumi.AppMeshKit.Model;

/// <summary>A request from outside: the virtual host, the gateway route, the rewrite, and then the virtual service.</summary>
internal sealed class GatewayHop(SimulationTables tables, VirtualGatewayRequest gateway)
{
    private readonly string _name = gateway.Name?.ToString() ?? string.Empty;

    public RouteAnswer Resolve(SimulatedRequest request)
    {
        var answer = new RouteAnswer { Request = request, Caller = $"gateway {_name}", Host = request.Host, Path = request.Path, Headers = request.Headers };
        if (request.Kind == TrafficKind.Tcp) return answer with { Verdict = Verdict.NoListener, Reason = "A virtual gateway takes http, http2 and grpc, no plain tcp." };

        var listener = ListenerChoice.Of(ListenerTable.Of(gateway), request.Port, $"gateway \"{_name}\"");
        if (listener.Problem is { } problem) return answer with { Verdict = listener.Verdict, Reason = problem };

        var facts = new RequestFacts(request with { Port = listener.Port });
        var table = tables.OfGateway(_name);
        var readings = VirtualHosts.Readings(table.Entries, facts);
        var open = VirtualHosts.Open(table.Entries, facts);
        var (considered, decision) = (readings[0], open.Count > 0 ? new(Verdict.NotDecided, open) : RouteTable.Decide(facts, readings[0]));
        answer = answer with { Candidates = CandidateList.Of(tables, $"gateway {_name}", facts, table.Entries, considered, decision) };

        foreach (var reading in decision.Verdict == Verdict.NotDecided ? [] : readings.Skip(1))
        {
            var other = RouteTable.Decide(facts, reading);
            if (other.Verdict == Verdict.NotDecided) return Decided(answer, facts, table, other);
            if (IsSame(decision, other)) continue;

            List<RouteEntry> tied = [.. decision.Routes.Concat(other.Routes).Distinct().OrderBy(route => route.Name, StringComparer.Ordinal)];
            return answer with
            {
                Verdict = Verdict.Ambiguous,
                Ties = [.. tied.Select(route => route.Name)],
                Candidates = CandidateList.Of(tables, $"gateway {_name}", facts, table.Entries, reading, new(Verdict.Ambiguous, tied)),
                Reason = $"Envoy takes one virtual host first, and nothing says whether routes without a host name belong to it (ORD-004): read one way it is {Words(decision)}, read the other way {Words(other)}.",
            };
        }

        return Decided(answer, facts, table, decision);
    }

    private RouteAnswer Decided(RouteAnswer answer, RequestFacts facts, RouteTable table, RouteDecision decision)
    {
        switch (decision.Verdict)
        {
            case Verdict.NoRoute when table.Entries.Count > 0 && table.Entries.All(entry => entry.Host is { } host && host.Test(facts[Dimension.Host]) == Outcome.No):
                return answer with { Verdict = Verdict.NoVirtualHost, Reason = $"No gateway route of \"{_name}\" is for host \"{answer.Request.Host}\": it ends in 404." };
            case Verdict.NoRoute when table.Entries.Count == 0 && !tables.Mesh.IsComplete:
                return answer with { Verdict = Verdict.NotDecided, Reason = $"The gateway routes of \"{_name}\" are not all here." };
            case Verdict.NoRoute:
                return answer with { Verdict = Verdict.NoRoute, Reason = $"No gateway route of \"{_name}\" takes it: it ends in 404." };
            case Verdict.NotDecided:
                return answer with { Verdict = Verdict.NotDecided, Reason = $"It depends on {Say.And([.. decision.Routes.Select(route => $"gateway route \"{route.Name}\" ({route.OpenReason ?? "where it leads is known only after a deployment"})")])}." };
            case Verdict.Ambiguous:
                return answer with { Verdict = Verdict.Ambiguous, Ties = [.. decision.Routes.Select(route => route.Name)], Reason = "These gateway routes take it and nothing puts one of them first." };
            default:
                break;
        }

        var route = decision.Routes[0];
        answer = answer with { GatewayRoute = route.Name };
        if (route.Destination is not GatewayDestination to)
            return answer with { Verdict = Verdict.NotDecided, Reason = $"Where gateway route \"{route.Name}\" leads is known only after a deployment." };

        answer = answer with
        {
            Path = to.Rewrite(answer.Path),
            Host = to.KeepsHost ? answer.Host : to.Service,
            Headers = to.KeepsHost ? [.. answer.Headers, new RequestHeader("x-app-mesh-virtual-service", to.Service)] : answer.Headers,
        };
        return new ServiceHop(tables, to.KeepsHost).Resolve(answer, to.Service, to.Port, CallPolicy.Of(Place.Of(gateway).At("spec", gateway.Spec), gateway.Spec?.BackendDefaults));
    }

    private static bool IsSame(RouteDecision one, RouteDecision other) =>
        one.Verdict == other.Verdict && (one.Routes.SequenceEqual(other.Routes) || (one.Verdict == Verdict.Matched && Equals(one.Routes[0].Destination, other.Routes[0].Destination)));

    private static string Words(RouteDecision decision) =>
        decision.Routes.Count == 0 ? "404" : Say.Or([.. decision.Routes.Select(route => $"\"{route.Name}\"")]);
}
