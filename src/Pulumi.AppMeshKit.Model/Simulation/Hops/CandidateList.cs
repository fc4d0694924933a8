namespace Pulumi.AppMeshKit.Model;

/// <summary>What is said of each route that a request met.</summary>
internal static class CandidateList
{
    /// <summary>The routes in their order; none where nobody wants to know.</summary>
    public static ApiList<RouteCandidate> Of(SimulationTables tables, string stage, RequestFacts facts, IReadOnlyList<RouteEntry> entries, IEnumerable<RouteEntry> considered, RouteDecision decision)
    {
        if (!tables.Options.ListsCandidates) return [];

        var taking = considered.ToHashSet();
        return
        [
            .. entries.Select(entry =>
            {
                var isChosen = decision.Routes.Contains(entry) && decision.Verdict == Verdict.Matched;
                return new RouteCandidate(stage, entry.Name, entry.Rank.ToString(), isChosen, Reason(facts, entry, taking.Contains(entry), decision));
            }),
        ];
    }

    private static string Reason(RequestFacts facts, RouteEntry entry, bool isConsidered, RouteDecision decision)
    {
        var outcome = entry.Host is { } host && host.Test(facts[Dimension.Host]) == Outcome.No ? Outcome.No : entry.Test(facts);
        if (outcome == Outcome.No) return "no: " + entry.Refusal(facts);
        if (!isConsidered) return "no: it is for another virtual host than the most specific one";
        if (outcome == Outcome.Open) return "nobody can say: " + entry.Refusal(facts);
        if (!decision.Routes.Contains(entry)) return decision.Verdict == Verdict.NotDecided ? "fits" : $"fits, but {Say.Or([.. decision.Routes.Select(route => route.Name)])} comes first";
        return decision.Verdict switch
        {
            Verdict.Ambiguous => "ties",
            Verdict.Matched when decision.Routes.Count > 1 => "takes it, and so do others that lead to the same place",
            _ => "takes it",
        };
    }
}
