namespace Pulumi.AppMeshKit.Model;

/// <summary>The end of App Mesh, which neither a preview nor a provider mentions.</summary>
public static class EndOfLifeRules
{
    /// <summary>One finding for each program that deploys to App Mesh.</summary>
    /// <param name="mesh">The definition of the mesh that is deployed.</param>
    public static Finding Check(MeshRequest mesh) => RuleBook.EndOfLife(Place.Of(mesh));

    /// <summary>One finding for each program that deploys to App Mesh, for a mesh whose definition is elsewhere too.</summary>
    /// <param name="mesh">The mesh that is deployed.</param>
    public static Finding Check(ResourceId mesh) => RuleBook.EndOfLife(Place.Of(mesh, Origin.Root()));
}
