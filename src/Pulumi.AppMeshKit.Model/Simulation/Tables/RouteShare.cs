namespace Pulumi.AppMeshKit.Model;

/// <summary>The part of a route's traffic that one target gets.</summary>
/// <param name="Node">The virtual node.</param>
/// <param name="Port">Its listener's port, where the route names one.</param>
/// <param name="Share">Above 0, up to 1.</param>
internal readonly record struct RouteShare(string Node, int? Port, decimal Share);
