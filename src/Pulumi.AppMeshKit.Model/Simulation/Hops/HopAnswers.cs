namespace Pulumi.AppMeshKit.Model;

/// <summary>The last stage: what is true of each node that a request can arrive at.</summary>
internal static class HopAnswers
{
    public static RouteAnswer Matched(
        SimulationTables tables,
        RouteAnswer answer,
        IReadOnlyList<RouteShare> shares,
        string? protocol,
        EffectiveTimeout request,
        EffectiveTimeout idle,
        EffectiveRetries retries,
        CallPolicy? policy)
    {
        List<TargetShare> targets = [];
        foreach (var share in shares)
        {
            if (tables.Mesh.Node(share.Node) is not { } node) return ServiceHop.Missing(tables.Mesh, answer, $"virtual node \"{share.Node}\"", ResourceKind.VirtualNode);

            var listener = ListenerChoice.Of(ListenerTable.Of(node), share.Port, $"virtual node \"{share.Node}\"");
            if (listener.Verdict == Verdict.NoListener) return answer with { Verdict = Verdict.NoListener, Reason = listener.Problem };

            var (tls, tlsFails) = policy is null ? (string.Empty, false) : HopTls.Of(policy, node, listener.Port); // any caller has no policy of its own
            var (ofListener, idleOfListener) = HopTimeouts.OfListener(node, listener.Port);
            targets.Add(new(
                share.Node,
                listener.Port,
                share.Share,
                protocol == "tcp" ? new(null, "tcp has none") : request.Shorter(ofListener),
                idle.Shorter(idleOfListener))
            {
                Tls = tls,
                TlsFails = tlsFails,
            });
        }

        return answer with
        {
            Verdict = Verdict.Matched,
            Targets = [.. targets],
            Timeout = targets.Select(target => target.Timeout).Aggregate((one, other) => one == other ? one : one.Shorter(other)),
            Retries = retries,
            Notes = retries.SetBy.Contains("assumed", StringComparison.Ordinal)
                ? [.. answer.Notes, "there is no retry policy, so App Mesh's invisible default is assumed: 2 retries (RP-008)"]
                : answer.Notes,
        };
    }
}
