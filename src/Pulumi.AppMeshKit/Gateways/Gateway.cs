using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Preview;
using Pulumi.AppMeshKit.Rendering;

namespace Pulumi.AppMeshKit;

/// <summary>Where traffic enters a mesh: a virtual gateway and the gateway routes that lead to its services.</summary>
public sealed class Gateway : ComponentResource, IVirtualGateway, IMeshComponent
{
    private readonly Lazy<Output<string>> _envoyPolicy;
    private readonly IReadOnlyList<GatewayListener> _listeners;
    private readonly GatewayResources _resources;

    /// <summary>Creates a gateway.</summary>
    /// <param name="name">The component's name, and the virtual gateway's unless <see cref="GatewayArgs.Name"/> says otherwise.</param>
    /// <param name="args">What it is made of.</param>
    /// <param name="options">Pulumi's options.</param>
    /// <exception cref="ResourceException">Something is wrong; the message lists all of it. Nothing was registered below the component.</exception>
    public Gateway(string name, GatewayArgs args, ComponentResourceOptions? options = null)
        : base("appmeshkit:index:Gateway", name, options.Previewed())
    {
        Mesh = args.Mesh;
        var gateway = GatewayMapping.Map(name, args);
        Requests = [.. gateway.Model.Requests];

        Findings = this.Admit(
            $"Gateway \"{name}\"", Mesh.Scope, gateway.Context, Requests, late => GatewayMapping.Map(name, args, late).Model.Requests, args.Suppressions,
            args.AcceptLosses);
        _resources = Mesh.Scope.Rendering.CreateGateway(
            gateway.Model, RenderingContext.Of(this, gateway.Context.Late, Mesh.Scope));

        _listeners = gateway.Model.Listeners;
        VirtualGatewayName = gateway.Model.Gateway.Request.Name!.ToString();
        _envoyPolicy = new(() => EnvoyPolicy.OfGateway(gateway.Model, AppMeshOnly.Of(_resources.Arn, "an IAM policy for an Envoy", Mesh), gateway.Context.Late));
        RegisterOutputs(ComponentOutputs.Of(("gatewayArn", _resources.Arn), ComponentOutputs.Fidelity(Mesh, Requests)));
    }

    /// <inheritdoc cref="IVirtualGateway.Mesh" />
    public IMesh Mesh { get; }

    /// <summary>The virtual gateway's name.</summary>
    public string VirtualGatewayName { get; }

    /// <summary>The ARN of the virtual gateway: the value of <c>APPMESH_RESOURCE_ARN</c> for its Envoy (D-35).</summary>
    /// <exception cref="InvalidOperationException">App Mesh is not the mesh's target.</exception>
    public Output<string> GatewayArn => AppMeshOnly.Of(_resources.Arn, "the ARN of a virtual gateway", Mesh);

    /// <summary>The IAM policy document (JSON) that the gateway's Envoy needs.</summary>
    /// <exception cref="InvalidOperationException">App Mesh is not the mesh's target.</exception>
    public Output<string> EnvoyPolicyDocument => _envoyPolicy.Value;

    /// <inheritdoc />
    public IReadOnlyList<Finding> Findings { get; }

    /// <inheritdoc />
    public IReadOnlyList<ApiRequest> Requests { get; }

    /// <inheritdoc />
    IReadOnlyList<GatewayListener> IVirtualGateway.Listeners => _listeners;

    /// <inheritdoc />
    Resource? IVirtualGateway.Resource => _resources.Gateway;
}
