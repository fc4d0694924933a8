using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>A gateway route with the resources of the service it leads to.</summary>
/// <param name="Route">What to create.</param>
/// <param name="Targets">The virtual service's resources; none for a service that this program does not create.</param>
internal sealed record GatewayRouteModel(Named<GatewayRouteRequest> Route, IReadOnlyList<Resource> Targets);
