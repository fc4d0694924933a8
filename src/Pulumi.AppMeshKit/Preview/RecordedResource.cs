using System.Collections.Immutable;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>A resource as its options placed it.</summary>
/// <param name="resource">The resource.</param>
/// <param name="parent">What it was put below; null for the stack.</param>
internal sealed class RecordedResource(Resource resource, Resource? parent)
{
    internal Resource Resource { get; } = resource;

    internal Resource? Parent { get; } = parent is Stack ? null : parent;

    /// <summary>What it was told to wait for; set as soon as that is known.</summary>
    internal ImmutableArray<Resource> DependsOn { get; set; } = [];
}
