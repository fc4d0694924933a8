namespace Pulumi.AppMeshKit.Model;

/// <summary>Engines in words.</summary>
internal static class TargetEngines
{
    /// <summary>The name that its vendor gives it: a sentence can begin with it.</summary>
    public static string Title(this TargetEngine engine) => engine switch
    {
        TargetEngine.AppMesh => "App Mesh",
        _ => "VPC Lattice",
    };
}
