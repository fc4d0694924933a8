using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary><see cref="GatewayRoutes"/> in the API model: routes of a gateway that is not theirs.</summary>
internal static class AddedGatewayRoutesMapping
{
    internal static Mapped<IReadOnlyList<GatewayRouteModel>> Map(
        string name, GatewayRoutesArgs args, IReadOnlyDictionary<string, LateValue?>? resolved = null)
    {
        var gateway = args.Gateway;
        var subject = new ResourceId(ResourceKind.GatewayRoute, gateway.Mesh.MeshName, gateway.VirtualGatewayName, name);
        var context = new MapContext(subject, gateway.Mesh.Scope, args.Site.Root, resolved) { MeshAt = args.Site.Root["Gateway"] };
        var routes = new GatewayRouteMapping(context, args.Routes, args.Tags, context.Root["Gateway"].Leaf(gateway.VirtualGatewayName), gateway.Listeners)
        {
            // The gateway's other routes have numbers of their own.
            IsNumbered = false,
        };
        return new(routes.Map(), context);
    }
}
