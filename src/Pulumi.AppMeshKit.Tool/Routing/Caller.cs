using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Who sends a request, and in which mesh.</summary>
/// <param name="Mesh">The mesh.</param>
/// <param name="Resource">A virtual gateway or a virtual node of it.</param>
internal sealed record Caller(MeshModel Mesh, ResourceId Resource)
{
    /// <summary>The caller in a simulation of its mesh.</summary>
    public SimulatedCaller Of(MeshSimulator simulator) =>
        Resource.Kind == ResourceKind.VirtualGateway ? simulator.Gateway(Resource.Name!) : simulator.Node(Resource.Name!);
}
