using Pulumi.Aws.AppMesh.Inputs;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>What a gRPC route matches. The prefix that Pulumi.Aws offers here is not in the API and stays unset.</summary>
internal sealed class GrpcRouteMatchInputs(InputWriter to)
{
    internal RouteSpecGrpcRouteMatchArgs Match(Model.GrpcRouteMatch match) => new()
    {
        Metadatas = to.List(match.Metadata, Metadata),
        MethodName = to.Text(match.MethodName),
        Port = to.Number(match.Port),
        ServiceName = to.Text(match.ServiceName),
    };

    private RouteSpecGrpcRouteMatchMetadataArgs Metadata(Model.GrpcRouteMetadata metadata) => new()
    {
        Invert = to.Flag(metadata.Invert),
        Match = to.Object(metadata.Match, MetadataMatch),
        Name = to.Text(metadata.Name),
    };

    private RouteSpecGrpcRouteMatchMetadataMatchArgs MetadataMatch(Model.HeaderMatchMethod match) => new()
    {
        Exact = to.Text(match.Exact),
        Prefix = to.Text(match.Prefix),
        Range = to.Object(match.Range, Range),
        Regex = to.Text(match.Regex),
        Suffix = to.Text(match.Suffix),
    };

    private RouteSpecGrpcRouteMatchMetadataMatchRangeArgs Range(Model.MatchRange range) =>
        new() { End = to.Number(range.End), Start = to.Number(range.Start) };
}
