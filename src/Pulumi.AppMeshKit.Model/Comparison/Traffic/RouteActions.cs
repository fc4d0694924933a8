namespace Pulumi.AppMeshKit.Model;

/// <summary>What routes do with the requests that they take.</summary>
internal static class RouteActions
{
    /// <summary>Whether two routes send requests to the same targets with the same timeouts and retries.</summary>
    public static bool AreSame(RouteRequest one, RouteRequest other) => Of(one) == Of(other);

    // Whatever it takes, and at whatever priority.
    private static RouteSpec? Of(RouteRequest route) => route.Spec is not { } spec ? null : spec with
    {
        Priority = null,
        HttpRoute = spec.HttpRoute is { } http ? http with { Match = null } : null,
        Http2Route = spec.Http2Route is { } http2 ? http2 with { Match = null } : null,
        GrpcRoute = spec.GrpcRoute is { } grpc ? grpc with { Match = null } : null,
        TcpRoute = spec.TcpRoute is { } tcp ? tcp with { Match = null } : null,
    };
}
