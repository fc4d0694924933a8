namespace Pulumi.AppMeshKit.Model;

/// <content>What a listener carries: health check, connection pool, outlier detection.</content>
public static partial class RuleBook
{
    internal static readonly Rule HC001 = Core("HC-001", "a health check interval is 5000 to 300000 ms");
    internal static readonly Rule HC002 = Core("HC-002", "a health check timeout is 2000 to 60000 ms");
    internal static readonly Rule HC003 = Core("HC-003", "a healthy threshold is 2 to 10");
    internal static readonly Rule HC004 = Core("HC-004", "an unhealthy threshold is 2 to 10");
    internal static readonly Rule HC005 = Lint("HC-005", "a health check times out before the next one");
    internal static readonly Rule HC006 = Core("HC-006", "a health check uses the listener's port");
    internal static readonly Rule HC007 = Core("HC-007", "an http health check has a path");
    internal static readonly Rule HC008 = Lint("HC-008", "a health check path is for http and http2");
    internal static readonly Rule HC009 = Core("HC-009", "a grpc health check has a grpc or http2 listener");
    internal static readonly Rule HC011 = Core("HC-011", "a health check has its five values");
    internal static readonly Rule HC012 = Lint("HC-012", "a health check path begins with a slash");
    internal static readonly Rule HC013 = Core("HC-013", "a gateway's health check is http, http2 or grpc");
    internal static readonly Rule CP001 = Core("CP-001", "a connection pool is for one protocol");
    internal static readonly Rule CP002 = Core("CP-002", "a connection pool is for the listener's protocol");
    internal static readonly Rule CP003 = Core("CP-003", "a pool allows at least one connection");
    internal static readonly Rule CP004 = Core("CP-004", "a pool allows at least one pending request");
    internal static readonly Rule CP005 = Core("CP-005", "a pool allows at least one request");
    internal static readonly Rule OD001 = Core("OD-001", "outlier detection has its four values");
    internal static readonly Rule OD002 = Core("OD-002", "outlier detection counts at least one error");
    internal static readonly Rule OD003 = Core("OD-003", "an ejection percentage is 0 to 100");
    internal static readonly Rule OD004 = Lint("OD-004", "outlier detection sees more than one host");
    internal static readonly Rule OD005 = Lint("OD-005", "outlier detection has times above 0");

    private static Rule[] HealthCheckRules => [HC001, HC002, HC003, HC004, HC005, HC006, HC007, HC008, HC009, HC011, HC012, HC013];

    private static Rule[] ConnectionPoolRules => [CP001, CP002, CP003, CP004, CP005];

    private static Rule[] OutlierDetectionRules => [OD001, OD002, OD003, OD004, OD005];

    internal static Finding HealthCheckInterval(Place at, IValue value) =>
        at.Finding(HC001, $"the interval is {value} ms; it must be between 5000 and 300000.");

    internal static Finding HealthCheckTimeout(Place at, IValue value) =>
        at.Finding(HC002, $"the timeout is {value} ms; it must be between 2000 and 60000.");

    internal static Finding HealthyThreshold(Place at, IValue value) =>
        at.Finding(HC003, $"the healthy threshold is {value}; it must be between 2 and 10.");

    internal static Finding UnhealthyThreshold(Place at, IValue value) =>
        at.Finding(HC004, $"the unhealthy threshold is {value}; it must be between 2 and 10.");

    internal static Finding HealthCheckSlow(Place at, long timeout, long interval) =>
        at.Finding(HC005, $"the timeout ({timeout} ms) should be shorter than the interval ({interval} ms).");

    internal static Finding HealthCheckPort(Place at, IValue port, int listener) =>
        at.Finding(HC006, $"port {port} must be that of the listener, {listener}.", "Leave it out to use that.");

    internal static Finding HealthCheckPathMissing(Place at, string protocol, bool isEmpty) =>
        at.Finding(HC007, $"the path is {(isEmpty ? "empty" : "missing")}; a health check over {protocol} needs one.", "Write one, such as \"/ping\".");

    internal static Finding HealthCheckPathIgnored(Place at, IValue path, string protocol) =>
        at.Finding(HC008, $"path {Say.Quoted(path)} has no effect: a health check over {protocol} asks for none.", "Leave it out.");

    internal static Finding GrpcHealthCheck(Place at, string listener) =>
        at.Finding(HC009, $"a grpc health check must have a grpc or http2 listener, but the listener is {listener}.");

    internal static Finding HealthCheckPart(Place at, string part) => at.Finding(
        HC011,
        $"\"{part}\" is missing; a health check needs protocol, intervalMillis, timeoutMillis, healthyThreshold and unhealthyThreshold.",
        $"Add \"{part}\".");

    internal static Finding HealthCheckPath(Place at, IValue path) =>
        at.Finding(HC012, $"path {Say.Quoted(path)} should start with \"/\".", $"Write \"/{path}\".");

    internal static Finding GatewayHealthCheck(Place at, IValue protocol) => at.Finding(
        HC013,
        $"the protocol is {Say.Quoted(protocol)}; the health check of a virtual gateway must be \"http\", \"http2\" or \"grpc\".");

    internal static Finding PoolProtocol(Place at, string pool, string listener) => at.Finding(
        CP002, $"the connection pool is for {pool}; it must be for the protocol of its listener, {listener}.", $"Write \"{listener}\".");

    internal static Finding MaxConnections(Place at, IValue value) =>
        at.Finding(CP003, $"the number of connections is {value}; it must be 1 or more.");

    internal static Finding MaxPendingRequests(Place at, IValue value) =>
        at.Finding(CP004, $"the number of pending requests is {value}; it must be 1 or more.", "Leave it out for no limit.");

    internal static Finding MaxRequests(Place at, IValue value) =>
        at.Finding(CP005, $"the number of requests is {value}; it must be 1 or more.");

    internal static Finding OutlierPart(Place at, string part) => at.Finding(
        OD001,
        $"\"{part}\" is missing; outlier detection needs baseEjectionDuration, interval, maxEjectionPercent and maxServerErrors.",
        $"Add \"{part}\".");

    internal static Finding OutlierErrors(Place at, IValue value) =>
        at.Finding(OD002, $"the number of server errors is {value}; it must be 1 or more.");

    internal static Finding OutlierPercent(Place at, IValue value) => at.Finding(
        OD003, $"the share of ejected hosts is {value} per cent; it must be between 0 and 100.", "One host is ejected whatever the share.");

    internal static Finding OutlierOneHost(Place at) => at.Finding(
        OD004,
        "outlier detection does little here: with the DNS response type \"LOADBALANCER\" Envoy sees a single host.",
        "Write \"ENDPOINTS\", or use Cloud Map.");

    internal static Finding OutlierTime(Place at, string envoyDefault) =>
        at.Finding(OD005, $"the time is 0; it should be above 0 (Envoy's own default is {envoyDefault}).");
}
