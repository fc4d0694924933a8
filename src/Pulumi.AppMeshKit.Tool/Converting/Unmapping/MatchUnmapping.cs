using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

internal static class MatchUnmapping
{
    internal static HttpMatch? Http(HttpRouteMatch? match)
    {
        var said = new HttpMatch
        {
            Path = Path(match?.Prefix, match?.Path),
            Method = match?.Method.Choice<HttpRequestMethod>(ApiText.Of, "the method"),
            Scheme = match?.Scheme.Choice<HttpScheme>(ApiText.Of, "the scheme"),
            Headers = Headers(match?.Headers),
            Query = Query(match?.QueryParameters),
            Port = match?.Port.NumberOrNull(),
        };
        return said == HttpMatch.Prefix(KitDefaults.Prefix) ? null : said;
    }

    internal static GrpcMatch? Grpc(GrpcRouteMatch? match)
    {
        var said = new GrpcMatch
        {
            ServiceName = match?.ServiceName.TextOrNull(),
            MethodName = match?.MethodName.TextOrNull(),
            Metadata = Metadata(match?.Metadata),
            Port = match?.Port.NumberOrNull(),
        };
        return said == new GrpcMatch() ? null : said;
    }

    internal static HttpGatewayMatch? Gateway(HttpGatewayRouteMatch? match)
    {
        var said = new HttpGatewayMatch
        {
            Host = Host(match?.Hostname),
            Path = Path(match?.Prefix, match?.Path),
            Method = match?.Method.Choice<HttpRequestMethod>(ApiText.Of, "the method"),
            Headers = Headers(match?.Headers),
            Query = Query(match?.QueryParameters),
            Port = match?.Port.NumberOrNull(),
        };
        return said == HttpGatewayMatch.Prefix(KitDefaults.Prefix) ? null : said;
    }

    internal static GrpcGatewayMatch Gateway(GrpcGatewayRouteMatch? match) => new()
    {
        ServiceName = (match?.ServiceName).Text("the gRPC service of a gateway route"),
        Host = Host(match?.Hostname),
        Metadata = Metadata(match?.Metadata),
        Port = match?.Port.NumberOrNull(),
    };

    private static PathMatch? Path(Value<string>? prefix, HttpPathMatch? path) => (prefix.TextOrNull(), path) switch
    {
        ({ } text, null) => PathMatch.Prefix(text),
        (null, { Exact: { } exact }) => PathMatch.Exact(exact.Text("a path")),
        (null, { Regex: { } regex }) => PathMatch.Regex(regex.Text("a path")),
        (null, null) => null,
        _ => throw new CannotSayException("a match has a prefix and a path"),
    };

    private static HostMatch? Host(GatewayRouteHostnameMatch? host) => host switch
    {
        null => null,
        { Exact: { } exact } => HostMatch.Exact(exact.Text("a host name")),
        { Suffix: { } suffix } => HostMatch.Suffix(suffix.Text("a host name")),
        _ => throw Said.Missing("the host name of a match"),
    };

    private static IReadOnlyList<HeaderMatch> Headers(ApiList<HttpRouteHeader>? headers) =>
        [.. (headers ?? []).Select(header => Matcher(header.Name, header.Match, header.Invert))];

    private static IReadOnlyList<HeaderMatch> Metadata(ApiList<GrpcRouteMetadata>? metadata) =>
        [.. (metadata ?? []).Select(entry => Matcher(entry.Name, entry.Match, entry.Invert))];

    private static HeaderMatch Matcher(Value<string>? name, HeaderMatchMethod? method, Value<bool>? invert)
    {
        var header = name.Text("the name of a matcher");
        var match = method switch
        {
            null => HeaderMatch.Present(header),
            { Exact: { } exact } => HeaderMatch.Exact(header, exact.Text("the value of a matcher")),
            { Prefix: { } prefix } => HeaderMatch.Prefix(header, prefix.Text("the value of a matcher")),
            { Suffix: { } suffix } => HeaderMatch.Suffix(header, suffix.Text("the value of a matcher")),
            { Regex: { } regex } => HeaderMatch.Regex(header, regex.Text("the value of a matcher")),
            { Range: { } range } => HeaderMatch.Range(header, range.Start.Long("the start of a range"), range.End.Long("the end of a range")),
            _ => throw Said.Missing("the condition of a matcher"),
        };
        return invert.TruthOrNull() == true ? match.Not() : match;
    }

    private static IReadOnlyList<QueryMatch> Query(ApiList<HttpQueryParameter>? parameters) => [.. (parameters ?? []).Select(parameter =>
        parameter.Match is { } match
            ? QueryMatch.Exact(parameter.Name.Text("a query parameter"), match.Exact.Text("the value of a query parameter"))
            : QueryMatch.Present(parameter.Name.Text("a query parameter")))];
}
