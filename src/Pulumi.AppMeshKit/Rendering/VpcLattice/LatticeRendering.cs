using System.Collections.Concurrent;
using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Rendering.VpcLattice;

/// <summary>Renders one mesh to Amazon VPC Lattice: registers what <see cref="LatticePlan"/> has planned.</summary>
internal sealed class LatticeRendering : IRendering
{
    private readonly VpcLatticeArgs _args;
    private readonly ILatticeProvider _provider;
    private readonly LatticeOptions _options;

    // What the components before had late: a service may lead to a version of another component.
    private readonly ConcurrentQueue<LateValues> _late = new();

    // What was judged when a component joined is what it then registers: planning it again would search its routes again.
    private readonly ConcurrentDictionary<ApiRequest, LatticeService> _planned = new(ReferenceEqualityComparer.Instance);

    // The services' names on VPC Lattice, with the virtual service that took each.
    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Output<string>> _services = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Resource, string> _summaries = new(ReferenceEqualityComparer.Instance);
    private Input<string>? _network;
    private volatile bool _isClosed;

    internal LatticeRendering(VpcLatticeArgs args)
    {
        _args = args;
        _network = args.ServiceNetwork;
        _provider = args.Provider == LatticeProvider.Aws ? new AwsLattice() : new AwsNativeLattice();
        _options = new()
        {
            UsesAwsNative = args.Provider == LatticeProvider.AwsNative,
            HasVpc = args.TargetVpcId is not null || args.Vpcs.Count > 0,
            UsesCustomDomains = args.UseCustomDomains,
            HasCertificate = args.CertificateArn is not null,
            HasAuthPolicy = args.RequireIam,
            HasAccessLog = args.AccessLogDestinationArn is not null,
        };
    }

    /// <inheritdoc />
    public string Engine => "Amazon VPC Lattice";

    /// <inheritdoc />
    public IEnumerable<Finding> Notices(ResourceId mesh) => [];

    /// <inheritdoc />
    public IEnumerable<Finding> Check(ApiRequest request) => LossRules.Check(request, _options.Losses);

    /// <inheritdoc />
    public IEnumerable<Finding> CheckJoining(MeshModel after, IReadOnlyList<ApiRequest> joining)
    {
        var findings = new List<Finding>();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var request in joining)
        {
            findings.AddRange(request switch
            {
                MeshRequest mesh => LatticeNameRules.Check(LatticeNetwork.Of(mesh), []).Concat(LatticeNetworkRules.Check(mesh, _args)),
                VirtualServiceRequest service => Service(after, service, names),
                RouteRequest { VirtualRouterName: { } router } route when !joining.Any(other => other is VirtualRouterRequest && other.Name == router) =>
                    [RuleBook.LatticeAddedRoutes(Place.Of(route), $"{router}")],
                _ => [],
            });
        }

