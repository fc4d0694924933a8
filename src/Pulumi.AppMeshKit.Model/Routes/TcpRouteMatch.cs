using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Which tcp connections a route takes.</summary>
public sealed record TcpRouteMatch : ApiObject
{
    /// <summary>The router's listener, by its port, 1 to 65535. Needed when the router has several.</summary>
    public Value<int>? Port { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Leaf("port", Port);

    internal static TcpRouteMatch Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Port = from.Int("port"),
    };
}
