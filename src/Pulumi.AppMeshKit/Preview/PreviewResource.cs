using System.Collections.Immutable;
using Pulumi.AppMeshKit.Formats;

namespace Pulumi.AppMeshKit;

/// <summary>A resource of a previewed stack, with what lies below it.</summary>
public sealed class PreviewResource
{
    internal PreviewResource(Resource resource, string summary, ImmutableArray<Resource> dependsOn, IReadOnlyList<PreviewResource> children) =>
        (Resource, Summary, DependsOn, Children) = (resource, summary, dependsOn, children);

    /// <summary>The resource itself.</summary>
    public Resource Resource { get; }

    /// <summary>Its type, such as <c>aws:appmesh/virtualNode:VirtualNode</c>.</summary>
    public string Type => Resource.GetResourceType();

    /// <summary>Its logical name.</summary>
    public string Name => Resource.GetResourceName();

    /// <summary>What it asks for in a few words; empty for what is not the kit's.</summary>
    public string Summary { get; }

    /// <summary>What it waits for besides its inputs.</summary>
    public IReadOnlyList<Resource> DependsOn { get; }

    /// <summary>What is below it, in the order in which the program made it.</summary>
    public IReadOnlyList<PreviewResource> Children { get; }

    /// <summary>The resource and all below it.</summary>
    internal IEnumerable<PreviewResource> Descendants() => Children.SelectMany(child => child.Descendants()).Prepend(this);

    /// <summary>What a snapshot keeps of it.</summary>
    internal SnapshotResource ToSnapshot() => new(Type, Name)
    {
        Kind = Resource switch
        {
            IMeshComponent => SnapshotResourceKind.MeshComponent,
            CustomResource => SnapshotResourceKind.Custom,
            _ => SnapshotResourceKind.Component,
        },
        Summary = Summary,
        Children = [.. Children.Select(child => child.ToSnapshot())],
    };
}
