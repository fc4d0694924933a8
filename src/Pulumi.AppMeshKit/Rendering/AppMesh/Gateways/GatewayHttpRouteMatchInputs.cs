using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>What an HTTP gateway route matches. Pulumi.Aws has no place for the method (GR-023).</summary>
internal sealed class GatewayHttpRouteMatchInputs(InputWriter to)
{
    internal GatewayRouteSpecHttpRouteMatchArgs Match(Model.HttpGatewayRouteMatch match) => new()
    {
        Headers = to.List(match.Headers, Header),
        Hostname = to.Object(match.Hostname, Hostname),
        Path = to.Object(match.Path, Path),
        Port = to.Number(match.Port),
        Prefix = to.Text(match.Prefix),
        QueryParameters = to.List(match.QueryParameters, QueryParameter),
    };

    private GatewayRouteSpecHttpRouteMatchHeaderArgs Header(Model.HttpRouteHeader header) =>
        new() { Invert = to.Flag(header.Invert), Match = to.Object(header.Match, HeaderMatch), Name = to.Text(header.Name) };

    private GatewayRouteSpecHttpRouteMatchHeaderMatchArgs HeaderMatch(Model.HeaderMatchMethod match) => new()
    {
        Exact = to.Text(match.Exact),
        Prefix = to.Text(match.Prefix),
        Range = to.Object(match.Range, Range),
        Regex = to.Text(match.Regex),
        Suffix = to.Text(match.Suffix),
    };

    private GatewayRouteSpecHttpRouteMatchHeaderMatchRangeArgs Range(Model.MatchRange range) =>
        new() { End = to.Number(range.End), Start = to.Number(range.Start) };

    private GatewayRouteSpecHttpRouteMatchHostnameArgs Hostname(Model.GatewayRouteHostnameMatch hostname) =>
        new() { Exact = to.Text(hostname.Exact), Suffix = to.Text(hostname.Suffix) };

    private GatewayRouteSpecHttpRouteMatchPathArgs Path(Model.HttpPathMatch path) =>
        new() { Exact = to.Text(path.Exact), Regex = to.Text(path.Regex) };

    private GatewayRouteSpecHttpRouteMatchQueryParameterArgs QueryParameter(Model.HttpQueryParameter parameter) =>
        new() { Match = to.Object(parameter.Match, QueryParameterMatch), Name = to.Text(parameter.Name) };

    private GatewayRouteSpecHttpRouteMatchQueryParameterMatchArgs QueryParameterMatch(Model.QueryParameterMatch match) =>
        new() { Exact = to.Text(match.Exact) };
}
