namespace Pulumi.AppMeshKit.Model;

/// <summary>Connection pools.</summary>
internal static class ConnectionPoolRules
{
    private const string _noun = "a connection pool";

    public static IEnumerable<Finding> Node(Place listener, VirtualNodeConnectionPool? pool, PortMapping? mapping)
    {
        if (!pool.IsGiven()) return [];

        var at = listener.At("connectionPool", pool);
        return Findings.Of(
            at.OneOf(RuleBook.CP001, _noun, ("grpc", pool.Grpc), ("http", pool.Http), ("http2", pool.Http2), ("tcp", pool.Tcp)),
            OfListener(at, mapping, ("grpc", pool.Grpc), ("http", pool.Http), ("http2", pool.Http2), ("tcp", pool.Tcp)),
            at.Inside("grpc", pool.Grpc, Grpc),
            at.Inside("http", pool.Http, Http),
            at.Inside("http2", pool.Http2, Http2),
            at.Inside("tcp", pool.Tcp, Tcp));
    }

    public static IEnumerable<Finding> Gateway(Place listener, VirtualGatewayConnectionPool? pool, PortMapping? mapping)
    {
        if (!pool.IsGiven()) return [];

        var at = listener.At("connectionPool", pool);
        return Findings.Of(
            at.OneOf(RuleBook.CP001, _noun, ("grpc", pool.Grpc), ("http", pool.Http), ("http2", pool.Http2)),
            OfListener(at, mapping, ("grpc", pool.Grpc), ("http", pool.Http), ("http2", pool.Http2)),
            at.Inside("grpc", pool.Grpc, Grpc),
            at.Inside("http", pool.Http, Http),
            at.Inside("http2", pool.Http2, Http2));
    }

    /// <summary>A single pool of another protocol; several pools are another problem.</summary>
    private static IEnumerable<Finding> OfListener(Place at, PortMapping? mapping, params (string Protocol, ApiObject? Pool)[] pools)
    {
        if (!(mapping?.Protocol).Has(out var protocol) || pools.Count(pool => pool.Pool is not null) != 1) yield break;

        var (name, value) = pools.Single(pool => pool.Pool is not null);
        if (name != protocol && protocol is "http" or "http2" or "grpc" or "tcp")
            yield return RuleBook.PoolProtocol(at.At(name, value), name, protocol);
    }

    private static IEnumerable<Finding> Http(Place at, HttpConnectionPool pool)
    {
        foreach (var finding in Connections(at, pool.MaxConnections, "an http connection pool")) yield return finding;
        if (pool.MaxPendingRequests.IsOutside(1)) yield return RuleBook.MaxPendingRequests(at.At("maxPendingRequests", pool.MaxPendingRequests), pool.MaxPendingRequests!);
    }

    private static IEnumerable<Finding> Tcp(Place at, TcpConnectionPool pool) => Connections(at, pool.MaxConnections, "a tcp connection pool");

    private static IEnumerable<Finding> Http2(Place at, Http2ConnectionPool pool) => Requests(at, pool.MaxRequests, "an http2 connection pool");

    private static IEnumerable<Finding> Grpc(Place at, GrpcConnectionPool pool) => Requests(at, pool.MaxRequests, "a grpc connection pool");

    private static IEnumerable<Finding> Connections(Place at, Value<int>? value, string noun)
    {
        if (value is null) yield return RuleBook.Required(at.Missing("maxConnections"), noun, "maxConnections");
        if (value.IsOutside(1)) yield return RuleBook.MaxConnections(at.At("maxConnections", value), value!);
    }

    private static IEnumerable<Finding> Requests(Place at, Value<int>? value, string noun)
    {
        if (value is null) yield return RuleBook.Required(at.Missing("maxRequests"), noun, "maxRequests");
        if (value.IsOutside(1)) yield return RuleBook.MaxRequests(at.At("maxRequests", value), value!);
    }
}
