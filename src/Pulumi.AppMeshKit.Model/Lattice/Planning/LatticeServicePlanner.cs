namespace Pulumi.AppMeshKit.Model;

/// <summary>Plans one service: what a virtual service, its router or node, its routes and its versions become.</summary>
internal sealed class LatticeServicePlanner
{
    private readonly MeshModel _mesh;
    private readonly VirtualServiceRequest _request;
    private readonly LatticeOptions _options;
    private readonly LatticeTargetGroups _groups;
    private readonly List<Finding> _findings = [];

    private LatticeServicePlanner(MeshModel mesh, VirtualServiceRequest request, LatticeOptions options)
    {
        (_mesh, _request, _options) = (mesh, request, options);

        // Names of services are unique in an account and region, and meshes of one account may well have services of one name.
        Name = LatticeNames.Service($"{mesh.Name}-{request.Name}" + (options.UsesCustomDomains ? string.Empty : "-generated"));
        _groups = new(mesh, Name);
    }

    // A service that gives its domain up or gets one is replaced, and what is replaced needs a new name.
    private string Name { get; }

    /// <summary>The service; null where it cannot be planned, and the findings say why.</summary>
    public static (LatticeService? Service, IReadOnlyList<Finding> Findings) Plan(MeshModel mesh, VirtualServiceRequest request, LatticeOptions options)
    {
        var planner = new LatticeServicePlanner(mesh, request, options);
        var service = planner.Plan();
        if (service is not null) planner._findings.AddRange(LatticeLimitRules.Check(service, options));
        return (service, planner._findings);
    }

    private LatticeService? Plan()
    {
        var at = Place.Of(_request);
        var spec = at.At("spec", _request.Spec);
        if (_request.Name is not { IsKnown: true }) _findings.Add(RuleBook.LatticeNotKnown(at.At("virtualServiceName", _request.Name), "the virtual service's name"));
        if (_request.Spec is not { IsUnknown: false } known || known.Provider is { IsUnknown: true })
        {
            _findings.Add(RuleBook.LatticeNotKnown(spec, "the provider of the virtual service"));
            return null;
        }

        var provider = spec.At("provider", known.Provider);
        var listeners = known.Provider switch
        {
            { VirtualRouter.VirtualRouterName: { } router } => OfRouter(router, provider),
            { VirtualNode.VirtualNodeName: { } node } => OfNode(node, provider),
            _ => [], // a virtual service that nothing provides answers nothing, there as here
        };
        if (_findings.Exists(finding => finding.Severity == Severity.Error)) return null;

        var tls = LatticeTls.Of(_groups.Listeners, _options);
        _findings.AddRange(tls.Check(at, listeners, _options));
        return new()
        {
            Request = _request,
            Name = Name,
            CustomDomain = _options.UsesCustomDomains ? _request.Name!.ToString() : null,
            UsesTls = listeners.Any(listener => listener.Protocol == LatticeProtocols.Https),
            Certificate = tls.Certificate,
            IdleTimeoutSeconds = LatticeIdleTimeout.Of(_groups.Listeners),
            Listeners = listeners,
            TargetGroups = _groups.All,
            Tags = [.. _request.Tags ?? []],
        };
    }

    private List<LatticeListener> OfNode(Value<string> name, Place at)
    {
        if (_groups.NodeOf(name) is not { } node)
        {
            _findings.Add(RuleBook.LatticeElsewhere(at, "virtual node", name));
            return [];
        }

        List<LatticeListener> listeners = [];
        foreach (var listener in node.Spec?.Listeners ?? [])
        {
            if (Port(Place.Of(node).At("spec", node.Spec), listener.PortMapping) is not { } mapping) continue;

            // A node that provides a service takes everything that arrives at a port of its own.
            var action = new LatticeAction([new(_groups.Of(node, listener, mapping.Port, mapping.Protocol), 1)]);
            listeners.Add(Listener(mapping, [listener], [], action, null, []));
        }

        return listeners;
    }

    private List<LatticeListener> OfRouter(Value<string> name, Place at)
    {
        if (_mesh.Router(name) is not { Spec: { IsUnknown: false } spec } router)
        {
            _findings.Add(RuleBook.LatticeElsewhere(at, "virtual router", name));
            return [];
        }

        var routes = new LatticeRoutePlanner(_mesh, name.ToString(), _groups, _options);
        List<LatticeListener> listeners = [];
        foreach (var listener in spec.Listeners ?? [])
        {
            if (Port(Place.Of(router).At("spec", spec), listener.PortMapping) is not { } mapping) continue;

            var table = routes.Of(mapping.Port, mapping.Protocol);
            listeners.Add(Listener(mapping, table.NodeListeners, table.Rules, table.Default, table.DefaultRoute, router.Tags));
        }

        _findings.AddRange(routes.Findings);
        return listeners;
    }

    private LatticeListener Listener(
        (int Port, string Protocol) mapping,
        IEnumerable<Listener> nodeListeners,
        IReadOnlyList<LatticeRule> rules,
        LatticeAction action,
        RouteRequest? route,
        IEnumerable<TagRef>? tags)
    {
        var protocol = _options.HasCertificate || mapping.Protocol == "grpc" || nodeListeners.Any(LatticeTls.IsOn) ? LatticeProtocols.Https : LatticeProtocols.Http;
        return new()
        {
            // What is replaced needs a new name, and these two are all that replaces a listener.
            Name = $"{protocol.ToLowerInvariant()}-{mapping.Port}",
            Port = mapping.Port,
            Protocol = protocol,
            Rules = rules,
            Default = action,
            DefaultRoute = route,
            Tags = LatticeTags.Merge(tags, route?.Tags),
        };
    }

    /// <summary>The port and protocol of a listener; null for one that VPC Lattice has no place for (LOSS-007 says it), or that is not known.</summary>
    private (int Port, string Protocol)? Port(Place at, PortMapping? mapping)
    {
        var place = at.At("listeners", (ApiObject?)mapping);
        if (mapping is { IsUnknown: false, Port.IsKnown: true, Protocol.IsKnown: true })
            return LatticeProtocols.VersionOf(mapping.Protocol) is null ? null : (mapping.Port.ToKnown(), mapping.Protocol.ToKnown());

        _findings.Add(RuleBook.LatticeNotKnown(place, "the port and the protocol of a listener"));
        return null;
    }
}
