using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Who answers for a virtual service: exactly one of the members.</summary>
public sealed record VirtualServiceProvider : ApiObject
{
    /// <summary>A virtual node, without routes, retries or timeouts in between.</summary>
    public VirtualNodeServiceProvider? VirtualNode { get; init; }

    /// <summary>A virtual router and its routes.</summary>
    public VirtualRouterServiceProvider? VirtualRouter { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("virtualNode", VirtualNode);
        members.Object("virtualRouter", VirtualRouter);
    }

    internal static VirtualServiceProvider Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        VirtualNode = from.Object("virtualNode", VirtualNodeServiceProvider.Read),
        VirtualRouter = from.Object("virtualRouter", VirtualRouterServiceProvider.Read),
    };
}
