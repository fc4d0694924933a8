namespace Pulumi.AppMeshKit.Model;

/// <summary>A virtual node or a virtual gateway that calls a virtual service.</summary>
/// <param name="Caller">The node or the gateway.</param>
/// <param name="Name">The name of the service, as the caller says it.</param>
/// <param name="Place">Where the caller says it: the backend of a node, the gateway route of a gateway.</param>
/// <param name="Policy">The client policy in force.</param>
/// <param name="Port">The port of the service that a gateway route names; null where none is named.</param>
/// <param name="Route">The gateway route; null where a node calls.</param>
internal sealed record ServiceCall(
    ApiRequest Caller, Value<string> Name, Place Place, CallPolicy Policy, Value<int>? Port = null, GatewayRouteRequest? Route = null)
{
    /// <summary>The calls of a node: one for each backend that has a name.</summary>
    public static IEnumerable<ServiceCall> Of(VirtualNodeRequest node)
    {
        if (node.Spec is not { IsUnknown: false, Backends: { } backends } spec) yield break;

        var at = Place.Of(node).At("spec", spec);
        for (var index = 0; index < backends.Count; index++)
        {
            if (backends[index].VirtualService is not { VirtualServiceName: { } name } service) continue;

            var place = at.At("backends", backends).Item(index, backends[index]).At("virtualService", service);
            yield return new(node, name, place, CallPolicy.Of(at, spec.BackendDefaults, place, service));
        }
    }

    /// <summary>The calls of a gateway: one for each of its routes.</summary>
    public static IEnumerable<ServiceCall> Of(MeshModel mesh, VirtualGatewayRequest gateway)
    {
        var policy = gateway.Spec is { IsUnknown: true }
            ? new CallPolicy(Place.Of(gateway).At("spec", gateway.Spec), null, IsKnown: false)
            : CallPolicy.Of(Place.Of(gateway).At("spec", gateway.Spec), gateway.Spec?.BackendDefaults);
        foreach (var route in mesh.GatewayRoutesOf(gateway.Name))
        {
            if (GatewayRouteView.Of(route) is { Service: { } service } view)
                yield return new(gateway, service, view.ServicePlace, policy, view.Target!.Port, route);
        }
    }
}
