using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Preview;
using Pulumi.AppMeshKit.Rendering;

namespace Pulumi.AppMeshKit;

/// <summary>
/// A service that one virtual node provides directly. It can have neither routes nor retries, and no timeout over 15 s (VS-006):
/// <see cref="ServiceWithRouter"/> is the rule, this the exception.
/// </summary>
public sealed class ServiceWithNode : ComponentResource, IVirtualService, IMeshComponent
{
    private readonly ServiceResources _resources;
    private readonly Lazy<Output<string>> _envoyPolicy;

    /// <summary>Creates a service.</summary>
    /// <param name="name">The component's name, and the virtual node's unless <see cref="ServiceWithNodeArgs.NodeName"/> says otherwise.</param>
    /// <param name="args">What it is made of.</param>
    /// <param name="options">Pulumi's options.</param>
    /// <exception cref="ResourceException">Something is wrong; the message lists all of it. Nothing was registered below the component.</exception>
    public ServiceWithNode(string name, ServiceWithNodeArgs args, ComponentResourceOptions? options = null)
        : base("appmeshkit:index:ServiceWithNode", name, options.Previewed())
    {
        Mesh = args.Mesh;
        var service = NodeServiceMapping.Map(name, args);
        Requests = [.. service.Model.Requests];

        Findings = this.Admit(
            $"ServiceWithNode \"{name}\"",
            Mesh.Scope,
            service.Context,
            Requests,
            late => NodeServiceMapping.Map(name, args, late).Model.Requests,
            args.Suppressions,
            args.AcceptLosses);
        _resources = Mesh.Scope.Rendering.CreateService(
            service.Model, RenderingContext.Of(this, service.Context.Late, Mesh.Scope));

        ServiceName = service.Model.VirtualServices[0].Request.Name!.ToString();
        VirtualServiceName = _resources.VirtualServiceNames[0];
        _envoyPolicy = new(() => AppMeshOnly.Of(EnvoyPolicy.OfNodes(service.Model, _resources.NodeArns, service.Context.Late).GetValueOrDefault(name), "an IAM policy for an Envoy", Mesh));
        Version = ReferableVersions.Of(Mesh, service.Model, _resources.Nodes)[name];
        RegisterOutputs(ComponentOutputs.Of(
        [
            ("virtualServiceName", VirtualServiceName),
            ("virtualNodeArn", _resources.NodeArns.GetValueOrDefault(name)),
            .. ComponentOutputs.Of(Lattice),
            ComponentOutputs.Fidelity(Mesh, Requests),
        ]));
    }

    /// <inheritdoc cref="IVirtualService.Mesh" />
    public IMesh Mesh { get; }

    /// <inheritdoc />
    public string ServiceName { get; }

    /// <summary>The name of the virtual service, once it exists.</summary>
    public Output<string> VirtualServiceName { get; }

    /// <summary>What the service became on VPC Lattice; null where that is not the mesh's target.</summary>
    public LatticeServiceOutputs? Lattice => _resources.Lattice;

    /// <summary>The ARN of the virtual node: the value of <c>APPMESH_RESOURCE_ARN</c> for its Envoy (D-35).</summary>
    /// <exception cref="InvalidOperationException">App Mesh is not the mesh's target.</exception>
    public Output<string> VirtualNodeArn => AppMeshOnly.Of(_resources.NodeArns.Values.FirstOrDefault(), "the ARN of a virtual node", Mesh);

    /// <summary>The IAM policy document (JSON) that the Envoy needs.</summary>
    /// <exception cref="InvalidOperationException">App Mesh is not the mesh's target.</exception>
    public Output<string> EnvoyPolicyDocument => _envoyPolicy.Value;

    /// <summary>The node, to be referred to by another service: <c>Versions = { ["v1"] = other.Version }</c>.</summary>
    public ServiceVersion Version { get; }

    /// <inheritdoc />
    public IReadOnlyList<Finding> Findings { get; }

    /// <inheritdoc />
    public IReadOnlyList<ApiRequest> Requests { get; }

    /// <inheritdoc />
    IReadOnlyList<Resource> IVirtualService.Resources => _resources.VirtualServices;
}
