using Pulumi.AppMeshKit.Rendering.AppMesh;

namespace Pulumi.AppMeshKit.Rendering;

/// <summary>The engines a mesh can be rendered to.</summary>
internal static class Engines
{
    /// <summary>AWS App Mesh, through Pulumi.Aws.</summary>
    internal static IRendering AppMesh { get; } = new AppMeshRendering();
}
