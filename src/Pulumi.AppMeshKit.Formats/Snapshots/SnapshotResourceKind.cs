namespace Pulumi.AppMeshKit.Formats;

/// <summary>What a resource is to Pulumi.</summary>
public enum SnapshotResourceKind
{
    /// <summary>A provider makes it.</summary>
    Custom,

    /// <summary>A component, which only groups what is below it.</summary>
    Component,

    /// <summary>A component of the kit.</summary>
    MeshComponent,
}
