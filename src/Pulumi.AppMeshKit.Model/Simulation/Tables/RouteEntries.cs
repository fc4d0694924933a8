namespace Pulumi.AppMeshKit.Model;

/// <summary>Turns definitions of routes into entries of a table.</summary>
internal static class RouteEntries
{
    /// <summary>The entry of a route; null where it has no type.</summary>
    public static RouteEntry? Of(RouteRequest route)
    {
        if (RouteView.Of(route) is not { } view) return null;

        var list = new ConditionList();
        var length = view.Match switch
        {
            HttpRouteMatch http => Http(list, http, view.Protocol),
            GrpcRouteMatch grpc => Grpc(list, grpc.ServiceName, grpc.MethodName, grpc.Metadata),
            _ => 1,
        };
        if (view.Protocol != "tcp") list.Add(new WordCondition(Dimension.Traffic, view.Protocol == "grpc" ? ["grpc"] : ["http", "grpc"]));
        if (view.Match is { IsUnknown: true }) list.OpenPath("its match");
        list.Word(Dimension.Port, view.MatchPort);
        return Entry(route, view.Protocol, (view.Place, view.Match, view.MatchPlace), list, route.Spec!.Priority, length, Distribution.Shares(view.Targets), null);
    }

    /// <summary>The entry of a gateway route; null where it has no type.</summary>
    public static RouteEntry? Of(GatewayRouteRequest route)
    {
        if (GatewayRouteView.Of(route) is not { } view) return null;

        var list = new ConditionList();
        var (length, host) = view.Match switch
        {
            HttpGatewayRouteMatch http => (Http(list, http), http.Hostname),
            GrpcGatewayRouteMatch grpc => (Grpc(list, grpc.ServiceName, null, grpc.Metadata), grpc.Hostname),
            _ => (1, null),
        };
        list.Add(new WordCondition(Dimension.Traffic, view.Protocol == "grpc" ? ["grpc"] : ["http", "grpc"]));
        if (view.Match is { IsUnknown: true }) list.OpenPath("its match");
        list.Word(Dimension.Port, view.MatchPort);
        return Entry(route, view.Protocol, (view.Place, view.Match, view.MatchPlace), list, route.Spec!.Priority, length, GatewayDestination.Of(route, view), Host(list, host)) with { IsHostOpen = host is not null and not { Exact.IsKnown: true } and not { Suffix.IsKnown: true } };
    }

    private static RouteEntry Entry(ApiRequest request, string protocol, (Place Place, ApiObject? Match, Place MatchPlace) at, ConditionList list, Value<int>? priority, int? length, object? destination, HostCondition? host)
    {
        var isPriorityAlone = priority is { IsKnown: false } && list.OpenReason is null;
        if (priority is { IsKnown: false }) list.Open("its priority");
        return new()
        {
            Request = request,
            Protocol = protocol,
            Place = at.Place,
            Match = at.Match,
            MatchPlace = at.MatchPlace,
            Rank = new(priority.Has(out var number) ? number : RouteRank.None, list.IsPathOpen ? null : length, list.IsPathOpen),
            Conditions = [.. list.Conditions.OrderBy(condition => condition.Dimension.Kind)],
            Host = host,
            OpenReason = list.OpenReason,
            IsPriorityAloneOpen = isPriorityAlone,
            Destination = destination,
        };
    }

    private static int? Http(ConditionList list, HttpRouteMatch match, string protocol)
    {
        list.Word(Dimension.Method, match.Method);
        if (protocol == "http2") list.Word(Dimension.Scheme, match.Scheme); // on http routes it has no effect
        list.Path(match.Prefix, match.Path);
        list.Headers(match.Headers, header => (header.Name, header.Invert, header.Match));
        list.Queries(match.QueryParameters);
        return Length(match.Prefix, match.Path);
    }

    private static int? Http(ConditionList list, HttpGatewayRouteMatch match)
    {
        list.Word(Dimension.Method, match.Method);
        list.Path(match.Prefix, match.Path);
        list.Headers(match.Headers, header => (header.Name, header.Invert, header.Match));
        list.Queries(match.QueryParameters);
        return Length(match.Prefix, match.Path);
    }

    private static int? Grpc(ConditionList list, Value<string>? service, Value<string>? method, ApiList<GrpcRouteMetadata>? metadata)
    {
        list.Headers(metadata, entry => (entry.Name, entry.Invert, entry.Match));
        if (service is { IsKnown: false } || method is { IsKnown: false }) list.OpenPath("the gRPC service or method of its match");
        if (!service.Has(out var serviceName)) return 1;

        // A method alone would be nobody's: it needs its service.
        var path = method.Has(out var methodName) ? $"/{serviceName}/{methodName}" : $"/{serviceName}/";
        list.Add(new TextCondition(Dimension.Path, method is null ? new PrefixTest(path) : new ExactTest(path)));
        return path.Length;
    }

    /// <summary>A match without prefix and path counts as one with the prefix "/".</summary>
    private static int? Length(Value<string>? prefix, HttpPathMatch? path) =>
        path?.Regex is not null ? null : (prefix ?? path?.Exact)?.ToString().Length ?? 1;

    private static HostCondition? Host(ConditionList list, GatewayRouteHostnameMatch? host)
    {
        if (host is null) return null;
        if (host.Exact.Has(out var exact)) return new(exact, isSuffix: false);
        if (host.Suffix.Has(out var suffix)) return new(suffix, isSuffix: true);
        list.Open("its host name");
        return null;
    }
}
