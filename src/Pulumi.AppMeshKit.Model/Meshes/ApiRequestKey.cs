namespace Pulumi.AppMeshKit.Model;

/// <summary>What tells one resource from another: equal keys mean the same resource.</summary>
/// <param name="Kind">The kind of resource, such as <c>Route</c>.</param>
/// <param name="MeshName">The mesh it lies in.</param>
/// <param name="ParentName">The router of a route, the gateway of a gateway route, otherwise null.</param>
/// <param name="Name">Its own name.</param>
public readonly record struct ApiRequestKey(string Kind, Value<string>? MeshName, Value<string>? ParentName, Value<string>? Name)
{
    /// <summary>The key as people read it: <c>Route front-router/color-route</c>.</summary>
    public override string ToString() => ParentName is null ? $"{Kind} {Name}" : $"{Kind} {ParentName}/{Name}";
}
