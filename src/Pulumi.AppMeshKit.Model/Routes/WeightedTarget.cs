using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A virtual node and its share of the traffic of a route.</summary>
public sealed record WeightedTarget : ApiObject
{
    /// <summary>The node's listener, by its port, 1 to 65535. Needed when the node has several.</summary>
    public Value<int>? Port { get; init; }

    /// <summary>The name of the virtual node, 1 to 255 characters. Required.</summary>
    public Value<string>? VirtualNode { get; init; }

    /// <summary>The share, 0 to 100, relative to the other targets; the sum lies between 1 and 100. Required.</summary>
    public Value<int>? Weight { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Leaf("port", Port);
        members.Leaf("virtualNode", VirtualNode);
        members.Leaf("weight", Weight);
    }

    internal static WeightedTarget Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        Port = from.Int("port"),
        VirtualNode = from.Text("virtualNode"),
        Weight = from.Int("weight"),
    };
}
