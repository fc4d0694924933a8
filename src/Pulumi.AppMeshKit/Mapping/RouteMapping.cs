using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>One route of a service, once its listener is known.</summary>
internal static class RouteMapping
{
    /// <param name="context">The mapping.</param>
    /// <param name="route">What the user wrote.</param>
    /// <param name="listener">The protocol of the router listener it belongs to.</param>
    /// <param name="priority">Its own priority, or the number it was given.</param>
    /// <param name="targets">Its targets.</param>
    /// <param name="at">Where it was written.</param>
    internal static RouteSpec Route(
        this MapContext context,
        Route route,
        Protocol listener,
        Value<int>? priority,
        ApiList<WeightedTarget> targets,
        Origin at)
    {
        var spec = new RouteSpec { Origin = at, Priority = priority };
        return route switch
        {
            HttpRoute http when listener == Protocol.Http2 => spec with { Http2Route = Http(context, http, targets, at) },
            HttpRoute http => spec with { HttpRoute = Http(context, http, targets, at) },
            GrpcRoute grpc => spec with { GrpcRoute = Grpc(context, grpc, targets, at) },
            TcpRoute tcp => spec with { TcpRoute = Tcp(context, tcp, targets, at) },
            _ => throw new InvalidOperationException($"Unknown route {route.GetType().Name}."),
        };
    }

    /// <summary>The router port that a route holds for, where it names one.</summary>
    internal static int? PortOf(Route route) => route switch
    {
        HttpRoute http => http.Match?.Port,
        GrpcRoute grpc => grpc.Match?.Port,
        TcpRoute tcp => tcp.Port,
        _ => null,
    };

    /// <summary>The request timeout of a route; null for a tcp route, which has none.</summary>
    internal static Chosen<RequestTimeout> TimeoutOf(MapContext context, Route route, Origin at)
    {
        var own = route switch
        {
            HttpRoute http => http.Timeout,
            GrpcRoute grpc => grpc.Timeout,
            _ => RequestTimeout.None,
        };
        return context.Choose(own, at["Timeout"], "Timeout", d => d.Timeout);
    }

    private static Api.HttpRoute Http(MapContext context, HttpRoute route, ApiList<WeightedTarget> targets, Origin at)
    {
        var timeout = TimeoutOf(context, route, at);
        return new Api.HttpRoute
        {
            Origin = at,
            Action = new() { Origin = at, WeightedTargets = targets },
            Match = MatchMapping.Http(route.Match, at["Match"]),
            RetryPolicy = Retries(context, context.Choose(route.Retries, at["Retries"], "Retries", d => d.Retries)),
            Timeout = context.HttpTimeout(timeout.Value, timeout.At),
        };
    }

    private static Api.GrpcRoute Grpc(MapContext context, GrpcRoute route, ApiList<WeightedTarget> targets, Origin at)
    {
        var timeout = TimeoutOf(context, route, at);
        return new Api.GrpcRoute
        {
            Origin = at,
            Action = new() { Origin = at, WeightedTargets = targets },
            Match = MatchMapping.Grpc(route.Match, at["Match"]),
            RetryPolicy = Retries(context, context.Choose(route.Retries, at["Retries"], "GrpcRetries", d => d.GrpcRetries)),
            Timeout = context.GrpcTimeout(timeout.Value, timeout.At),
        };
    }

    private static Api.TcpRoute Tcp(MapContext context, TcpRoute route, ApiList<WeightedTarget> targets, Origin at) => new()
    {
        Origin = at,
        Action = new() { Origin = at, WeightedTargets = targets },
        Match = route.Port is { } port ? new() { Origin = at, Port = at["Port"].Leaf(port) } : null,
        Timeout = context.TcpTimeout(route.Timeout, at["Timeout"]),
    };

    private static HttpRetryPolicy? Retries(MapContext context, Chosen<RetryPolicy> chosen)
    {
        if (chosen.Value is not { IsNone: false } retries) return null;

        var at = chosen.At;
        var on = Events(at, retries.On);
        return new HttpRetryPolicy
        {
            Origin = at,
            HttpRetryEvents = on.List(ApiText.HttpEventsOf(retries.On)),
            MaxRetries = at["MaxRetries"].Leaf((long)retries.MaxRetries),
            PerRetryTimeout = context.Duration(retries.PerTry, at["PerTry"]),
            TcpRetryEvents = on.List(ApiText.TcpEventsOf(retries.On)),
        };
    }

    private static Api.GrpcRetryPolicy? Retries(MapContext context, Chosen<GrpcRetryPolicy> chosen)
    {
        if (chosen.Value is not { IsNone: false } retries) return null;

        var at = chosen.At;
        var on = Events(at, retries.On);
        return new Api.GrpcRetryPolicy
        {
            Origin = at,
            GrpcRetryEvents = at["OnStatus"].List(ApiText.GrpcEventsOf(retries.OnStatus)),
            HttpRetryEvents = on.List(ApiText.HttpEventsOf(retries.On)),
            MaxRetries = at["MaxRetries"].Leaf((long)retries.MaxRetries),
            PerRetryTimeout = context.Duration(retries.PerTry, at["PerTry"]),
            TcpRetryEvents = on.List(ApiText.TcpEventsOf(retries.On)),
        };
    }

    // Nobody is warned of events that the kit itself put in.
    private static Origin Events(Origin at, RetryOn events) =>
        events == new RetryPolicy().On ? at["On"].AsDefault() : at["On"];
}
