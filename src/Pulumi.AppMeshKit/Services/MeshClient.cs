using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Preview;
using Pulumi.AppMeshKit.Rendering;

namespace Pulumi.AppMeshKit;

/// <summary>
/// A virtual node that calls services, and that nothing in the mesh calls: a job, a worker, or a front that a load balancer outside the
/// mesh sends requests to.
/// </summary>
public sealed class MeshClient : ComponentResource, IMeshComponent
{
    private readonly ServiceResources _resources;
    private readonly Lazy<Output<string>> _envoyPolicy;

    /// <summary>Creates a client.</summary>
    /// <param name="name">The component's name, and the virtual node's unless <see cref="MeshClientArgs.NodeName"/> says otherwise.</param>
    /// <param name="args">What it is made of.</param>
    /// <param name="options">Pulumi's options.</param>
    /// <exception cref="ResourceException">Something is wrong; the message lists all of it. Nothing was registered below the component.</exception>
    public MeshClient(string name, MeshClientArgs args, ComponentResourceOptions? options = null)
        : base("appmeshkit:index:MeshClient", name, options.Previewed())
    {
        Mesh = args.Mesh;
        var client = ClientMapping.Map(name, args);
        Requests = [.. client.Model.Requests];

        Findings = this.Admit(
            $"MeshClient \"{name}\"", Mesh.Scope, client.Context, Requests, late => ClientMapping.Map(name, args, late).Model.Requests, args.Suppressions,
            args.AcceptLosses);
        _resources = Mesh.Scope.Rendering.CreateService(
            client.Model, RenderingContext.Of(this, client.Context.Late, Mesh.Scope));

        _envoyPolicy = new(() => AppMeshOnly.Of(EnvoyPolicy.OfNodes(client.Model, _resources.NodeArns, client.Context.Late).GetValueOrDefault(name), "an IAM policy for an Envoy", Mesh));
        RegisterOutputs(ComponentOutputs.Of(("virtualNodeArn", _resources.NodeArns.GetValueOrDefault(name)), ComponentOutputs.Fidelity(Mesh, Requests)));
    }

    /// <inheritdoc />
    public IMesh Mesh { get; }

    /// <summary>The ARN of the virtual node: the value of <c>APPMESH_RESOURCE_ARN</c> for its Envoy (D-35).</summary>
    /// <exception cref="InvalidOperationException">App Mesh is not the mesh's target.</exception>
    public Output<string> VirtualNodeArn => AppMeshOnly.Of(_resources.NodeArns.Values.FirstOrDefault(), "the ARN of a virtual node", Mesh);

    /// <summary>The IAM policy document (JSON) that the Envoy needs.</summary>
    /// <exception cref="InvalidOperationException">App Mesh is not the mesh's target.</exception>
    public Output<string> EnvoyPolicyDocument => _envoyPolicy.Value;

    /// <inheritdoc />
    public IReadOnlyList<Finding> Findings { get; }

    /// <inheritdoc />
    public IReadOnlyList<ApiRequest> Requests { get; }
}
