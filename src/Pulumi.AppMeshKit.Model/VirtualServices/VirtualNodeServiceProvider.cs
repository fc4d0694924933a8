using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A virtual node that provides a virtual service.</summary>
public sealed record VirtualNodeServiceProvider : ApiObject
{
    /// <summary>The name of the node, 1 to 255 characters. Required.</summary>
    public Value<string>? VirtualNodeName { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Leaf("virtualNodeName", VirtualNodeName);

    internal static VirtualNodeServiceProvider Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        VirtualNodeName = from.Text("virtualNodeName"),
    };
}
