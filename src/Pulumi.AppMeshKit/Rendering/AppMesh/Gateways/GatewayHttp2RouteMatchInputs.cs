using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>What an HTTP/2 gateway route matches. Pulumi.Aws has no place for the method (GR-023).</summary>
internal sealed class GatewayHttp2RouteMatchInputs(InputWriter to)
{
    internal GatewayRouteSpecHttp2RouteMatchArgs Match(Model.HttpGatewayRouteMatch match) => new()
    {
        Headers = to.List(match.Headers, Header),
        Hostname = to.Object(match.Hostname, Hostname),
        Path = to.Object(match.Path, Path),
        Port = to.Number(match.Port),
        Prefix = to.Text(match.Prefix),
        QueryParameters = to.List(match.QueryParameters, QueryParameter),
    };

    private GatewayRouteSpecHttp2RouteMatchHeaderArgs Header(Model.HttpRouteHeader header) =>
        new() { Invert = to.Flag(header.Invert), Match = to.Object(header.Match, HeaderMatch), Name = to.Text(header.Name) };

    private GatewayRouteSpecHttp2RouteMatchHeaderMatchArgs HeaderMatch(Model.HeaderMatchMethod match) => new()
    {
        Exact = to.Text(match.Exact),
        Prefix = to.Text(match.Prefix),
        Range = to.Object(match.Range, Range),
        Regex = to.Text(match.Regex),
        Suffix = to.Text(match.Suffix),
    };

    private GatewayRouteSpecHttp2RouteMatchHeaderMatchRangeArgs Range(Model.MatchRange range) =>
        new() { End = to.Number(range.End), Start = to.Number(range.Start) };

    private GatewayRouteSpecHttp2RouteMatchHostnameArgs Hostname(Model.GatewayRouteHostnameMatch hostname) =>
        new() { Exact = to.Text(hostname.Exact), Suffix = to.Text(hostname.Suffix) };

    private GatewayRouteSpecHttp2RouteMatchPathArgs Path(Model.HttpPathMatch path) =>
        new() { Exact = to.Text(path.Exact), Regex = to.Text(path.Regex) };

    private GatewayRouteSpecHttp2RouteMatchQueryParameterArgs QueryParameter(Model.HttpQueryParameter parameter) =>
        new() { Match = to.Object(parameter.Match, QueryParameterMatch), Name = to.Text(parameter.Name) };

    private GatewayRouteSpecHttp2RouteMatchQueryParameterMatchArgs QueryParameterMatch(Model.QueryParameterMatch match) =>
        new() { Exact = to.Text(match.Exact) };
}
