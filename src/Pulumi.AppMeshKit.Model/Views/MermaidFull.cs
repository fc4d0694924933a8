namespace Pulumi.AppMeshKit.Model;

/// <summary>Everything: gateways, services, and every virtual node with its share. A router is not a shape, it is the labels.</summary>
internal sealed class MermaidFull
{
    private readonly MeshModel _mesh;
    private readonly string _name;
    private readonly Dictionary<string, MermaidShape> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _serviceKeys = new(StringComparer.Ordinal);
    private readonly List<MermaidLine> _lines = [];
    private readonly bool _groups;

    private MermaidFull(MeshModel mesh, bool groups) => (_mesh, _name, _groups) = (mesh, MermaidPicture.NameOf(mesh), groups);

    /// <param name="mesh">The mesh.</param>
    /// <param name="groups">Whether versions that call the same share a frame. Inside another frame Mermaid tears such a frame apart.</param>
    public static MermaidPicture Of(MeshModel mesh, bool groups)
    {
        var full = new MermaidFull(mesh, groups);
        full.Draw();
        return new([.. full._shapes.Values], full._lines);
    }

    private void Draw()
    {
        var services = ServiceBlock.Of(_mesh);
        var nodes = _mesh.Requests.OfType<VirtualNodeRequest>().Select(node => $"{node.Name}").Distinct().ToList();
        foreach (var service in services) Service(service);
        foreach (var gateway in GatewayBlock.Of(_mesh)) Gateway(gateway);
        foreach (var node in nodes) Node(node);
        foreach (var service in services) Calls(service.Nodes);
        if (_shapes.Count == 0) Add("itself", MermaidKind.Missing, [$"mesh {_name}", "nothing has joined it"]);
        foreach (var node in nodes.Except(services.SelectMany(service => service.Nodes))) Calls([node]);
    }

    private void Gateway(GatewayBlock gateway)
    {
        var spec = gateway.Definition?.Spec;
        var from = gateway.Definition is null
            ? Add($"gateway {gateway.Name}", MermaidKind.Missing, [$"gateway {gateway.Name}", Missing])
            : Add($"gateway {gateway.Name}", MermaidKind.Gateway, [$"{gateway.Name}", .. ListenerText.Of(spec)]);
        var stroke = Secured(ListenerText.Of(spec?.BackendDefaults?.ClientPolicy) is not null);
        foreach (var route in GatewayRouteLine.Of(_mesh, gateway.Name))
        {
            // What stays as it is needs no word at an arrow.
            var changes = route.Changes.Where(change => change != "path kept");
            _lines.Add(new(from, ServiceKey(route.Service), stroke, [route.Match, .. changes], 2));
        }
    }

    private void Service(ServiceBlock service)
    {
        // A router that serves several names is one shape with all of them.
        var from = service.Names.Count == 0
            ? Add($"router {service.Router}", MermaidKind.Missing, [$"router {service.Router}", _mesh.Router(service.Router) is null ? Missing : "no service"])
            : Add($"service {service.Names[0]}", MermaidKind.Service, service.Names);
        foreach (var name in service.Names) _serviceKeys[name] = from;

        if (service.Node is { } node) _lines.Add(new(from, Node(node), StrokeTo(node), [], 1));
        foreach (var route in service.Routes)
        {
            foreach (var target in route.Targets)
            {
                var stroke = target.IsIdle ? MermaidStroke.Dotted : StrokeTo(target.Node);
                _lines.Add(new(from, Node(target.Node), stroke, Label(service, route, target), 1));
            }
        }
    }

    // The arrow says it all where there is one route for everything to one target.
    private static IReadOnlyList<string> Label(ServiceBlock service, RouteLine route, RouteTarget target) => target.Share switch
    {
        { } share => [$"{route.Match} · {share}"],
        null when service.Routes.Count == 1 && MatchText.IsEverything(route.Match) => [],
        null => [route.Match],
    };

    /// <summary>Versions that call the same share a frame, and the lines leave the frame: a fraction of the lines.</summary>
    private void Calls(IReadOnlyList<string> nodes)
    {
        foreach (var group in nodes.Select(node => (Node: node, Calls: Call.Of(_mesh.Node(node)))).GroupBy(one => string.Join('\n', one.Calls)))
        {
            var (first, calls) = group.First();
            var keys = group.Select(one => Node(one.Node)).ToList();
            if (_groups && calls.Count > 0 && keys.Count > 1 && keys.TrueForAll(key => _shapes[key].Group is null))
            {
                var frame = $"{_name} calls of {first}";
                foreach (var key in keys) _shapes[key] = _shapes[key] with { Group = frame };
                keys = [frame];
            }

            _lines.AddRange(keys.SelectMany(from => calls.Select(call =>
                new MermaidLine(from, ServiceKey(call.Service), MermaidStroke.Dotted, call.Tls is null ? [] : [call.Tls], 1))));
        }
    }

    private string Node(string name)
    {
        var node = _mesh.Node(name);
        if (node is null) return Add($"node {name}", MermaidKind.Missing, [name, Missing]);

        var listeners = ListenerText.Of(node.Spec).ToList();
        return listeners.Count == 0 ? Add($"node {name}", MermaidKind.Client, [name]) : Add($"node {name}", MermaidKind.Node, [name, .. listeners]);
    }

    private string ServiceKey(string service) =>
        _serviceKeys.TryGetValue(service, out var key) ? key : Add($"service {service}", MermaidKind.Missing, [service, Missing]);

    private string Missing => _mesh.IsComplete ? "not in the mesh" : "made elsewhere";

    private MermaidStroke StrokeTo(string node) =>
        Secured(_mesh.Node(node)?.Spec?.Listeners is { Count: > 0 } listeners && listeners.All(listener => ListenerText.IsEnforced(listener.Tls)));

    private static MermaidStroke Secured(bool isEnforced) => isEnforced ? MermaidStroke.Thick : MermaidStroke.Plain;

    private string Add(string key, MermaidKind kind, IReadOnlyList<string> lines)
    {
        key = $"{_name} {key}";
        _shapes.TryAdd(key, new(key, kind, lines, _name));
        return key;
    }
}
