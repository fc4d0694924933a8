using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Preview;
using Pulumi.AppMeshKit.Rendering;

namespace Pulumi.AppMeshKit;

/// <summary>
/// Versions and routes for a router that somebody else looks after: a canary at <c>new ExistingRouter(mesh, "colors")</c>. What the router has
/// besides is not known here and not touched.
/// </summary>
public sealed class ServiceRoutes : ComponentResource, IMeshComponent
{
    private readonly Lazy<IReadOnlyDictionary<string, Output<string>>> _envoyPolicies;

    /// <summary>Adds versions and routes to a router.</summary>
    /// <param name="name">The component's name, and that of the only route; versions are named <c>name-version</c>.</param>
    /// <param name="args">What they are made of.</param>
    /// <param name="options">Pulumi's options.</param>
    /// <exception cref="ResourceException">Something is wrong; the message lists all of it. Nothing was registered below the component.</exception>
    public ServiceRoutes(string name, ServiceRoutesArgs args, ComponentResourceOptions? options = null)
        : base("appmeshkit:index:ServiceRoutes", name, options.Previewed())
    {
        Mesh = args.Router.Mesh;
        var routes = AddedRoutesMapping.Map(name, args);
        Requests = [.. routes.Model.Requests];

        Findings = this.Admit(
            $"ServiceRoutes \"{name}\"",
            Mesh.Scope,
            routes.Context,
            Requests,
            late => AddedRoutesMapping.Map(name, args, late).Model.Requests,
            args.Suppressions,
            args.AcceptLosses);
        var resources = Mesh.Scope.Rendering.CreateService(
            routes.Model, RenderingContext.Of(this, routes.Context.Late, Mesh.Scope));

        VirtualNodeArns = resources.NodeArns;
        _envoyPolicies = new(() => EnvoyPolicy.OfNodes(routes.Model, resources.NodeArns, routes.Context.Late));
        Versions = ReferableVersions.Of(Mesh, routes.Model, resources.Nodes);
        RegisterOutputs(ComponentOutputs.Of(("virtualNodeArns", ComponentOutputs.Some(VirtualNodeArns)), ComponentOutputs.Fidelity(Mesh, Requests)));
    }

    /// <inheritdoc />
    public IMesh Mesh { get; }

    /// <summary>The ARN of each added version's virtual node: the value of <c>APPMESH_RESOURCE_ARN</c> for its Envoy (D-35).</summary>
    public IReadOnlyDictionary<string, Output<string>> VirtualNodeArns { get; }

    /// <summary>The IAM policy document (JSON) that the Envoy of each added version needs.</summary>
    public IReadOnlyDictionary<string, Output<string>> EnvoyPolicies => _envoyPolicies.Value;

    /// <summary>The versions, to be referred to by another service: <c>Versions = { ["v1"] = other.Versions["v1"] }</c>.</summary>
    public IReadOnlyDictionary<string, ServiceVersion> Versions { get; }

    /// <inheritdoc />
    public IReadOnlyList<Finding> Findings { get; }

    /// <inheritdoc />
    public IReadOnlyList<ApiRequest> Requests { get; }
}
