using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Preview;
using Pulumi.AppMeshKit.Rendering;

namespace Pulumi.AppMeshKit;

/// <summary>
/// A mesh, or a part of one, registered as its definitions say: App Mesh requests, CloudFormation templates, Kubernetes
/// resources. So a mesh that exists as files becomes a Pulumi program without being written again.
/// </summary>
/// <remarks>
/// Nothing is added to the definitions, but for the owner of a joined mesh that another account shares, and they are judged like everything else.
/// Other components can join the mesh.
/// </remarks>
public sealed class MeshDefinition : ComponentResource, IMesh, IMeshComponent
{
    private readonly MeshScope _scope;

    /// <summary>Registers definitions.</summary>
    /// <param name="name">The component's name; the logical names of its resources begin with it.</param>
    /// <param name="args">What it is made of.</param>
    /// <param name="options">Pulumi's options.</param>
    /// <exception cref="ResourceException">Something is wrong; the message lists all of it. Nothing was registered below the component.</exception>
    public MeshDefinition(string name, MeshDefinitionArgs args, ComponentResourceOptions? options = null)
        : base("appmeshkit:index:MeshDefinition", name, options.Previewed())
    {
        var title = $"MeshDefinition \"{name}\"";
        var mapping = new DefinitionMapping(name, args);
        _scope = mapping.Scope(out var problems) ?? throw new ResourceException(FindingReport.Format(title, problems), this, hideStack: true);
        Mesh = args.Mesh ?? this;
        var definition = mapping.Map(_scope);
        Requests = definition.Model.Requests;

        Findings = this.Admit(
            title, _scope, definition.Context, Requests, late => mapping.Map(_scope, late).Model.Requests, args.Mesh is null ? [] : args.Suppressions,
            args.Mesh is null ? [] : args.AcceptLosses);
        var resources = _scope.Rendering.CreateDefinition(definition.Model, RenderingContext.Of(this, definition.Context.Late, _scope));
        _scope.Resource ??= resources.Mesh?.Mesh;

        MeshArn = resources.Mesh?.Arn;
        VirtualNodeArns = ArnsOf(ResourceKind.VirtualNode, definition.Model, resources);
        VirtualGatewayArns = ArnsOf(ResourceKind.VirtualGateway, definition.Model, resources);
        VirtualNodes = Made<VirtualNodeRequest, ServiceVersion>(definition.Model, resources, (one, resource) => ReferableVersions.Of(Mesh, one, resource));
        VirtualServices = Made<VirtualServiceRequest, IVirtualService>(
            definition.Model, resources, (one, resource) => new DefinedService(Mesh, one.Name!.ToString(), resource));
        VirtualRouters = Made<VirtualRouterRequest, IVirtualRouter>(definition.Model, resources, (one, resource) => new DefinedRouter(Mesh, one, resource));
        VirtualGateways = Made<VirtualGatewayRequest, IVirtualGateway>(definition.Model, resources, (one, resource) => new DefinedGateway(Mesh, one, resource));
        Lattice = resources.Lattice;
        RegisterOutputs(ComponentOutputs.Of(
        [
            ("virtualNodeArns", VirtualNodeArns.ToOutput()),
            ("virtualGatewayArns", VirtualGatewayArns.ToOutput()),
            ("serviceNetwork", resources.Mesh?.Lattice?.ServiceNetwork),
            .. ComponentOutputs.Of(Lattice),
            ComponentOutputs.Fidelity(Mesh, Requests),
        ]));
    }

    /// <summary>The mesh that the definitions are part of: this one, or the one they join.</summary>
    public IMesh Mesh { get; }

    /// <inheritdoc />
    public string MeshName => _scope.Name;

    /// <inheritdoc />
    public string? MeshOwner => _scope.Owner;

    /// <summary>The mesh's ARN; null where the mesh itself is not among the definitions.</summary>
    public Output<string>? MeshArn { get; }

    /// <summary>What the services became on VPC Lattice; null where that is not the mesh's target.</summary>
    public LatticeServiceOutputs? Lattice { get; }

    /// <summary>The ARN of each virtual node by name: the value of <c>APPMESH_RESOURCE_ARN</c> for its Envoy (D-35).</summary>
    public IReadOnlyDictionary<string, Output<string>> VirtualNodeArns { get; }

    /// <summary>The ARN of each virtual gateway by name, for its Envoy.</summary>
    public IReadOnlyDictionary<string, Output<string>> VirtualGatewayArns { get; }

    /// <summary>
    /// The virtual nodes by name, as versions that a service of this mesh can route to: <c>Versions = { ["v1"] = definition.VirtualNodes["blue"] }</c>.
    /// A node whose name another resource decides is not among them, nor is such a service, router or gateway below: a specification
    /// names it in plain text.
    /// </summary>
    public IReadOnlyDictionary<string, ServiceVersion> VirtualNodes { get; }

    /// <summary>The virtual services by name, to be called or routed to by other components.</summary>
    public IReadOnlyDictionary<string, IVirtualService> VirtualServices { get; }

    /// <summary>The virtual routers by name, for <see cref="ServiceRoutes"/> that add versions and routes.</summary>
    public IReadOnlyDictionary<string, IVirtualRouter> VirtualRouters { get; }

    /// <summary>The virtual gateways by name, for <see cref="GatewayRoutes"/> that add gateway routes.</summary>
    public IReadOnlyDictionary<string, IVirtualGateway> VirtualGateways { get; }

    /// <inheritdoc />
    public MeshModel Model => _scope.Model;

    /// <inheritdoc />
    public IReadOnlyList<Finding> Findings { get; }

    /// <inheritdoc />
    public IReadOnlyList<ApiRequest> Requests { get; }

    /// <inheritdoc />
    MeshScope IMesh.Scope => _scope;

    // The names as the definitions write them: what another resource decides may be known in one run and not yet in the next.
    private static Dictionary<string, Output<string>> ArnsOf(ResourceKind kind, DefinitionModel model, DefinitionResources resources) =>
        model.Parts
            .Where(part => part.Known.ResourceKind() == kind && resources.Arns.ContainsKey(part.Known.Id()))
            .ToDictionary(part => part.Request.Name!.ToString(), part => resources.Arns[part.Known.Id()], StringComparer.Ordinal);

    private static Dictionary<string, TPublic> Made<TRequest, TPublic>(
        DefinitionModel model, DefinitionResources resources, Func<TRequest, Resource?, TPublic> wrap)
        where TRequest : ApiRequest =>
        model.Parts
            .Where(part => part is { Known: TRequest, Request.Name.IsKnown: true })
            .ToDictionary(part => part.Known.Name!.ToString(), part => wrap((TRequest)part.Known, resources.Resources.GetValueOrDefault(part.Known.Id())), StringComparer.Ordinal);
}
