namespace Pulumi.AppMeshKit.Model;

/// <summary>What a table says of a request.</summary>
/// <param name="Verdict">Whether a route takes it.</param>
/// <param name="Routes">The route that takes it; all that tie; or those that leave it open.</param>
internal sealed record RouteDecision(Verdict Verdict, IReadOnlyList<RouteEntry> Routes);
