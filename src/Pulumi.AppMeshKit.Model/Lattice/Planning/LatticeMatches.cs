namespace Pulumi.AppMeshKit.Model;

/// <summary>Matches of routes in VPC Lattice's terms.</summary>
internal static class LatticeMatches
{
    /// <summary>What a rule takes; null where the route demands something that a rule cannot, by the fidelity table's own word.</summary>
    public static LatticeMatch? Of(RouteEntry entry, LatticeOptions options) => IsLost(entry, options) ? null : entry.Match switch
    {
        HttpRouteMatch http => Http(http),
        GrpcRouteMatch grpc => Grpc(grpc),
        null => new(),
        _ => null,
    };

    /// <summary>Whether it takes every request: then it is the listener's default action.</summary>
    public static bool IsEverything(LatticeMatch match) => match is { Method: null, Path: null, Headers.Count: 0 };

    /// <summary>Without what is lost, a rule would take requests that it must not.</summary>
    private static bool IsLost(RouteEntry entry, LatticeOptions options) =>
        LossRules.Check((RouteRequest)entry.Request, options.Losses).Any(loss => loss.Severity == Severity.Error);

    private static LatticeMatch? Http(HttpRouteMatch match)
    {
        if (Headers(match.Headers, header => (header.Name, header.Match)) is not { } headers) return null;

        return new()
        {
            Method = match.Method,
            Path = match.Path?.Exact is { } exact ? new(exact, IsPrefix: false)
                : match.Prefix is { } prefix && prefix != "/" ? new(prefix, IsPrefix: true)
                : null,
            Headers = headers,
        };
    }

    /// <summary>A gRPC call is a request for the path /service/method, and its metadata are headers.</summary>
    private static LatticeMatch? Grpc(GrpcRouteMatch match)
    {
        if (Headers(match.Metadata, entry => (entry.Name, entry.Match)) is not { } headers) return null;

        return new()
        {
            Path = match.ServiceName is not { } service ? null
                : match.MethodName is { } method ? new(Path(service, method), IsPrefix: false)
                : new(Path(service, string.Empty), IsPrefix: true),
            Headers = headers,
        };
    }

    private static Value<string> Path(Value<string> service, Value<string> method)
    {
        var path = $"/{service.ToKnown()}/{method.ToKnown()}";
        return service.IsSecret || method.IsSecret ? Value<string>.Secret(path, $"/{service}/{method}", service.Origin) : Value<string>.Known(path, service.Origin);
    }

    private static List<LatticeHeader>? Headers<T>(ApiList<T>? list, Func<T, (Value<string>? Name, HeaderMatchMethod? Match)> parts)
        where T : ApiObject
    {
        List<LatticeHeader> headers = [];
        foreach (var item in list ?? [])
        {
            var (name, match) = parts(item);
            if (name is null) return null; // an error of its own
            if (match?.Exact is { } exact) headers.Add(new(name, new(exact, IsPrefix: false)));
            else if (match?.Prefix is { } prefix) headers.Add(new(name, new(prefix, IsPrefix: true)));
            else return null;
        }

        return headers;
    }
}
