using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Preview;
using Pulumi.AppMeshKit.Rendering;

namespace Pulumi.AppMeshKit;

/// <summary>
/// A service with one or several versions behind a virtual router: virtual nodes, router, routes and the virtual service
/// that callers name.
/// </summary>
public sealed class ServiceWithRouter : ComponentResource, IVirtualService, IVirtualRouter, IMeshComponent
{
    private readonly ServiceResources _resources;
    private readonly Lazy<IReadOnlyDictionary<string, Output<string>>> _envoyPolicies;

    /// <summary>Creates a service.</summary>
    /// <param name="name">The component's name; children are named after it.</param>
    /// <param name="args">What it is made of.</param>
    /// <param name="options">Pulumi's options.</param>
    /// <exception cref="ResourceException">Something is wrong; the message lists all of it. Nothing was registered below the component.</exception>
    public ServiceWithRouter(string name, ServiceWithRouterArgs args, ComponentResourceOptions? options = null)
        : base("appmeshkit:index:ServiceWithRouter", name, options.Previewed())
    {
        Mesh = args.Mesh;
        var service = ServiceMapping.Map(name, args);
        Requests = [.. service.Model.Requests];

        Findings = this.Admit(
            $"ServiceWithRouter \"{name}\"",
            Mesh.Scope,
            service.Context,
            Requests,
            late => ServiceMapping.Map(name, args, late).Model.Requests,
            args.Suppressions,
            args.AcceptLosses);
        _resources = Mesh.Scope.Rendering.CreateService(
            service.Model, RenderingContext.Of(this, service.Context.Late, Mesh.Scope));

        ServiceNames = [.. service.Model.VirtualServices.Select(s => s.Request.Name!.ToString())];
        VirtualServiceName = _resources.VirtualServiceNames[0];
        VirtualNodeArns = _resources.NodeArns;
        _envoyPolicies = new(() => EnvoyPolicy.OfNodes(service.Model, _resources.NodeArns, service.Context.Late));
        Versions = ReferableVersions.Of(Mesh, service.Model, _resources.Nodes);
        RegisterOutputs(ComponentOutputs.Of(
        [
            ("virtualServiceName", VirtualServiceName),
            ("virtualNodeArns", ComponentOutputs.Some(VirtualNodeArns)),
            .. ComponentOutputs.Of(Lattice),
            ComponentOutputs.Fidelity(Mesh, Requests),
        ]));
    }

    /// <inheritdoc cref="IVirtualService.Mesh" />
    public IMesh Mesh { get; }

    /// <inheritdoc />
    public string ServiceName => ServiceNames[0];

    /// <summary>Every name the service is called by; the first is <see cref="ServiceName"/>.</summary>
    public IReadOnlyList<string> ServiceNames { get; }

    /// <summary>The virtual router's name.</summary>
    public string VirtualRouterName => Router.Name!.ToString();

    /// <summary>The name of the virtual service, once it exists.</summary>
    public Output<string> VirtualServiceName { get; }

    /// <summary>What the service became on VPC Lattice: target groups, endpoints, DNS records. Null where that is not the mesh's target.</summary>
    public LatticeServiceOutputs? Lattice => _resources.Lattice;

    /// <summary>The ARN of each version's virtual node: the value of <c>APPMESH_RESOURCE_ARN</c> for its Envoy (D-35). Empty where App Mesh is not the mesh's target.</summary>
    public IReadOnlyDictionary<string, Output<string>> VirtualNodeArns { get; }

    /// <summary>The IAM policy document (JSON) that the Envoy of each version needs.</summary>
    public IReadOnlyDictionary<string, Output<string>> EnvoyPolicies => _envoyPolicies.Value;

    /// <summary>The versions, to be referred to by another service: <c>Versions = { ["v1"] = other.Versions["v1"] }</c>.</summary>
    public IReadOnlyDictionary<string, ServiceVersion> Versions { get; }

    /// <inheritdoc />
    public IReadOnlyList<Finding> Findings { get; }

    /// <inheritdoc />
    public IReadOnlyList<ApiRequest> Requests { get; }

    /// <inheritdoc />
    IReadOnlyList<Resource> IVirtualService.Resources => _resources.VirtualServices;

    /// <inheritdoc />
    IReadOnlyList<Listener> IVirtualRouter.Listeners =>
        [.. Router.Spec!.Listeners!.Select(listener => ReferableVersions.Listener(listener.PortMapping!))];

    /// <inheritdoc />
    Resource? IVirtualRouter.Resource => _resources.Router;

    // Looked up when it is asked for: few routers get routes from elsewhere.
    private VirtualRouterRequest Router => Requests.OfType<VirtualRouterRequest>().Single();
}
