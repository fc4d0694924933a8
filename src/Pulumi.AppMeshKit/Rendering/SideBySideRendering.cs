using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Rendering;

/// <summary>Two engines from one definition. Each keeps what it registered to itself; where only one thing can be told, the first one tells it.</summary>
/// <param name="first">One engine.</param>
/// <param name="second">The other.</param>
internal sealed class SideBySideRendering(IRendering first, IRendering second) : IRendering
{
    private readonly MadeResources _secondMade = new();
    private CustomResource? _secondMesh;

    /// <inheritdoc />
    public string Engine => $"{first.Engine} and {second.Engine}";

    /// <inheritdoc />
    public IEnumerable<Finding> Notices(ResourceId mesh) => first.Notices(mesh).Concat(second.Notices(mesh));

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ApiRequest request) => first.Check(request).Concat(second.Check(request));

    /// <inheritdoc />
    public IEnumerable<Finding> CheckJoining(MeshModel after, IReadOnlyList<ApiRequest> joining) => first.CheckJoining(after, joining).Concat(second.CheckJoining(after, joining));

    /// <inheritdoc />
    public LossOptions? Losses => first.Losses ?? second.Losses;

    /// <inheritdoc />
    public bool Concerns(Rule rule) => first.Concerns(rule) || second.Concerns(rule);

    /// <inheritdoc />
    public IEnumerable<Finding> CheckFinished(MeshModel mesh) => first.CheckFinished(mesh).Concat(second.CheckFinished(mesh));

    /// <summary>App Mesh's proxies keep to their backends by themselves: it is enough that one of the two makes policies.</summary>
    public IEnumerable<Finding> CheckPolicies(Place at, MeshModel mesh, IReadOnlyDictionary<string, Input<string>> roles)
    {
        var findings = first.CheckPolicies(at, mesh, roles).ToList();
        return findings.Exists(finding => finding.Rule == RuleBook.LAT025) ? second.CheckPolicies(at, mesh, roles) : findings;
    }

    /// <inheritdoc />
    public void CreatePolicies(string name, IReadOnlyDictionary<string, Input<string>> roles, RenderingContext context)
    {
        first.CreatePolicies(name, roles, context);
        second.CreatePolicies(name, roles, OfSecond(context));
    }

    /// <inheritdoc />
    public string SummaryOf(Resource resource) => first.SummaryOf(resource) + second.SummaryOf(resource);

    /// <inheritdoc />
    public MeshResources CreateMesh(Named<MeshRequest> mesh, RenderingContext context)
    {
        var one = first.CreateMesh(mesh, context);
        var other = second.CreateMesh(mesh, OfSecond(context));
        _secondMesh = other.Mesh;
        return one with { Lattice = one.Lattice ?? other.Lattice };
    }

    /// <inheritdoc />
    public ServiceResources CreateService(ServiceModel service, RenderingContext context)
    {
        var one = first.CreateService(service, context);
        var other = second.CreateService(service, OfSecond(context));
        return one with
        {
            NodeArns = one.NodeArns.Count > 0 ? one.NodeArns : other.NodeArns,
            Nodes = one.Nodes.Count > 0 ? one.Nodes : other.Nodes,
            Router = one.Router ?? other.Router,
            VirtualServices = [.. one.VirtualServices, .. other.VirtualServices],
            Lattice = one.Lattice ?? other.Lattice,
        };
    }

    /// <inheritdoc />
    public void CreateGatewayRoutes(IReadOnlyList<GatewayRouteModel> routes, Resource? gateway, RenderingContext context)
    {
        first.CreateGatewayRoutes(routes, gateway, context);
        second.CreateGatewayRoutes(routes, null, OfSecond(context));
    }

    /// <inheritdoc />
    public GatewayResources CreateGateway(GatewayModel gateway, RenderingContext context)
    {
        var one = first.CreateGateway(gateway, context);
        var other = second.CreateGateway(gateway, OfSecond(context));
        return one.Gateway is null ? other : one;
    }

    /// <inheritdoc />
    public DefinitionResources CreateDefinition(DefinitionModel definition, RenderingContext context)
    {
        var one = first.CreateDefinition(definition, context);
        var other = second.CreateDefinition(definition, OfSecond(context));
        _secondMesh ??= other.Mesh?.Mesh;
        return new(
            one.Mesh is null ? other.Mesh : one.Mesh with { Lattice = one.Mesh.Lattice ?? other.Mesh?.Lattice },
            Both(one.Resources, other.Resources),
            Both(one.Arns, other.Arns)) { Lattice = one.Lattice ?? other.Lattice };
    }

    private static Dictionary<ResourceId, T> Both<T>(IReadOnlyDictionary<ResourceId, T> one, IReadOnlyDictionary<ResourceId, T> other)
    {
        Dictionary<ResourceId, T> both = new(one);
        foreach (var (id, value) in other) both.TryAdd(id, value);
        return both;
    }

    private RenderingContext OfSecond(RenderingContext context) => context with { Mesh = _secondMesh, Made = _secondMade };
}
