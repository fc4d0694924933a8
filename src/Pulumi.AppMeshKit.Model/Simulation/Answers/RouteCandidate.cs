namespace Pulumi.AppMeshKit.Model;

/// <summary>A route that was looked at for a request.</summary>
/// <param name="Stage">Where: <c>gateway edge</c>, <c>router colors</c>.</param>
/// <param name="Name">The route's name.</param>
/// <param name="Order">Where it stands in the order: <c>priority 10, path length 5</c>.</param>
/// <param name="IsChosen">Whether it takes the request.</param>
/// <param name="Reason">What became of it: the first matcher that failed, what came before it, that it takes the request.</param>
public sealed record RouteCandidate(string Stage, string Name, string Order, bool IsChosen, string Reason);
