using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>Definitions as resources of Pulumi.Aws, each after those that it names.</summary>
internal sealed class DefinitionRendering(RenderingContext component)
{
    private readonly Dictionary<ResourceId, CustomResource> _resources = [];
    private readonly Dictionary<ResourceId, Output<string>> _arns = [];
    private readonly Dictionary<string, List<CustomResource>> _routes = new(StringComparer.Ordinal);
    private RenderingContext _context = component;
    private MeshResources? _mesh;

    internal DefinitionResources Create(DefinitionModel definition)
    {
        foreach (var part in definition.Parts)
        {
            var resource = Create(part);
            _resources[part.Known.Id()] = resource;
            _context.Made.Add(part.Known, resource);
        }

        return new(_mesh, _resources, _arns);
    }

    private CustomResource Create(DefinitionPart part) => part.Known switch
    {
        MeshRequest => Mesh(part.Named<MeshRequest>()),
        VirtualNodeRequest => Node(part),
        VirtualRouterRequest => VirtualRouterRendering.Create(part.Named<VirtualRouterRequest>(), _context),
        RouteRequest => Route(part),
        VirtualServiceRequest => VirtualServiceRendering.Create(part.Named<VirtualServiceRequest>(), _context, ProviderOf(part.Known)),
        VirtualGatewayRequest => Gateway(part),
        _ => GatewayRouteRendering.Create(part.Named<GatewayRouteRequest>(), _context, _context.Made.NamedBy(part.Known)),
    };

    private Aws.AppMesh.Mesh Mesh(Named<MeshRequest> mesh)
    {
        var resource = MeshRendering.Create(mesh, _context);
        _mesh = new(resource, resource.Name, resource.Arn);
        _context = _context with { Mesh = resource };
        return resource;
    }

    private Aws.AppMesh.VirtualNode Node(DefinitionPart part)
    {
        var node = VirtualNodeRendering.Create(part.Named<VirtualNodeRequest>(), _context);
        _arns[part.Known.Id()] = node.Arn;
        return node;
    }

    private Aws.AppMesh.Route Route(DefinitionPart part)
    {
        var route = RouteRendering.Create(part.Named<RouteRequest>(), _context, _context.Made.NamedBy(part.Known));
        var router = part.Known.ParentName?.ToString() ?? string.Empty;
        if (!_routes.TryGetValue(router, out var routes)) _routes[router] = routes = [];
        routes.Add(route);
        return route;
    }

    private Aws.AppMesh.VirtualGateway Gateway(DefinitionPart part)
    {
        var gateway = VirtualGatewayRendering.Create(part.Named<VirtualGatewayRequest>(), _context);
        _arns[part.Known.Id()] = gateway.Arn;
        return gateway;
    }

    /// <summary>The provider of a virtual service and its routes: a service that comes before them would, for a while, lead nowhere.</summary>
    private IEnumerable<CustomResource> ProviderOf(ApiRequest service) => _context.Made.NamedBy(service).Concat(
        MeshReference.Of(service)
            .Where(provider => provider.Kind == ResourceKind.VirtualRouter)
            .SelectMany(provider => _routes.GetValueOrDefault(provider.Name.ToString(), [])));
}
