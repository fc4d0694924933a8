namespace Pulumi.AppMeshKit.Formats;

/// <summary>A resource of a stack, with what lies below it.</summary>
/// <param name="Type">Its type, such as <c>aws:appmesh/virtualNode:VirtualNode</c>.</param>
/// <param name="Name">Its logical name.</param>
public sealed record SnapshotResource(string Type, string Name)
{
    /// <summary>What it is to Pulumi.</summary>
    public SnapshotResourceKind Kind { get; init; }

    /// <summary>What it asks for in a few words; empty for what is not the kit's.</summary>
    public string Summary { get; init; } = string.Empty;

    /// <summary>What is below it, in the order in which the program made it.</summary>
    public IReadOnlyList<SnapshotResource> Children { get; init; } = [];

    /// <summary>The type as Pulumi's own previews show it: <c>aws:appmesh:VirtualNode</c>.</summary>
    internal string ShortType => Type.Split(':') is [var package, var module, var name] ? $"{package}:{module.Split('/')[0]}:{name}" : Type;

    /// <summary>The resource and all below it.</summary>
    internal IEnumerable<SnapshotResource> Descendants() => Children.SelectMany(child => child.Descendants()).Prepend(this);
}
