namespace Pulumi.AppMeshKit.Model;

/// <summary>A request that makes one App Mesh resource: its names, its tags, and in the derived record its specification.</summary>
public abstract record ApiRequest : ApiObject
{
    /// <summary>The kind of resource, such as <c>VirtualNode</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>The resource's own name, 1 to 255 characters. Required.</summary>
    public virtual Value<string>? Name { get; init; }

    /// <summary>The router of a route, the gateway of a gateway route; null for what lies directly in a mesh.</summary>
    public virtual Value<string>? ParentName => null;

    /// <summary>What tells the resource from all others: a route is known by its router and its name.</summary>
    public ApiRequestKey Key => new(Kind, MeshName, ParentName, Name);

    /// <summary>Makes a repeated request harmless: up to 36 letters, digits, hyphens and underscores.</summary>
    public Value<string>? ClientToken { get; init; }

    /// <summary>The name of the mesh, 1 to 255 characters. Required.</summary>
    public Value<string>? MeshName { get; init; }

    /// <summary>The account that owns a mesh shared with this one, 12 digits. A request for a mesh itself does not carry it.</summary>
    public Value<string>? MeshOwner { get; init; }

    /// <summary>The tags, at most 50.</summary>
    public ApiList<TagRef>? Tags { get; init; }
}
