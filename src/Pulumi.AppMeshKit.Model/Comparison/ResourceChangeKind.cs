namespace Pulumi.AppMeshKit.Model;

/// <summary>What happens to a resource.</summary>
internal enum ResourceChangeKind
{
    /// <summary>It is deleted.</summary>
    Removed,

    /// <summary>It is deleted and made again, since what cannot be changed in place changes.</summary>
    Replaced,

    /// <summary>It is changed in place.</summary>
    Changed,

    /// <summary>It is new.</summary>
    Added,
}
