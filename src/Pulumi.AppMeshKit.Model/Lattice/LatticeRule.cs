namespace Pulumi.AppMeshKit.Model;

/// <summary>A rule of a listener: what a route becomes.</summary>
/// <param name="Route">The route.</param>
/// <param name="Name">The rule's name.</param>
/// <param name="Priority">Its place in the order, from 1.</param>
/// <param name="Match">What it takes.</param>
/// <param name="Action">What becomes of it.</param>
/// <param name="Tags">Its tags.</param>
internal sealed record LatticeRule(RouteRequest Route, string Name, int Priority, LatticeMatch Match, LatticeAction Action, IReadOnlyList<TagRef> Tags);
