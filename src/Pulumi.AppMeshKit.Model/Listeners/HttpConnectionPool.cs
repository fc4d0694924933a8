using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The limits of an http listener.</summary>
/// <remarks>
/// One record for the equal shapes VirtualNodeHttpConnectionPool and VirtualGatewayHttpConnectionPool of the API.
/// </remarks>
public sealed record HttpConnectionPool : ApiObject
{
    /// <summary>Connections that Envoy holds at a time over all hosts, 1 or more. Required.</summary>
    public Value<int>? MaxConnections { get; init; }

    /// <summary>Requests that may wait for a connection, 1 or more. Default 2147483647.</summary>
    public Value<int>? MaxPendingRequests { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("maxConnections", MaxConnections);
        members.Leaf("maxPendingRequests", MaxPendingRequests);
    }

    internal static HttpConnectionPool Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        MaxConnections = from.Int("maxConnections"),
        MaxPendingRequests = from.Int("maxPendingRequests"),
    };
}
