using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>A version of a service: a node to create, or one that exists elsewhere and is only referred to.</summary>
/// <param name="Key">The version's name in the service, such as <c>v1</c>.</param>
/// <param name="NodeName">The physical name of the virtual node.</param>
/// <param name="Node">What to create; null for a node that another component or program owns.</param>
/// <param name="Owned">The resource of a node that another component of this program owns.</param>
internal sealed record VersionModel(string Key, string NodeName, Named<VirtualNodeRequest>? Node, Resource? Owned)
{
    /// <summary>The model of a node that another component owns.</summary>
    internal VirtualNodeRequest? OwnedNode { get; init; }

    /// <summary>Whether the node is not among the resources of this program's mesh.</summary>
    internal bool IsElsewhere { get; init; }

    /// <summary>What is known of the node, whoever owns it; null for one that another program creates.</summary>
    internal VirtualNodeRequest? Definition => Node?.Request ?? OwnedNode;
}
