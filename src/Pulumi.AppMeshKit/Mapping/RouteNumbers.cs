namespace Pulumi.AppMeshKit.Mapping;

/// <summary>Priorities of routes of which none was given one (D-28).</summary>
internal static class RouteNumbers
{
    /// <summary>0, 10, 20 …; in smaller steps where so many routes would go beyond what App Mesh takes.</summary>
    internal static int Of(int index, int count) => index * Math.Clamp(KitDefaults.MaxPriority / Math.Max(1, count - 1), 1, KitDefaults.PriorityStep);
}
