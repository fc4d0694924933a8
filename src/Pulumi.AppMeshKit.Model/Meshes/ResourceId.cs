namespace Pulumi.AppMeshKit.Model;

/// <summary>What tells one resource from all others of its mesh.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Mesh">The mesh's name; the source of a name that is not known yet; null where none was given.</param>
/// <param name="Parent">The router of a route, the gateway of a gateway route; null for every other kind.</param>
/// <param name="Name">The resource's own name.</param>
public sealed record ResourceId(ResourceKind Kind, string? Mesh, string? Parent, string? Name) : IComparable<ResourceId>
{
    /// <summary>The kind in running text: <c>virtual node</c>, <c>gateway route</c>.</summary>
    public string KindText => Kind switch
    {
        ResourceKind.Mesh => "mesh",
        ResourceKind.VirtualNode => "virtual node",
        ResourceKind.VirtualRouter => "virtual router",
        ResourceKind.Route => "route",
        ResourceKind.VirtualService => "virtual service",
        ResourceKind.VirtualGateway => "virtual gateway",
        _ => "gateway route",
    };

    /// <summary>By kind, parent and name.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(ResourceId left, ResourceId right) => left.CompareTo(right) < 0;

    /// <summary>By kind, parent and name.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(ResourceId left, ResourceId right) => left.CompareTo(right) > 0;

    /// <summary>By kind, parent and name.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(ResourceId left, ResourceId right) => left.CompareTo(right) <= 0;

    /// <summary>By kind, parent and name.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(ResourceId left, ResourceId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc />
    public int CompareTo(ResourceId? other)
    {
        if (other is null) return 1;

        var order = Kind - other.Kind;
        if (order == 0) order = string.CompareOrdinal(Mesh, other.Mesh);
        if (order == 0) order = string.CompareOrdinal(Parent, other.Parent);
        return order == 0 ? string.CompareOrdinal(Name, other.Name) : order;
    }

    /// <summary>The resource in running text: <c>route "all" of "colors"</c>.</summary>
    public override string ToString() => $"{KindText} \"{Name}\"" + (Parent is null ? string.Empty : $" of \"{Parent}\"");
}