        if (_isClosed && joining.FirstOrDefault(request => request is VirtualNodeRequest or VirtualServiceRequest or VirtualGatewayRequest) is { } late) findings.Add(RuleBook.LatticeLateCaller(Place.Of(late)));
        return findings;
    }

    /// <inheritdoc />
    public LossOptions Losses => _options.Losses;

    /// <inheritdoc />
    public bool Concerns(Rule rule) => LossRules.Concerns(TargetEngine.VpcLattice, rule);

    /// <inheritdoc />
    public IEnumerable<Finding> CheckFinished(MeshModel mesh)
    {
        var plan = LatticePlan.Of(mesh, _options);
        var at = mesh.Document is { } document ? Place.Of(document) : Place.Of(new ResourceId(ResourceKind.Mesh, mesh.Name, null, mesh.Name), Origin.Root());
        List<Finding> findings = [.. plan.Findings.Where(finding => finding.Rule == RuleBook.LAT020)];
        if (_args.RequireIam && !_isClosed) findings.Add(RuleBook.LatticeNoPolicies(at));

        var nodes = plan.Services.SelectMany(service => service.TargetGroups).Select(group => $"{group.Node.Name}").ToHashSet(StringComparer.Ordinal);
        findings.AddRange(_args.Targets.Keys.Where(node => !nodes.Contains(node)).Order(StringComparer.Ordinal).Select(node => RuleBook.LatticeStrayTargets(at, node)));
        return findings;
    }

    /// <inheritdoc />
    public IEnumerable<Finding> CheckPolicies(Place at, MeshModel mesh, IReadOnlyDictionary<string, Input<string>> roles) =>
        !_args.RequireIam ? [RuleBook.LatticeNoIam(at)]
        : _isClosed ? [RuleBook.LatticePoliciesTwice(at)]
        : LatticePolicies.Check(at, mesh, roles);

    /// <inheritdoc />
    public void CreatePolicies(string name, IReadOnlyDictionary<string, Input<string>> roles, RenderingContext context)
    {
        _isClosed = true;
        var graph = new CallGraph(context.Model);
        foreach (var service in graph.Services)
        {
            var callers = LatticePolicies.CallersOf(graph, service.Name!);
            if (callers.Count == 0 || !_services.TryGetValue($"{service.Name}", out var identifier)) continue;

            _ = _provider.AuthPolicy(Child($"{name}/{service.Name}", [], context, []), identifier, LatticePolicies.Of($"{service.Name}", callers.Select(caller => roles[caller])));
        }
    }

    /// <inheritdoc />
    public string SummaryOf(Resource resource) => _summaries.GetValueOrDefault(resource, string.Empty);

    /// <inheritdoc />
    public MeshResources CreateMesh(Named<MeshRequest> mesh, RenderingContext context)
    {
        var network = LatticeNetwork.Of(mesh.Request);
        var child = Child(mesh.LogicalName, network.Tags, context, []);
        if (_network is { } existing)
        {
            AccessLog(existing);
            Output<string> identifier = existing;
            return new(null, identifier, identifier) { Lattice = new(identifier) };
        }

        var made = _provider.ServiceNetwork(child, network.Name);
        _network = made.Identifier;
        foreach (var vpc in _args.Vpcs) _ = _provider.VpcAssociation(Child($"{mesh.LogicalName}/{vpc.Name}", network.Tags, context, []), made.Identifier, vpc);
        AccessLog(made.Identifier);
        return new(made.Resource, made.Arn.Apply(_ => network.Name), made.Arn) { Lattice = new(made.Arn) };

        void AccessLog(Input<string> identifier)
        {
            if (_args.AccessLogDestinationArn is { } destination) _ = _provider.AccessLog(Child($"{mesh.LogicalName}/access-log", network.Tags, context, []), identifier, destination);
        }
    }

    /// <inheritdoc />
    public ServiceResources CreateService(ServiceModel service, RenderingContext context)
    {
        var keys = service.Versions.DistinctBy(version => version.NodeName).ToDictionary(version => version.NodeName, version => version.Key, StringComparer.Ordinal);
        var made = service.VirtualServices.Select(named => Make(named, node => keys.GetValueOrDefault(node, node), context)).OfType<LatticeServiceRendering>().ToList();
        _late.Enqueue(context.Late);
        return new(
            new Dictionary<string, CustomResource>(),
            new Dictionary<string, Output<string>>(),
            [.. made.SelectMany(one => one.Resources)],
            [.. made.Select(one => one.Endpoint.Arn.Apply(_ => one.Endpoint.ServiceName))])
        {
            Lattice = new([.. made.Select(one => one.Endpoint)], [.. made.SelectMany(one => one.TargetGroups)]),
        };
    }

    /// <summary>VPC Lattice has no gateways: their loss (LOSS-039, LOSS-040) was accepted, or the component would not be here.</summary>
    public void CreateGatewayRoutes(IReadOnlyList<GatewayRouteModel> routes, Resource? gateway, RenderingContext context)
    {
    }

    /// <inheritdoc cref="CreateGatewayRoutes" />
    public GatewayResources CreateGateway(GatewayModel gateway, RenderingContext context) => new(null, null);

    /// <inheritdoc />
    public DefinitionResources CreateDefinition(DefinitionModel definition, RenderingContext context)
    {
        MeshResources? mesh = null;
        Dictionary<ResourceId, CustomResource> resources = [];
        List<LatticeServiceRendering> made = [];
        foreach (var part in definition.Parts)
        {
            if (part.Known is MeshRequest request)
            {
                mesh = CreateMesh(new(part.LogicalName, request), context);
                if (mesh.Mesh is not null) resources[part.Known.Id()] = mesh.Mesh;
            }

            if (part.Known is VirtualServiceRequest service && Make(new(part.LogicalName, service), node => node, context) is { } one)
            {
                resources[part.Known.Id()] = one.Resources[0];
                made.Add(one);
            }
        }

        _late.Enqueue(context.Late);
        return new(mesh, resources, new Dictionary<ResourceId, Output<string>>())
        {
            Lattice = new([.. made.Select(one => one.Endpoint)], [.. made.SelectMany(one => one.TargetGroups)]),
        };
    }

    private List<Finding> Service(MeshModel after, VirtualServiceRequest request, Dictionary<string, string> joining)
    {
        var (service, findings) = LatticeServicePlanner.Plan(after, request, _options);
        if (service is null) return [.. findings];

        _planned[request] = service;
        List<Finding> all = [.. findings, .. LatticeNameRules.Check(null, [service])];
        var name = $"{request.Name}";
        var other = _names.GetValueOrDefault(service.Name) ?? (joining.TryAdd(service.Name, name) ? null : joining[service.Name]);
        if (other is not null && other != name) all.Add(RuleBook.LatticeSameName(Place.Of(request).At("virtualServiceName", request.Name), "services", [other, name], service.Name));
        if (_network is null && after.Document is null) all.Add(RuleBook.LatticeNoNetwork(Place.Of(request)));
        return all;
    }

    private LatticeServiceRendering? Make(Named<VirtualServiceRequest> named, Func<string, string> versionOf, RenderingContext context)
    {
        if (!_planned.TryRemove(named.Request, out var service)) return null;

        _names.TryAdd(service.Name, $"{named.Request.Name}");
        var made = LatticeServiceRendering.Create(
            service, named.LogicalName, _provider, new(_network!, _args, versionOf), (name, tags, first) => Child(name, tags, context, first), new(context.Late, _late));
        _services[$"{named.Request.Name}"] = made.Identifier;
        foreach (var (resource, summary) in made.Summaries) _summaries[resource] = summary;
        return made;
    }

    private LatticeChild Child(string name, IReadOnlyList<TagRef> tags, RenderingContext context, IReadOnlyList<Resource> first) => new(name, new(context.Late, _late), tags, Options(context, first));

    private static CustomResourceOptions Options(RenderingContext context, IReadOnlyList<Resource> first)
    {
        var options = new CustomResourceOptions { Parent = context.Parent };
        if (first.Count > 0) options.DependsOn = first.ToArray();
        return options;
    }
}
