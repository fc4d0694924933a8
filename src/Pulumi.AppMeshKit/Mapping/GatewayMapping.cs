using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>A <see cref="Gateway"/> in the API model: the gateway and its routes.</summary>
internal static class GatewayMapping
{
    internal static Mapped<GatewayModel> Map(string name, GatewayArgs args, IReadOnlyDictionary<string, LateValue?>? resolved = null)
    {
        var subject = new ResourceId(ResourceKind.VirtualGateway, args.Mesh.MeshName, null, name);
        var context = new MapContext(subject, args.Mesh.Scope, args.Site.Root, resolved);
        var listeners = Listeners(context, args);
        var gateway = new VirtualGatewayRequest
        {
            Origin = context.Root,
            MeshName = context.MeshName,
            MeshOwner = context.MeshOwner,
            Name = args.Name is { } own ? context.Root["Name"].Leaf(own) : context.Root.Leaf(name),
            Tags = context.Tags(args.Tags),
            Spec = new()
            {
                Origin = context.Root,
                BackendDefaults = context.BackendDefaults(
                    context.Choose(args.ClientPolicy, context.Root["ClientPolicy"], "ClientPolicy", d => d.ClientPolicy)),
                Listeners = ApiList.Create(listeners.Select(l => Listener(context, l.Listener, l.At)), context.Root["Listeners"]),
                Logging = LoggingMapping.Logging(context.Choose(args.AccessLog, context.Root["AccessLog"], "AccessLog", d => d.AccessLog)),
            },
        };
        IReadOnlyList<GatewayListener> plain = [.. listeners.Select(l => l.Listener)];
        var routes = new GatewayRouteMapping(context, args.Routes, args.Tags, gateway.Name!, plain);
        return new(new GatewayModel { Gateway = new(name, gateway), Listeners = plain, Routes = routes.Map() }, context);
    }

    private static IReadOnlyList<(GatewayListener Listener, Origin At)> Listeners(MapContext context, GatewayArgs args)
    {
        var root = context.Root;
        if (args.Listener is not null && args.Listeners.Count > 0)
        {
            context.Report(RuleBook.OneOrSeveral(context.Subject, root["Listeners"], "Listener", "Listeners"));
        }

        return args.Listeners.Count > 0 ? [.. args.Listeners.Select((l, i) => (l, root["Listeners"][i]))]
            : args.Listener is { } one ? [(one, root["Listener"])]
            : [(GatewayListener.Http(), root["Listener"].AsDefault())];
    }

    private static VirtualGatewayListener Listener(MapContext context, GatewayListener listener, Origin at) => new()
    {
        Origin = at,
        ConnectionPool = Pool(listener, at["ConnectionPool"]),
        HealthCheck = context.HealthCheck(listener.HealthCheck, at["HealthCheck"], listener.Protocol),
        PortMapping = new() { Origin = at, Port = at["Port"].Leaf(listener.Port), Protocol = at["Protocol"].Leaf(ApiText.Of(listener.Protocol)) },
        Tls = context.ListenerTls(new(listener.Tls, at["Tls"])),
    };

    private static VirtualGatewayConnectionPool? Pool(GatewayListener listener, Origin at) => listener switch
    {
        HttpGatewayListener { ConnectionPool: { } pool } => new() { Origin = at, Http = PoolMapping.Http(pool, at) },
        Http2GatewayListener { ConnectionPool: { } pool } => new() { Origin = at, Http2 = PoolMapping.Http2(pool, at) },
        GrpcGatewayListener { ConnectionPool: { } pool } => new() { Origin = at, Grpc = PoolMapping.Grpc(pool, at) },
        _ => null,
    };
}
