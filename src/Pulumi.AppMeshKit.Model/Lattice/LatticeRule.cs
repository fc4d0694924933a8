namespace Pulumi.AppMeshKit.Model;

/// <summary>A rule of a listener: what a route becomes.</summary>
/// <param name="Route">The route.</param>
/// <param name="Priority">Its place in the order, from 1.</param>
/// <param name="Match">What it takes.</param>
/// <param name="Action">What becomes of it.</param>
/// <param name="Tags">Its tags.</param>
internal sealed record LatticeRule(RouteRequest Route, int Priority, LatticeMatch Match, LatticeAction Action, IReadOnlyList<TagRef> Tags)
{
    /// <summary>
    /// The rule's name: its place, and not its route. No two rules of a listener may have one priority, not for a moment: a rule that kept its route and
    /// changed its place could not be updated before the one that has the place now. So a rule keeps its place and changes what it does.
    /// </summary>
    public string Name => $"priority-{Priority}";
}
