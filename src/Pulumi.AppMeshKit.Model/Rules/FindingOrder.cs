namespace Pulumi.AppMeshKit.Model;

/// <summary>The order in which findings are shown: the worst first, then by id, resource and path. Equal input gives equal text.</summary>
public sealed class FindingOrder : IComparer<Finding>
{
    private FindingOrder()
    {
    }

    /// <summary>The order.</summary>
    public static FindingOrder Instance { get; } = new();

    /// <inheritdoc />
    public int Compare(Finding? x, Finding? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);

        var order = y.Severity - x.Severity;
        if (order == 0) order = string.CompareOrdinal(x.Rule.Id, y.Rule.Id);
        if (order == 0) order = x.Resource.CompareTo(y.Resource);
        if (order == 0) order = string.CompareOrdinal(x.Path, y.Path);
        return order == 0 ? string.CompareOrdinal(x.Message, y.Message) : order;
    }
}
