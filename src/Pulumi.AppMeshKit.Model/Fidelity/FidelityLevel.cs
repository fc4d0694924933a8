namespace Pulumi.AppMeshKit.Model;

/// <summary>How much of a feature a target keeps.</summary>
public enum FidelityLevel
{
    /// <summary>All of it.</summary>
    Full,

    /// <summary>Something that comes near, or all of it with something to do by hand.</summary>
    Partial,

    /// <summary>Nothing.</summary>
    None,
}
