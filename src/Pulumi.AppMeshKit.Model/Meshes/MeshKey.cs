namespace Pulumi.AppMeshKit.Model;

/// <summary>What a resource is found by inside its mesh. Only routes and gateway routes have a parent.</summary>
internal readonly record struct MeshKey(ResourceKind Kind, string Parent, string Name) : IComparable<MeshKey>
{
    /// <summary>The key of a definition.</summary>
    public static MeshKey Of(ApiRequest request)
    {
        var id = request.Id();
        return new(id.Kind, id.Parent ?? string.Empty, id.Name ?? string.Empty);
    }

    /// <inheritdoc />
    public int CompareTo(MeshKey other)
    {
        var order = Kind - other.Kind;
        if (order == 0) order = string.CompareOrdinal(Parent, other.Parent);
        return order == 0 ? string.CompareOrdinal(Name, other.Name) : order;
    }
}
