namespace Pulumi.AppMeshKit.Model;

/// <summary>What the routes of a router become at one of its listeners.</summary>
/// <param name="Rules">The rules, in order.</param>
/// <param name="Default">What becomes of the rest.</param>
/// <param name="DefaultRoute">The route that takes the rest.</param>
/// <param name="NodeListeners">Where the traffic arrives.</param>
internal sealed record LatticeRouteTable(IReadOnlyList<LatticeRule> Rules, LatticeAction Default, RouteRequest? DefaultRoute, IReadOnlyList<Listener> NodeListeners);
