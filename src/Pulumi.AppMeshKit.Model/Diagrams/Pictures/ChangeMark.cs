namespace Pulumi.AppMeshKit.Model;

/// <summary>What became of a shape or a line.</summary>
internal enum ChangeMark
{
    None,
    Added,
    Removed,
    Changed,
}
