using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>What an HTTP/2 route matches.</summary>
internal sealed class Http2RouteMatchInputs(InputWriter to)
{
    internal RouteSpecHttp2RouteMatchArgs Match(Model.HttpRouteMatch match) => new()
    {
        Headers = to.List(match.Headers, Header),
        Method = to.Text(match.Method),
        Path = to.Object(match.Path, Path),
        Port = to.Number(match.Port),
        Prefix = to.Text(match.Prefix),
        QueryParameters = to.List(match.QueryParameters, QueryParameter),
        Scheme = to.Text(match.Scheme),
    };

    private RouteSpecHttp2RouteMatchHeaderArgs Header(Model.HttpRouteHeader header) =>
        new() { Invert = to.Flag(header.Invert), Match = to.Object(header.Match, HeaderMatch), Name = to.Text(header.Name) };

    private RouteSpecHttp2RouteMatchHeaderMatchArgs HeaderMatch(Model.HeaderMatchMethod match) => new()
    {
        Exact = to.Text(match.Exact),
        Prefix = to.Text(match.Prefix),
        Range = to.Object(match.Range, Range),
        Regex = to.Text(match.Regex),
        Suffix = to.Text(match.Suffix),
    };

    private RouteSpecHttp2RouteMatchHeaderMatchRangeArgs Range(Model.MatchRange range) =>
        new() { End = to.Number(range.End), Start = to.Number(range.Start) };

    private RouteSpecHttp2RouteMatchPathArgs Path(Model.HttpPathMatch path) =>
        new() { Exact = to.Text(path.Exact), Regex = to.Text(path.Regex) };

    private RouteSpecHttp2RouteMatchQueryParameterArgs QueryParameter(Model.HttpQueryParameter parameter) =>
        new() { Match = to.Object(parameter.Match, QueryParameterMatch), Name = to.Text(parameter.Name) };

    private RouteSpecHttp2RouteMatchQueryParameterMatchArgs QueryParameterMatch(Model.QueryParameterMatch match) =>
        new() { Exact = to.Text(match.Exact) };
}
