namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// All requests that can arrive at one listener, in classes that its routes can tell apart: dimension by dimension, a value for each
/// class with the set of routes that take it. A request is one class of each dimension; the routes it fits are the intersection.
/// </summary>
internal sealed class RouteSpace
{
    private static readonly string[] _methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "CONNECT", "TRACE"];
    private static readonly string[] _schemes = ["http", "https"];

    private readonly Dictionary<Dimension, IReadOnlyList<ValueClass>> _classes = [];
    private readonly HashSet<Dimension> _sampled = [];
    private readonly Dictionary<RouteEntry, int> _positions = new(ReferenceEqualityComparer.Instance);
    private readonly RouteSet?[] _before;
    private readonly bool _isGrpc;

    /// <param name="entries">The routes that a request at the listener can meet, in order; those that are not known are left out.</param>
    /// <param name="protocol">The listener's protocol.</param>
    /// <param name="port">The listener's port, where a witness has to name it.</param>
    public RouteSpace(IReadOnlyList<RouteEntry> entries, string protocol, int? port)
    {
        (Entries, Protocol, Port) = (entries, protocol, port);
        _isGrpc = protocol == "grpc";
        _before = new RouteSet?[entries.Count];
        for (var index = 0; index < entries.Count; index++) _positions[entries[index]] = index;
        None = RouteSet.Where(entries.Count, _ => false);
        foreach (var dimension in entries.SelectMany(entry => entry.Conditions).Select(condition => condition.Dimension).Distinct())
        {
            if (dimension.Kind is DimensionKind.Traffic or DimensionKind.Port) continue;

            _classes[dimension] = ClassesOf(dimension);
            if (entries.Any(entry => Sampled(entry, dimension).Any())) _sampled.Add(dimension);
        }

        Dimensions = [.. _classes.Keys.OrderBy(dimension => dimension.Kind).ThenBy(dimension => dimension.Name, StringComparer.Ordinal)];
    }

    public IReadOnlyList<RouteEntry> Entries { get; }

    public string Protocol { get; }

    public int? Port { get; }

    /// <summary>The dimensions that some route asks about.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; }

    /// <summary>No route.</summary>
    public RouteSet None { get; }

    /// <summary>Whether some condition cannot be settled by samples.</summary>
    public bool IsSampled => _sampled.Count > 0;

    public IReadOnlyList<ValueClass> Classes(Dimension dimension) => _classes[dimension];

    /// <summary>One route alone; none where it is not here.</summary>
    public RouteSet Only(RouteEntry entry) => _positions.TryGetValue(entry, out var position) ? RouteSet.Of(Entries.Count, position) : None;

    /// <summary>The routes that are certain to be tried before one.</summary>
    public RouteSet Before(RouteEntry entry) =>
        _positions.TryGetValue(entry, out var position) ? _before[position] ??= Where(other => other.Rank.IsBefore(entry.Rank)) : None;

    /// <summary>Whether some condition on a dimension cannot be settled by samples.</summary>
    public bool IsSampledIn(Dimension dimension) => _sampled.Contains(dimension);

    /// <summary>The routes that fulfil a condition.</summary>
    public RouteSet Where(Func<RouteEntry, bool> condition) => RouteSet.Where(Entries.Count, index => condition(Entries[index]));

    /// <summary>The conditions of a route on a dimension that samples alone cannot settle.</summary>
    public IEnumerable<TextCondition> Sampled(RouteEntry entry, Dimension dimension) =>
        entry.Conditions.OfType<TextCondition>().Where(condition => condition.Dimension == dimension && NeedsSamples(condition));

    private bool NeedsSamples(TextCondition condition) => condition.Text.IsSampled || (condition.Text is RangeTest && HasEnds(condition.Dimension));

    // Numbers that begin or end with certain digits would need arithmetic of their own.
    private bool HasEnds(Dimension dimension) => Entries.SelectMany(entry => entry.Conditions).Any(condition => condition.Dimension == dimension && condition.Text is PrefixTest or SuffixTest);

    private List<ValueClass> ClassesOf(Dimension dimension)
    {
        var conditions = Entries.Select(entry => entry.Conditions.Where(condition => condition.Dimension == dimension).ToArray()).ToArray();
        var samples = SampleValues.Of([.. conditions.SelectMany(one => one).Select(condition => condition.Text).OfType<TextTest>()]);
        var sampled = conditions.SelectMany(one => one).OfType<TextCondition>().Where(NeedsSamples).ToHashSet<Condition>(ReferenceEqualityComparer.Instance);
        Dictionary<(RouteSet, RouteSet, bool), ValueClass> classes = [];
        foreach (var value in Values(dimension, samples))
        {
            var holds = RouteSet.Where(Entries.Count, index => Array.TrueForAll(conditions[index], condition => condition.Test(value) == Outcome.Yes));
            var firm = sampled.Count == 0
                ? holds
                : RouteSet.Where(Entries.Count, index => Array.TrueForAll(conditions[index], condition => sampled.Contains(condition) ? value is not null : condition.Test(value) == Outcome.Yes));
            var isAlone = value is null || samples.Alone.Contains(value) || dimension.Kind is DimensionKind.Method or DimensionKind.Scheme;
            var found = new ValueClass(value, Cost(dimension, value), holds, firm, isAlone);
            if (!classes.TryGetValue((holds, firm, isAlone), out var known) || found.Cost < known.Cost) classes[(holds, firm, isAlone)] = found;
        }

        return [.. classes.Values.OrderBy(one => one.Cost).ThenBy(one => one.Value, StringComparer.Ordinal)];
    }

    private IEnumerable<string?> Values(Dimension dimension, SampleValues samples) => dimension.Kind switch
    {
        DimensionKind.Method => _isGrpc ? ["POST"] : _methods,
        DimensionKind.Scheme => _schemes,
        DimensionKind.Path => samples.Paths(_isGrpc),
        DimensionKind.Query => samples.Texts().Where(text => text.AsSpan().IndexOfAny("&#") < 0).Prepend(null),
        _ => samples.Texts().Prepend(null),
    };

    private static int Cost(Dimension dimension, string? value) => (dimension.Kind, value) switch
    {
        (_, null) or (DimensionKind.Method, "GET" or "POST") or (DimensionKind.Scheme, "http") => value == "POST" ? 1 : 0,
        (DimensionKind.Method or DimensionKind.Scheme, _) => 2,
        (DimensionKind.Path, var path) => path.Length,
        (_, var text) => 3 + text.Length,
    };
}
