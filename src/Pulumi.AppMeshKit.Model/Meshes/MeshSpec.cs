using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Model;

/// <summary>What a mesh as a whole decides.</summary>
public sealed record MeshSpec : ApiObject
{
    /// <summary>Whether proxies let traffic to unknown destinations out. Without it they do not.</summary>
    public EgressFilter? EgressFilter { get; init; }

    /// <summary>The IP version that every node prefers unless it says otherwise.</summary>
    public MeshServiceDiscovery? ServiceDiscovery { get; init; }

    /// <inheritdoc />
    public override void Visit(IMemberVisitor members)
    {
        members.Object("egressFilter", EgressFilter);
        members.Object("serviceDiscovery", ServiceDiscovery);
    }

    internal static MeshSpec Read(ApiReader from) => new()
    {
        Origin = from.Origin,
        EgressFilter = from.Object("egressFilter", EgressFilter.Read),
        ServiceDiscovery = from.Object("serviceDiscovery", MeshServiceDiscovery.Read),
    };
}
