namespace Pulumi.AppMeshKit.Model;

/// <summary>A step on the way to a setting.</summary>
/// <param name="Name">The member, or the key of an item.</param>
/// <param name="IsKey">Whether it is a key.</param>
internal readonly record struct SettingSegment(string Name, bool IsKey);
