using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The limits of a grpc listener.</summary>
/// <remarks>
/// One record for the equal shapes VirtualNodeGrpcConnectionPool and VirtualGatewayGrpcConnectionPool of the API.
/// </remarks>
public sealed record GrpcConnectionPool : ApiObject
{
    /// <summary>Requests that Envoy has under way at a time over all hosts, 1 or more. Required.</summary>
    public Value<int>? MaxRequests { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Leaf("maxRequests", MaxRequests);

    internal static GrpcConnectionPool Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        MaxRequests = from.Int("maxRequests"),
    };
}
