namespace Pulumi.AppMeshKit;

/// <summary>What only App Mesh has.</summary>
internal static class AppMeshOnly
{
    /// <summary>The value, where App Mesh is a target of the mesh.</summary>
    /// <param name="value">The value; null where it is not.</param>
    /// <param name="what">What it is, such as <c>the ARN of a virtual node</c>.</param>
    /// <param name="mesh">The mesh.</param>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    internal static T Of<T>(T? value, string what, IMesh mesh)
        where T : class =>
        value ?? throw new InvalidOperationException($"Only App Mesh has {what}, and mesh \"{mesh.MeshName}\" is not deployed to it: its target is {mesh.Scope.Rendering.Engine}.");
}
