namespace Pulumi.AppMeshKit.Model.Tests.Simulation.Randomness;

/// <summary>Routes and requests over so few words that they meet often.</summary>
internal sealed class Chance(int seed)
{
    private static readonly string[] _paths = ["/", "/a", "/ab", "/a/", "/a/b", "/b", "/b/c"];
    private static readonly string[] _regexes = ["/a.*", "/[ab]", ".*b", "/a/?b?", "/(a|b/c)", ".+"];
    private static readonly string[] _hosts = ["a.com", "x.a.com", "y.x.a.com", "b.com"];
    private readonly Random _random = new(seed);

    public bool Is(int percent) => _random.Next(100) < percent;

    public T One<T>(params IReadOnlyList<T> of) => of[_random.Next(of.Count)];

    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        _random.Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>Routes of a router.</summary>
    public IReadOnlyList<SketchedRoute> Routes() => [.. Enumerable.Range(0, 1 + _random.Next(8)).Select(index => Route($"r{index}") with { Targets = Targets() })];

    /// <summary>Routes of a gateway, with hosts and rewrites.</summary>
    public IReadOnlyList<SketchedRoute> GatewayRoutes(bool withHosts) =>
    [
        .. Enumerable.Range(0, 1 + _random.Next(6)).Select(index =>
        {
            var route = Route($"g{index}") with { CallMethod = null };
            if (withHosts && Is(70)) route = route with { Host = One("a.com", "x.a.com", ".a.com", ".x.a.com", "b.com") };
            if (route.IsGrpc) return route;
            if (route.Prefix is null) return Is(50) ? route : route with { NewPath = route.Exact is null && route.Regex is null ? null : One("/new", "/a") };
            return One(0, 1, 2) switch
            {
                0 => route,
                1 => route with { KeepsPrefix = true },
                _ => route with { NewPrefix = One("/", "/new/", "/a/") },
            };
        }),
    ];

    public SketchedRequest Request() => Is(15)
        ? new(true, "POST", One(_hosts), $"/{One("S", "T")}/{One("m", "n")}", Lines())
        : new(false, One("GET", "POST", "PUT"), One(_hosts), (One(_paths) + One(string.Empty, "b", "/c")).Replace("//", "/", StringComparison.Ordinal) + Query(), Lines());

    private SketchedRoute Route(string name)
    {
        int? priority = Is(50) ? null : One(0, 1, 2, 1000);
        IReadOnlyList<SketchedHeader> headers = Is(35) ? [.. Enumerable.Range(0, One(1, 1, 2)).Select(_ => Header())] : [];
        if (Is(15))
        {
            var service = Is(60) ? One("S", "T") : null;
            return new() { Name = name, Priority = priority, IsGrpc = true, Service = service, CallMethod = service is not null && Is(50) ? One("m", "n") : null, Headers = headers };
        }

        var kind = One("prefix", "prefix", "prefix", "exact", "regex", "none");
        return new()
        {
            Name = name,
            Priority = priority,
            Prefix = kind == "prefix" ? One(_paths) : null,
            Exact = kind == "exact" ? One(_paths) : null,
            Regex = kind == "regex" ? One(_regexes) : null,
            Method = Is(25) ? One("GET", "POST") : null,
            Headers = headers,
            Queries = Is(20) ? [(One("q", "r"), Is(50) ? One("1", "2") : null)] : [],
        };
    }

    private SketchedHeader Header() => new(One("h", "i"), Is(30), One("present", "exact", "prefix", "suffix", "regex", "range"), One("a", "b", "ab", "5"), One(0, 3), One(5, 6, 9));

    private IReadOnlyList<(string, string)> Lines() =>
        [.. Enumerable.Range(0, One(0, 0, 1, 1, 2)).Select(_ => (One("h", "i"), One("a", "b", "ab", "ba", "5", "-5", "x", "")))];

    private IReadOnlyList<(string, int)> Targets() => Is(40)
        ? [(One("v1", "v2"), 1)]
        : [("v1", 1 + One(0, 1, 2, 8)), (One("v1", "v2"), One(0, 1, 2, 3, 9)), (One("v2", "v3"), One(0, 1, 4))];

    private string Query() => Is(60) ? string.Empty : "?" + string.Join('&', Enumerable.Range(0, One(1, 2, 3)).Select(_ => $"{One("q", "r", "s")}={One("1", "2", string.Empty)}"));
}
