using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>The routes of a gateway.</summary>
/// <param name="context">The mapping.</param>
/// <param name="all">What the user wrote.</param>
/// <param name="own">The tags of the component.</param>
/// <param name="gateway">The gateway's name.</param>
/// <param name="listeners">Where it listens.</param>
internal sealed class GatewayRouteMapping(
    MapContext context,
    IList<GatewayRoute> all,
    IEnumerable<KeyValuePair<string, Input<string>>> own,
    Value<string> gateway,
    IReadOnlyList<GatewayListener> listeners)
{
    /// <summary>Whether these are all routes of the gateway, so that they can be numbered.</summary>
    internal bool IsNumbered { get; init; } = true;

    internal IReadOnlyList<GatewayRouteModel> Map()
    {
        var numbers = new RouteNumbers(IsNumbered && context.Defaults.NumberRoutes, [.. all.Select(r => r.Priority)]);
        var tags = context.Tags(own);
        return [.. all.Select((route, i) => Map(route, context.Root["Routes"][i], i))];

        GatewayRouteModel Map(GatewayRoute route, Origin at, int index)
        {
            context.RefuseOtherMesh(route.Service.Mesh, $"virtual service \"{route.Service.ServiceName}\"", at["Service"]);
            if (route.Service.Resources.Count == 0) context.Elsewhere.Add(at["Service"]);
            var (logical, physical) = Names(route, at);
            var spec = new GatewayRouteSpec
            {
                Origin = at,
                Priority = numbers.Priority(index, at),
            };
            var request = new GatewayRouteRequest
            {
                Origin = at,
                MeshName = context.MeshName,
                MeshOwner = context.MeshOwner,
                VirtualGatewayName = gateway,
                Name = physical,
                Tags = tags,
                Spec = Spec(spec, route, at),
            };
            return new(new(logical, request), route.Service.Resources);
        }
    }

    private GatewayRouteSpec Spec(GatewayRouteSpec spec, GatewayRoute route, Origin at) => route switch
    {
        HttpGatewayRoute http when ProtocolOf(http.Match?.Port) == Protocol.Http2 => spec with { Http2Route = Http(http, at) },
        HttpGatewayRoute http => spec with { HttpRoute = Http(http, at) },
        GrpcGatewayRoute grpc => spec with { GrpcRoute = Grpc(grpc, at) },
        _ => throw new InvalidOperationException($"Unknown gateway route {route.GetType().Name}."),
    };

    private Api.HttpGatewayRoute Http(HttpGatewayRoute route, Origin at)
    {
        var match = MatchMapping.Gateway(route.Match, at["Match"]);
        var rewrite = context.Choose(route.Rewrite, at["Rewrite"], "Rewrite", d => d.Rewrite);
        return new()
        {
            Origin = at,
            Action = new() { Origin = at, Rewrite = RewriteMapping.Http(rewrite, Host(route, at), match, at), Target = Target(route, at) },
            Match = match,
        };
    }

    private static Api.GrpcGatewayRoute Grpc(GrpcGatewayRoute route, Origin at) => new()
    {
        Origin = at,
        Action = new()
        {
            Origin = at,
            Rewrite = Host(route, at) is { } host ? new() { Origin = host.Origin, Hostname = host } : null,
            Target = Target(route, at),
        },
        Match = MatchMapping.Gateway(route.Match, at["Match"]),
    };

    private static GatewayRouteTarget Target(GatewayRoute route, Origin at) => new()
    {
        Origin = at,
        Port = at["TargetPort"].Number(route.TargetPort),
        VirtualService = new() { Origin = at, VirtualServiceName = at["Service"].Text(route.Service.ServiceName) },
    };

    private static GatewayRouteHostnameRewrite? Host(GatewayRoute route, Origin at) => route.PreserveHost is not { } keep ? null : new()
    {
        Origin = at["PreserveHost"],
        DefaultTargetHostname = at["PreserveHost"].Leaf(keep ? "DISABLED" : "ENABLED"),
    };

    private (string Logical, Value<string> Physical) Names(GatewayRoute route, Origin at)
    {
        var component = context.Component;
        if (route.Name is { } name) return (name == component ? component : $"{component}/{name}", at["Name"].Leaf(name));

        if (all.Count > 1) context.Report(RuleBook.NameMissing(context.Subject, at["Name"], "gateway route", component));
        return (component, at.Leaf(component));
    }

    private Protocol ProtocolOf(int? port) => (listeners.FirstOrDefault(l => l.Port == port) ?? listeners[0]).Protocol;
}
