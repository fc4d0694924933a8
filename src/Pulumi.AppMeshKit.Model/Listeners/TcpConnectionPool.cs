using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The limits of a tcp listener.</summary>
/// <remarks>The shape VirtualNodeTcpConnectionPool of the API.</remarks>
public sealed record TcpConnectionPool : ApiObject
{
    /// <summary>Connections that Envoy holds at a time over all hosts, 1 or more. Required.</summary>
    public Value<int>? MaxConnections { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Leaf("maxConnections", MaxConnections);

    internal static TcpConnectionPool Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        MaxConnections = from.Int("maxConnections"),
    };
}
