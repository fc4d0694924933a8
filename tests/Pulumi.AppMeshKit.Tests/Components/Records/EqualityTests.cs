namespace Pulumi.AppMeshKit.Tests;

/// <summary>Two records that say the same are equal, however they came to say it.</summary>
public class EqualityTests
{
    private static readonly Input<string> Arn = "arn:aws:acm:eu-west-1:123456789012:certificate/edge";

    public static TheoryData<string, object, object> Same => new()
    {
        { "http route", Route(), Route() },
        { "match", Match(), Match() },
        { "grpc match", Calls(), Calls() },
        { "gateway match", GatewayMatch(), GatewayMatch() },
        { "listener", Listening(), Listening() },
        { "gateway listener", GatewayListener.Grpc() with { HealthCheck = true }, GatewayListener.Grpc() with { HealthCheck = true } },
        { "client policy", Policy(), Policy() },
        { "access log", Log(), Log() },
        { "retries", new RetryPolicy { MaxRetries = 3 }, new RetryPolicy { MaxRetries = 3 } },
        { "rewrite", PathRewrite.ReplacePrefix("/a/"), PathRewrite.ReplacePrefix("/a/") },
        { "backend", new Backend("a.shop.local") { ClientPolicy = Policy() }, new Backend("a.shop.local") { ClientPolicy = Policy() } },
        { "certificate of one input", TlsCertificate.Acm(Arn), TlsCertificate.Acm(Arn) },
        { "defaults", Defaults(), Defaults() },
        { "weight", new Weight(90), (Weight)90 },
        { "map in another order", new EquatableMap<int> { ["a"] = 1, ["b"] = 2 }, new EquatableMap<int> { ["b"] = 2, ["a"] = 1 } },
        { "none", HealthCheck.None, (HealthCheck)false },
    };

    public static TheoryData<string, object, object> Different => new()
    {
        { "weights", Route(), Route() with { Weights = new() { ["v1"] = 91 } } },
        { "no weights", Route(), Route() with { Weights = null } },
        { "headers", Match(), Match() with { Headers = [] } },
        { "inverted", HeaderMatch.Exact("a", "1"), HeaderMatch.Exact("a", "1").Not() },
        { "kind of match", HeaderMatch.Exact("a", "1"), HeaderMatch.Prefix("a", "1") },
        { "kind of path", PathMatch.Exact("/a"), PathMatch.Prefix("/a") },
        { "kind of listener", Listener.Http(), Listener.Http2() },
        { "port", Listener.Http(1), Listener.Http(2) },
        { "port of a weight", new Weight(90), new Weight(90) { Port = 1 } },
        { "ports", Policy(), Policy() with { Ports = [1] } },
        { "members", Log(), Log() with { Format = AccessLogFormat.Json(("b", "%B%")) } },
        { "none", new RetryPolicy(), RetryPolicy.None },
        { "no log", AccessLog.Stdout, AccessLog.None },
        { "no timeout", new RequestTimeout(), RequestTimeout.None },
        { "rewrites", PathRewrite.Keep, PathRewrite.Strip },
        { "values", new EquatableMap<int> { ["a"] = 1 }, new EquatableMap<int> { ["a"] = 2 } },
        { "keys", new EquatableMap<int> { ["a"] = 1 }, new EquatableMap<int> { ["b"] = 1 } },
        { "sizes", new EquatableMap<int> { ["a"] = 1 }, new EquatableMap<int> { ["a"] = 1, ["b"] = 1 } },
        { "defaults", MeshDefaults.Standard, MeshDefaults.None },
    };

    [Theory]
    [MemberData(nameof(Same))]
    public void These_are_equal(string what, object one, object other)
    {
        Assert.True(one.Equals(other), what);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Different))]
    public void These_are_not(string what, object one, object other) => Assert.False(one.Equals(other), what);

    private static HttpRoute Route() => new() { Name = "all", Match = Match(), Weights = new() { ["v1"] = 90 }, Timeout = TimeSpan.FromSeconds(1) };

    private static HttpMatch Match() => HttpMatch.Prefix("/") with { Headers = [HeaderMatch.Exact("x-a", "1")], Query = [QueryMatch.Exact("a", "1")] };

    private static GrpcMatch Calls() => GrpcMatch.Service("shop.Colors") with { Metadata = [HeaderMatch.Range("x-a", 1, 2)] };

    private static HttpGatewayMatch GatewayMatch() => HttpGatewayMatch.ForHost(HostMatch.Suffix(".shop.com")) with { Headers = [HeaderMatch.Absent("x-a")] };

    private static HttpListener Listening() => Listener.Http() with { Timeout = TimeSpan.FromSeconds(1), HealthCheck = new() { Path = "/ping" }, ConnectionPool = new() { MaxConnections = 1 } };

    private static ClientPolicy Policy() => new() { Trust = TlsTrust.File("/ca.pem"), SubjectAlternativeNames = ["a.shop.local"], Ports = [8443] };

    private static AccessLog Log() => AccessLog.Stdout with { Format = AccessLogFormat.Json(("a", "%A%")) };

    private static MeshDefaults Defaults() => MeshDefaults.Standard with { Retries = new() { MaxRetries = 1 }, ClientPolicy = Policy() };
}
