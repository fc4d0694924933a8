using System.Globalization;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation.Randomness;

/// <summary>A request in plain words.</summary>
internal sealed record SketchedRequest(bool IsGrpc, string Method, string Host, string Path, IReadOnlyList<(string Name, string Value)> Headers)
{
    public SimulatedRequest ToRequest() => new()
    {
        Kind = IsGrpc ? TrafficKind.Grpc : TrafficKind.Http,
        Method = Method,
        Host = Host,
        Path = Path,
        Headers = [.. Headers.Select(header => new RequestHeader(header.Name, header.Value))],
    };
}

/// <summary>A condition on a header in plain words: <c>present</c>, <c>exact</c>, <c>prefix</c>, <c>suffix</c>, <c>regex</c>, <c>range</c>.</summary>
internal sealed record SketchedHeader(string Name, bool Invert, string Kind, string Value, int Start, int End)
{
    public string ToJson() => $"{{'name':'{Name}','invert':{(Invert ? "true" : "false")}{Match()}}}";

    private string Match() => Kind switch
    {
        "present" => string.Empty,
        "range" => string.Create(CultureInfo.InvariantCulture, $",'match':{{'range':{{'start':{Start},'end':{End}}}}}"),
        _ => $",'match':{{'{Kind}':'{Value}'}}",
    };
}

/// <summary>A route, or a gateway route, in plain words: no record of the product, so that the oracle cannot share its mistakes.</summary>
internal sealed record SketchedRoute
{
    public required string Name { get; init; }

    public int? Priority { get; init; }

    public bool IsGrpc { get; init; }

    public string? Service { get; init; }

    public string? CallMethod { get; init; }

    public string? Prefix { get; init; }

    public string? Exact { get; init; }

    public string? Regex { get; init; }

    public string? Method { get; init; }

    /// <summary>A name, or a suffix that begins with a full stop; of a gateway route.</summary>
    public string? Host { get; init; }

    public bool KeepsPrefix { get; init; }

    public string? NewPrefix { get; init; }

    public string? NewPath { get; init; }

    public IReadOnlyList<SketchedHeader> Headers { get; init; } = [];

    public IReadOnlyList<(string Name, string? Value)> Queries { get; init; } = [];

    /// <summary>Nodes with weights, sorted by node; the sum is not 0.</summary>
    public IReadOnlyList<(string Node, int Weight)> Targets { get; init; } = [];

    /// <summary>The shares in lowest terms: equal where two routes lead to the same place.</summary>
    public string Place
    {
        get
        {
            var sums = Targets.GroupBy(target => target.Node).Select(group => (Node: group.Key, Weight: group.Sum(target => target.Weight))).Where(target => target.Weight > 0).OrderBy(target => target.Node).ToList();
            var divisor = sums.Aggregate(0, (one, target) => (int)System.Numerics.BigInteger.GreatestCommonDivisor(one, target.Weight));
            return string.Join(", ", sums.Select(target => $"{target.Node} {target.Weight / divisor}"));
        }
    }

    public RouteRequest ToRoute() => SmallMesh.Route(Name, Match(), Priority, string.Join(", ", Targets.Select(target => $"{target.Node} {target.Weight}")), type: IsGrpc ? "grpcRoute" : "httpRoute");

    public GatewayRouteRequest ToGatewayRoute() => SmallMesh.GatewayRoute(Name, Match(), Priority, Rewrite(), type: IsGrpc ? "grpcRoute" : "httpRoute");

    private string Match()
    {
        List<string> members = [];
        if (Host is not null) members.Add($"'hostname':{{'{(Host.StartsWith('.') ? "suffix" : "exact")}':'{Host}'}}");
        if (Service is not null) members.Add($"'serviceName':'{Service}'");
        if (CallMethod is not null) members.Add($"'methodName':'{CallMethod}'");
        if (Prefix is not null) members.Add($"'prefix':'{Prefix}'");
        if (Exact is not null) members.Add($"'path':{{'exact':'{Exact}'}}");
        if (Regex is not null) members.Add($"'path':{{'regex':'{Regex}'}}");
        if (Method is not null) members.Add($"'method':'{Method}'");
        if (Headers.Count > 0) members.Add($"'{(IsGrpc ? "metadata" : "headers")}':[{string.Join(',', Headers.Select(header => header.ToJson()))}]");
        if (Queries.Count > 0) members.Add($"'queryParameters':[{string.Join(',', Queries.Select(query => query.Value is null ? $"{{'name':'{query.Name}'}}" : $"{{'name':'{query.Name}','match':{{'exact':'{query.Value}'}}}}"))}]");
        return $"{{{string.Join(',', members)}}}";
    }

    private string Rewrite()
    {
        if (KeepsPrefix) return "{'prefix':{'defaultPrefix':'DISABLED'}}";
        if (NewPrefix is not null) return $"{{'prefix':{{'value':'{NewPrefix}'}}}}";
        return NewPath is null ? string.Empty : $"{{'path':{{'exact':'{NewPath}'}}}}";
    }
}
