using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>A setting after inheritance, with the place it comes from.</summary>
/// <typeparam name="T">The type of the setting.</typeparam>
/// <param name="Value">The setting; null when nobody has one.</param>
/// <param name="At">Where it was written.</param>
internal readonly record struct Chosen<T>(T? Value, Origin At)
    where T : class
{
    /// <summary>Whether it comes from the mesh's defaults, so that it need not fit everywhere.</summary>
    internal bool IsInherited { get; init; }
}
