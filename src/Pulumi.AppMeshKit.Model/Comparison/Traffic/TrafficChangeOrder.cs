namespace Pulumi.AppMeshKit.Model;

/// <summary>The worst first; then by entrance and request, so that equal meshes are compared equally.</summary>
internal sealed class TrafficChangeOrder : IComparer<TrafficChange>
{
    public static TrafficChangeOrder Instance { get; } = new();

    /// <inheritdoc />
    public int Compare(TrafficChange? x, TrafficChange? y)
    {
        var order = x!.Kind - y!.Kind;
        if (order == 0) order = x.Entrance.CompareTo(y.Entrance);
        return order == 0 ? string.CompareOrdinal(x.Request.ToString(), y.Request.ToString()) : order;
    }
}
