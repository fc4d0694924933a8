using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>The port and protocol of a listener.</summary>
/// <remarks>One record for the equal shapes PortMapping and VirtualGatewayPortMapping of the API.</remarks>
public sealed record PortMapping : ApiObject
{
    /// <summary>The port, 1 to 65535. Required.</summary>
    public Value<int>? Port { get; init; }

    /// <summary><c>http</c>, <c>http2</c>, <c>grpc</c> or <c>tcp</c>; a virtual gateway has no <c>tcp</c>. Required.</summary>
    public Value<string>? Protocol { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("port", Port);
        members.Leaf("protocol", Protocol);
    }

    internal static PortMapping Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Port = from.Int("port"),
        Protocol = from.Text("protocol"),
    };
}
