using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>The priorities of the routes of one router or gateway: their own, or numbers where several have none (D-28).</summary>
/// <param name="isNumbered">Whether to number at all.</param>
/// <param name="written">The priority of each route as it was written.</param>
internal sealed class RouteNumbers(bool isNumbered, IReadOnlyList<int?> written)
{
    private readonly bool _number = isNumbered && written.Count > 1 && written.All(priority => priority is null);

    /// <summary>0, 10, 20 …; in smaller steps where so many routes would go beyond what App Mesh takes.</summary>
    internal static int Of(int index, int count) => index * Math.Clamp(KitDefaults.MaxPriority / Math.Max(1, count - 1), 1, KitDefaults.PriorityStep);

    /// <summary>The priority of a route.</summary>
    /// <param name="index">Its place among the routes.</param>
    /// <param name="at">Where it was written.</param>
    internal Value<int>? Priority(int index, Origin at) =>
        _number ? at.AsDefault().Leaf(Of(index, written.Count)) : at["Priority"].Number(written[index]);
}
