using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Rendering.AppMesh;

/// <summary>Renders to AWS App Mesh, through the resources of Pulumi.Aws.</summary>
internal sealed class AppMeshRendering : IRendering
{
    /// <inheritdoc />
    public string Engine => "AWS App Mesh";

    /// <inheritdoc />
    public IEnumerable<Finding> Notices(ResourceId mesh) => [EndOfLifeRules.Check(mesh)];

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ApiRequest request) => PulumiAwsRules.Check(request);

    /// <inheritdoc />
    public MeshResources CreateMesh(Named<MeshRequest> mesh, RenderingContext context)
    {
        var resource = MeshRendering.Create(mesh, context);
        return new(resource, resource.Name, resource.Arn);
    }

    /// <inheritdoc />
    public ServiceResources CreateService(ServiceModel service, RenderingContext context)
    {
        var nodes = service.Versions
            .Where(version => version.Node is not null)
            .ToDictionary(version => version.Key, version => VirtualNodeRendering.Create(version.Node!, context));
        foreach (var version in service.Versions.Where(version => version.Node is not null)) context.Made.Add(version.Node!.Request, nodes[version.Key]);
        var nodesByName = service.Versions
            .Select(version => (version.NodeName, Resource: nodes.GetValueOrDefault(version.Key) ?? version.Owned))
            .Where(node => node.Resource is not null)
            .ToLookup(node => node.NodeName, node => node.Resource!);

        var created = service.Router is null ? null : VirtualRouterRendering.Create(service.Router, context);
        if (created is not null) context.Made.Add(service.Router!.Request, created);
        Resource[] router = (created ?? service.ExistingRouter) is { } one ? [one] : [];
        Resource[] routes =
        [
            .. service.Routes.Select(route => RouteRendering.Create(
                route,
                context,
                [.. router, .. RouteRendering.TargetNames(route.Request.Spec).SelectMany(name => nodesByName[name])])),
        ];

        var virtualServices = service.VirtualServices
            .Select(named => VirtualServiceRendering.Create(
                named,
                context,
                ProviderNode(named.Request) is { } node ? nodesByName[node] : [.. router, .. routes]))
            .ToArray();
        foreach (var (named, resource) in service.VirtualServices.Zip(virtualServices)) context.Made.Add(named.Request, resource);

        return new(
            nodes.ToDictionary(node => node.Key, node => (CustomResource)node.Value),
            nodes.ToDictionary(node => node.Key, node => node.Value.Arn),
            virtualServices,
            [.. virtualServices.Select(resource => resource.Name)]) { Router = created };
    }

    /// <inheritdoc />
    public void CreateGatewayRoutes(IReadOnlyList<GatewayRouteModel> routes, Resource? gateway, RenderingContext context)
    {
        Resource[] first = gateway is null ? [] : [gateway];
        foreach (var route in routes)
        {
            GatewayRouteRendering.Create(route.Route, context, [.. first, .. route.Targets]);
        }
    }

    /// <inheritdoc />
    public GatewayResources CreateGateway(GatewayModel gateway, RenderingContext context)
    {
        var resource = VirtualGatewayRendering.Create(gateway.Gateway, context);
        context.Made.Add(gateway.Gateway.Request, resource);
        CreateGatewayRoutes(gateway.Routes, resource, context);
        return new(resource, resource.Arn);
    }

    /// <inheritdoc />
    public DefinitionResources CreateDefinition(DefinitionModel definition, RenderingContext context) =>
        new DefinitionRendering(context).Create(definition);

    private static string? ProviderNode(VirtualServiceRequest request) =>
        request.Spec?.Provider?.VirtualNode?.VirtualNodeName?.TryGet(out var name) == true ? name : null;
}
