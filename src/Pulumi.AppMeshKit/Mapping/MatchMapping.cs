using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>Matches of routes and gateway routes. Where no match was written at all, it is the prefix "/".</summary>
internal static class MatchMapping
{
    internal static HttpRouteMatch Http(HttpMatch? match, Origin at) =>
        match is null ? new() { Origin = at, Prefix = at.AsDefault().Text(KitDefaults.Prefix) } : new()
        {
            Origin = at,
            Headers = Headers(match.Headers, at["Headers"]),
            Method = match.Method is { } method ? at["Method"].Leaf(ApiText.Of(method)) : null,
            Path = Path(match.Path, at["Path"]),
            Port = at["Port"].Number(match.Port),
            Prefix = Prefix(match.Path, at["Path"]),
            QueryParameters = Query(match.Query, at["Query"]),
            Scheme = match.Scheme is { } scheme ? at["Scheme"].Leaf(ApiText.Of(scheme)) : null,
        };

    internal static GrpcRouteMatch Grpc(GrpcMatch? match, Origin at) =>
        match is null ? new() { Origin = at.AsDefault() } : new()
        {
            Origin = at,
            Metadata = Metadata(match.Metadata, at["Metadata"]),
            MethodName = at["MethodName"].Text(match.MethodName),
            Port = at["Port"].Number(match.Port),
            ServiceName = at["ServiceName"].Text(match.ServiceName),
        };

    internal static HttpGatewayRouteMatch Gateway(HttpGatewayMatch? match, Origin at) =>
        match is null ? new() { Origin = at, Prefix = at.AsDefault().Text(KitDefaults.Prefix) } : new()
        {
            Origin = at,
            Headers = Headers(match.Headers, at["Headers"]),
            Hostname = Host(match.Host, at["Host"]),
            Method = match.Method is { } method ? at["Method"].Leaf(ApiText.Of(method)) : null,
            Path = Path(match.Path, at["Path"]),
            Port = at["Port"].Number(match.Port),
            Prefix = Prefix(match.Path, at["Path"]),
            QueryParameters = Query(match.Query, at["Query"]),
        };

    internal static GrpcGatewayRouteMatch Gateway(GrpcGatewayMatch match, Origin at) => new()
    {
        Origin = at,
        Hostname = Host(match.Host, at["Host"]),
        Metadata = Metadata(match.Metadata, at["Metadata"]),
        Port = at["Port"].Number(match.Port),
        ServiceName = at["ServiceName"].Text(match.ServiceName),
    };

    private static Value<string>? Prefix(PathMatch? path, Origin at) =>
        path is { Kind: PathMatchKind.Prefix } ? at.Text(path.Value) : null;

    private static HttpPathMatch? Path(PathMatch? path, Origin at) => path?.Kind switch
    {
        PathMatchKind.Exact => new() { Origin = at, Exact = at.Text(path.Value) },
        PathMatchKind.Regex => new() { Origin = at, Regex = at.Text(path.Value) },
        _ => null,
    };

    private static GatewayRouteHostnameMatch? Host(HostMatch? host, Origin at) =>
        host is null ? null
        : host.IsSuffix ? new() { Origin = at, Suffix = at.Text(host.Value) }
        : new() { Origin = at, Exact = at.Text(host.Value) };

    private static ApiList<HttpRouteHeader>? Headers(IReadOnlyList<HeaderMatch> headers, Origin at) =>
        headers.Count == 0 ? null : ApiList.Create(
            headers.Select((header, i) => new HttpRouteHeader
            {
                Origin = at[i],
                Invert = Invert(header, at[i]),
                Match = Method(header, at[i]),
                Name = at[i]["Name"].Text(header.Name),
            }),
            at);

    private static ApiList<GrpcRouteMetadata>? Metadata(IReadOnlyList<HeaderMatch> metadata, Origin at) =>
        metadata.Count == 0 ? null : ApiList.Create(
            metadata.Select((entry, i) => new GrpcRouteMetadata
            {
                Origin = at[i],
                Invert = Invert(entry, at[i]),
                Match = Method(entry, at[i]),
                Name = at[i]["Name"].Text(entry.Name),
            }),
            at);

    private static ApiList<HttpQueryParameter>? Query(IReadOnlyList<QueryMatch> parameters, Origin at) =>
        parameters.Count == 0 ? null : ApiList.Create(
            parameters.Select((parameter, i) => new HttpQueryParameter
            {
                Origin = at[i],
                Match = parameter.Value is { } value ? new() { Origin = at[i], Exact = at[i]["Value"].Text(value) } : null,
                Name = at[i]["Name"].Text(parameter.Name),
            }),
            at);

    // False is App Mesh's default and stays unwritten.
    private static Value<bool>? Invert(HeaderMatch match, Origin at) => match.Inverted ? at["Inverted"].Leaf(true) : null;

    private static HeaderMatchMethod? Method(HeaderMatch match, Origin at) => match.Kind switch
    {
        HeaderMatchKind.Present => null,
        HeaderMatchKind.Exact => new() { Origin = at, Exact = at["Value"].Text(match.Value) },
        HeaderMatchKind.Prefix => new() { Origin = at, Prefix = at["Value"].Text(match.Value) },
        HeaderMatchKind.Suffix => new() { Origin = at, Suffix = at["Value"].Text(match.Value) },
        HeaderMatchKind.Regex => new() { Origin = at, Regex = at["Value"].Text(match.Value) },
        _ => new()
        {
            Origin = at,
            Range = new() { Origin = at, End = at["End"].Leaf(match.End), Start = at["Start"].Leaf(match.Start) },
        },
    };
}
