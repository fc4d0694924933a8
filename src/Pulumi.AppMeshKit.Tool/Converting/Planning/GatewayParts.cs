using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Gateways with their routes.</summary>
internal static class GatewayParts
{
    internal static void Add(MeshParts parts, VirtualGatewayRequest definition, IReadOnlyList<GatewayRouteRequest> routes)
    {
        var listeners = GatewayUnmapping.Listeners(definition.Spec?.Listeners);
        if (listeners.Count == 0) throw new CannotSayException("the gateway has no listener");
        var gateway = definition.Name.Text("the name of a gateway");
        var readable = parts.Readable(gateway);
        var name = parts.Free(Naming.Short(readable), Naming.Component(readable), Naming.Short(readable) + "-gateway");
        var args = new GatewayArgs
        {
            Mesh = parts.Mesh,
            Name = gateway == name ? null : gateway,
            Listener = listeners is [var one] ? one : null,
            Listeners = listeners is [_] ? [] : [.. listeners],
            Routes = [.. routes.Select(Route)],
            ClientPolicy = TlsUnmapping.Defaults(definition.Spec?.BackendDefaults),
            AccessLog = LoggingUnmapping.Log(definition.Spec?.Logging),
            Tags = TagUnmapping.Tags(definition.Tags),
        };
        var mapped = GatewayMapping.Map(name, args);
        _ = parts.Add(nameof(Gateway), name, args, (mapped.Model.Requests, mapped.Context), [definition, .. routes]);

        GatewayRoute Route(GatewayRouteRequest route)
        {
            var own = route.Name.Text("the name of a gateway route");
            var service = parts.Service(GatewayUnmapping.Target(route).Text("the target of a gateway route"));
            return GatewayUnmapping.Route(route, routes.Count == 1 && own == name ? null : own, service);
        }
    }
}
