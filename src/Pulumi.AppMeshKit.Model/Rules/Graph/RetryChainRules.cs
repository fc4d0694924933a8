namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Retries multiply along a chain of calls. Only chains on which somebody wrote a policy are reported: what nobody decided
/// is the same everywhere. A cycle is left where it would begin again.
/// </summary>
internal sealed class RetryChainRules
{
    /// <summary>More attempts than these are a storm.</summary>
    public const int Limit = 10;

    /// <summary>Beyond this nobody counts.</summary>
    public const long Countless = 1_000_000;

    private readonly CallGraph _graph;
    private readonly Dictionary<ApiRequest, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RouteRequest, RetryFactor> _factors = new(ReferenceEqualityComparer.Instance);
    private readonly List<List<Step>> _steps;

    private RetryChainRules(CallGraph graph)
    {
        _graph = graph;
        foreach (var caller in graph.Callers) _numbers.Add(caller, _numbers.Count);
        _steps = [.. graph.Callers.Select(caller => Steps(caller).ToList())];
    }

    public static IEnumerable<Finding> Check(CallGraph graph) => new RetryChainRules(graph).Findings();

    private IEnumerable<Finding> Findings()
    {
        var isCalled = new bool[_steps.Count];
        foreach (var step in _steps.SelectMany(steps => steps)) isCalled[step.To] = true;

        var order = Depths.PostOrder([.. _steps.Select(steps => steps.ConvertAll(step => step.To))], Enumerable.Range(0, _steps.Count).Where(number => !isCalled[number]));
        var rank = new int[order.Count];
        for (var index = 0; index < order.Count; index++) rank[order[index]] = index;

        // The best chain from each caller, and the best one with a written policy on it.
        var (any, written) = (new Chain?[order.Count], new Chain?[order.Count]);
        var isInner = new bool[order.Count];
        foreach (var from in order)
        {
            foreach (var step in _steps[from].Where(step => rank[step.To] < rank[from]))
            {
                isInner[step.To] = true;
                any[from] = Larger(any[from], new(step, any[step.To]));
                written[from] = Larger(written[from], step.Factor is { IsWritten: true } ? new(step, any[step.To]) : written[step.To] is { } rest ? new(step, rest) : null);
            }
        }

        return Enumerable.Range(0, order.Count)
            .Where(number => !isInner[number] && written[number] is { Attempts: > Limit })
            .Select(number => Report(written[number]!))
            .OrderByDescending(found => found.Attempts)
            .DistinctBy(found => (found.Finding.Resource, found.Finding.Path))
            .Select(found => found.Finding);
    }

    private static Chain? Larger(Chain? one, Chain? other) => other is null || one?.Attempts >= other.Attempts ? one : other;

    private static (Finding Finding, long Attempts) Report(Chain chain)
    {
        List<Step> steps = [];
        for (var rest = chain; rest is not null && rest.Attempts > 1; rest = rest.Rest) steps.Add(rest.Step);

        // Where most is retried, somebody can do most about it.
        var most = steps.Where(step => step.Factor is { IsWritten: true }).MaxBy(step => step.Factor!.Attempts)!;
        var path = CallPaths.Text(steps.ConvertAll(step => step.Edge));
        return (RuleBook.RetryStorm(most.Factor!.Place, chain.Attempts, steps[^1].Edge.Service, path), chain.Attempts);
    }

    private IEnumerable<Step> Steps(ApiRequest caller)
    {
        foreach (var call in _graph.CallsOf(caller))
        {
            foreach (var target in _graph.TargetsOf(call.Name).All)
            {
                if (target.Node is null || !target.TakesTraffic || !CallEdge.IsWay(call, target)) continue;
                if (_numbers.TryGetValue(target.Node, out var to)) yield return new(new(call, target), to, Factor(target.Route));
            }
        }
    }

    private RetryFactor? Factor(RouteRequest? route)
    {
        if (route is null) return null;
        if (!_factors.TryGetValue(route, out var factor)) _factors.Add(route, factor = RetryFactor.Of(route));
        return factor;
    }

    private sealed record Step(CallEdge Edge, int To, RetryFactor? Factor);

    private sealed class Chain(Step step, Chain? rest)
    {
        public Step Step => step;

        public Chain? Rest => rest;

        public long Attempts { get; } = Math.Min(Countless, (step.Factor?.Attempts ?? 1) * (rest?.Attempts ?? 1));
    }
}
