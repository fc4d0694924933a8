using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>A listener of a virtual router.</summary>
public sealed record VirtualRouterListener : ApiObject
{
    /// <summary>The port and protocol. Required.</summary>
    public PortMapping? PortMapping { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members) => members.Object("portMapping", PortMapping);

    internal static VirtualRouterListener Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        PortMapping = from.Object("portMapping", PortMapping.Read),
    };
}
