using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>What an HTTP route matches.</summary>
internal sealed class HttpRouteMatchInputs(InputWriter to)
{
    internal RouteSpecHttpRouteMatchArgs Match(Model.HttpRouteMatch match) => new()
    {
        Headers = to.List(match.Headers, Header),
        Method = to.Text(match.Method),
        Path = to.Object(match.Path, Path),
        Port = to.Number(match.Port),
        Prefix = to.Text(match.Prefix),
        QueryParameters = to.List(match.QueryParameters, QueryParameter),
        Scheme = to.Text(match.Scheme),
    };

    private RouteSpecHttpRouteMatchHeaderArgs Header(Model.HttpRouteHeader header) =>
        new() { Invert = to.Flag(header.Invert), Match = to.Object(header.Match, HeaderMatch), Name = to.Text(header.Name) };

    private RouteSpecHttpRouteMatchHeaderMatchArgs HeaderMatch(Model.HeaderMatchMethod match) => new()
    {
        Exact = to.Text(match.Exact),
        Prefix = to.Text(match.Prefix),
        Range = to.Object(match.Range, Range),
        Regex = to.Text(match.Regex),
        Suffix = to.Text(match.Suffix),
    };

    private RouteSpecHttpRouteMatchHeaderMatchRangeArgs Range(Model.MatchRange range) =>
        new() { End = to.Number(range.End), Start = to.Number(range.Start) };

    private RouteSpecHttpRouteMatchPathArgs Path(Model.HttpPathMatch path) =>
        new() { Exact = to.Text(path.Exact), Regex = to.Text(path.Regex) };

    private RouteSpecHttpRouteMatchQueryParameterArgs QueryParameter(Model.HttpQueryParameter parameter) =>
        new() { Match = to.Object(parameter.Match, QueryParameterMatch), Name = to.Text(parameter.Name) };

    private RouteSpecHttpRouteMatchQueryParameterMatchArgs QueryParameterMatch(Model.QueryParameterMatch match) =>
        new() { Exact = to.Text(match.Exact) };
}
