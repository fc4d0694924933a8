using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The limits of an http2 listener.</summary>
/// <remarks>
/// One record for the equal shapes VirtualNodeHttp2ConnectionPool and VirtualGatewayHttp2ConnectionPool of the API.
/// </remarks>
public sealed record Http2ConnectionPool : ApiObject
{
    /// <summary>Requests that Envoy has under way at a time over all hosts, 1 or more. Required.</summary>
    public Value<int>? MaxRequests { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Leaf("maxRequests", MaxRequests);

    internal static Http2ConnectionPool Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        MaxRequests = from.Int("maxRequests"),
    };
}
