namespace AppMeshKit.Build;

/// <summary>What the projects compile and run against.</summary>
internal enum Sdk
{
    /// <summary>Pulumi's NuGet packages.</summary>
    Packages,

    /// <summary>The projects of the same names in sdk/.</summary>
    Contract,
}
