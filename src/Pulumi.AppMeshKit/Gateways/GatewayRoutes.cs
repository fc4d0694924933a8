using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Preview;
using Pulumi.AppMeshKit.Rendering;

namespace Pulumi.AppMeshKit;

/// <summary>
/// Gateway routes for a gateway that somebody else looks after: the team of a service lets it in at
/// <c>new ExistingGateway(mesh, "edge")</c>. What the gateway has besides is not known here and not touched.
/// </summary>
public sealed class GatewayRoutes : ComponentResource, IMeshComponent
{
    /// <summary>Adds routes to a gateway.</summary>
    /// <param name="name">The component's name, and that of the only route; of several, each has its own.</param>
    /// <param name="args">What they are made of.</param>
    /// <param name="options">Pulumi's options.</param>
    /// <exception cref="ResourceException">Something is wrong; the message lists all of it. Nothing was registered below the component.</exception>
    public GatewayRoutes(string name, GatewayRoutesArgs args, ComponentResourceOptions? options = null)
        : base("appmeshkit:index:GatewayRoutes", name, options.Previewed())
    {
        Mesh = args.Gateway.Mesh;
        var routes = AddedGatewayRoutesMapping.Map(name, args);
        Requests = [.. routes.Model.Select(route => route.Route.Request)];

        Findings = this.Admit(
            $"GatewayRoutes \"{name}\"",
            Mesh.Scope,
            routes.Context,
            Requests,
            late => AddedGatewayRoutesMapping.Map(name, args, late).Model.Select(route => route.Route.Request),
            args.Suppressions,
            args.AcceptLosses);
        Mesh.Scope.Rendering.CreateGatewayRoutes(
            routes.Model, args.Gateway.Resource, RenderingContext.Of(this, routes.Context.Late, Mesh.Scope));
        RegisterOutputs(ComponentOutputs.Of(ComponentOutputs.Fidelity(Mesh, Requests)));
    }

    /// <inheritdoc />
    public IMesh Mesh { get; }

    /// <inheritdoc />
    public IReadOnlyList<Finding> Findings { get; }

    /// <inheritdoc />
    public IReadOnlyList<ApiRequest> Requests { get; }
}
