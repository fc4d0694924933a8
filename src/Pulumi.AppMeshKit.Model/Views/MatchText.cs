namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Matches in words, as short as they stay readable: <c>GET /cart, x-user = qa</c>. A bare path is a prefix; exact paths and
/// expressions say so.
/// </summary>
internal static class MatchText
{
    private const string EveryRequest = "every request";
    private const string EveryCall = "every call";
    private const string EveryConnection = "every connection";

    /// <summary>Whether a match in words takes all there is.</summary>
    public static bool IsEverything(string match) => match is "/" or EveryRequest or EveryCall or EveryConnection;

    public static string Of(HttpRouteMatch? match) => match switch
    {
        null => EveryRequest,
        { UnknownSource: { } source } => source,
        _ => Join(
            Request(match.Method, null, match.Prefix, match.Path),
            match.Headers?.Select(ConditionText.Of),
            match.QueryParameters?.Select(ConditionText.Of),
            match.Scheme?.ToString(),
            match.Port,
            EveryRequest),
    };

    public static string Of(HttpGatewayRouteMatch? match) => match switch
    {
        null => EveryRequest,
        { UnknownSource: { } source } => source,
        _ => Join(
            Request(match.Method, match.Hostname, match.Prefix, match.Path),
            match.Headers?.Select(ConditionText.Of),
            match.QueryParameters?.Select(ConditionText.Of),
            null,
            match.Port,
            EveryRequest),
    };

    public static string Of(GrpcRouteMatch? match) => match switch
    {
        null => EveryCall,
        { UnknownSource: { } source } => source,
        _ => Join(Call(match.ServiceName, match.MethodName), match.Metadata?.Select(ConditionText.Of), null, null, match.Port, EveryCall),
    };

    public static string Of(GrpcGatewayRouteMatch? match) => match switch
    {
        null => EveryCall,
        { UnknownSource: { } source } => source,
        _ => Join(
            Call(match.ServiceName, null),
            match.Metadata?.Select(ConditionText.Of),
            null,
            Host(match.Hostname) is { Length: > 0 } host ? $"host {host}" : null,
            match.Port,
            EveryCall),
    };

    public static string Of(TcpRouteMatch? match) => match?.UnknownSource ?? (match?.Port is { } port ? $"port {port}" : EveryConnection);

    private static string Join(
        string request, IEnumerable<string>? conditions, IEnumerable<string>? query, string? more, Value<int>? port, string everything)
    {
        List<string> parts = [];
        if (request.Length > 0) parts.Add(request);
        parts.AddRange(conditions ?? []);
        parts.AddRange(query ?? []);
        if (more is not null) parts.Add(more);
        if (port is not null) parts.Add($"port {port}");
        return parts.Count == 0 ? everything : string.Join(", ", parts);
    }

    private static string Request(Value<string>? method, GatewayRouteHostnameMatch? host, Value<string>? prefix, HttpPathMatch? path)
    {
        var where = Host(host) + path switch
        {
            { Exact: { } exact } => $"{exact} (exact)",
            { Regex: { } regex } => $"{regex} (regex)",
            { UnknownSource: { } source } => source,
            _ => prefix?.ToString(),
        };
        return $"{method} {where}".Trim();
    }

    private static string Host(GatewayRouteHostnameMatch? host) => host switch
    {
        { Exact: { } exact } => exact.ToString(),
        { Suffix: { } suffix } => $"*{suffix}",
        { UnknownSource: { } source } => source,
        _ => string.Empty,
    };

    private static string Call(Value<string>? service, Value<string>? method) => method is null ? $"{service}" : $"{service}/{method}";
}
