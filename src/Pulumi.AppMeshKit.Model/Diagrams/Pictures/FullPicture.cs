namespace Pulumi.AppMeshKit.Model;

/// <summary>Everything: gateways, services, and every virtual node with its share. A router is not a shape, it is the labels.</summary>
internal sealed class FullPicture
{
    private readonly MeshModel _mesh;
    private readonly string _name;
    private readonly Dictionary<string, PictureShape> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _serviceKeys = new(StringComparer.Ordinal);
    private readonly List<PictureLine> _lines = [];
    private readonly bool _frames;

    private FullPicture(MeshModel mesh, bool frames) => (_mesh, _name, _frames) = (mesh, Picture.NameOf(mesh), frames);

    /// <param name="mesh">The mesh.</param>
    /// <param name="frames">Whether versions that call the same share a frame. Inside another frame Mermaid tears such a frame apart.</param>
    public static Picture Of(MeshModel mesh, bool frames)
    {
        var full = new FullPicture(mesh, frames);
        full.Draw();
        return new([.. full._shapes.Values], full._lines);
    }

    /// <summary>The key of a service, without its mesh.</summary>
    public static string KeyOf(ServiceBlock service) => service.Names.Count == 0 ? $"router {service.Router}" : $"service {service.Names[0]}";

    private void Draw()
    {
        var services = ServiceBlock.Of(_mesh);
        var nodes = _mesh.Requests.OfType<VirtualNodeRequest>().Select(node => $"{node.Name}").Distinct().ToList();
        foreach (var service in services) Service(service);
        foreach (var gateway in GatewayBlock.Of(_mesh)) Gateway(gateway);
        foreach (var node in nodes) Node(node);
        foreach (var service in services) Calls(service.Nodes);
        if (_shapes.Count == 0) Add("itself", ShapeKind.Missing, [], [$"mesh {_name}", "nothing has joined it"]);
        foreach (var node in nodes.Except(services.SelectMany(service => service.Nodes))) Calls([node]);
        foreach (var service in services.OrderBy(service => service.Names.Count == 0)) Own(service);
    }

    private void Gateway(GatewayBlock gateway)
    {
        var spec = gateway.Definition?.Spec;
        var from = gateway.Definition is null
            ? Add($"gateway {gateway.Name}", ShapeKind.Missing, [$"{gateway.Name}"], [$"gateway {gateway.Name}", Missing])
            : Add($"gateway {gateway.Name}", ShapeKind.Gateway, [$"{gateway.Name}"], [$"{gateway.Name}", .. ListenerText.Of(spec)]);
        var stroke = Secured(ListenerText.Of(spec?.BackendDefaults?.ClientPolicy) is not null);
        foreach (var route in GatewayRouteLine.Of(_mesh, gateway.Name))
        {
            // What stays as it is needs no word at an arrow.
            var changes = route.Changes.Where(change => change != "path kept");
            _lines.Add(new(from, ServiceKey(route.Service), LineKind.Entry, stroke, [route.Match, .. changes], 2));
        }
    }

    private void Service(ServiceBlock service)
    {
        // A router that serves several names is one shape with all of them.
        var from = service.Names.Count == 0
            ? Add(KeyOf(service), ShapeKind.Missing, [$"{service.Router}"], [$"router {service.Router}", _mesh.Router(service.Router) is null ? Missing : "no service"])
            : Add(KeyOf(service), ShapeKind.Service, [.. service.Names, .. service.Router is null ? [] : new[] { service.Router }], service.Names);
        foreach (var name in service.Names) _serviceKeys[name] = from;
        _shapes[from] = _shapes[from] with
        {
            Tags = TeamTags.Of([.. service.Names.Select(name => _mesh.Service(name)), _mesh.Router(service.Router), .. service.Nodes.Select(node => _mesh.Node(node))]),
        };

        if (service.Node is { } node) _lines.Add(new(from, Node(node), LineKind.Route, StrokeTo(node), []));
        foreach (var route in service.Routes)
        {
            foreach (var target in route.Targets)
            {
                var stroke = target.IsIdle ? LineStroke.Dotted : StrokeTo(target.Node);
                _lines.Add(new(from, Node(target.Node), LineKind.Route, stroke, Label(service, route, target)));
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
            if (_frames && calls.Count > 0 && keys.Count > 1 && keys.TrueForAll(key => _shapes[key].Frame is null))
            {
                var frame = $"{_name} calls of {first}";
                foreach (var key in keys) _shapes[key] = _shapes[key] with { Frame = frame };
                keys = [frame];
            }

            _lines.AddRange(keys.SelectMany(from => calls.Select(call =>
                new PictureLine(from, ServiceKey(call.Service), LineKind.Call, LineStroke.Dotted, call.Tls is null ? [] : [call.Tls]))));
        }
    }

    private string Node(string name)
    {
        var node = _mesh.Node(name);
        if (node is null) return Add($"node {name}", ShapeKind.Missing, [name], [name, Missing]);

        var listeners = ListenerText.Of(node.Spec).ToList();
        var key = listeners.Count == 0
            ? Add($"node {name}", ShapeKind.Client, [name], [name])
            : Add($"node {name}", ShapeKind.Node, [name], [name, .. listeners]);
        _shapes[key] = _shapes[key] with { Tags = TeamTags.Of([node]) };
        return key;
    }

    private string ServiceKey(string service) =>
        _serviceKeys.TryGetValue(service, out var key) ? key : Add($"service {service}", ShapeKind.Missing, [service], [service, Missing]);

    private string Missing => _mesh.IsComplete ? "not in the mesh" : "made elsewhere";

    private LineStroke StrokeTo(string node) =>
        Secured(_mesh.Node(node)?.Spec?.Listeners is { Count: > 0 } listeners && listeners.All(listener => ListenerText.IsEnforced(listener.Tls)));

    private static LineStroke Secured(bool isEnforced) => isEnforced ? LineStroke.Thick : LineStroke.Plain;

    /// <summary>A node belongs to the first service that leads to it.</summary>
    private void Own(ServiceBlock service)
    {
        var owner = $"{_name} {KeyOf(service)}";
        foreach (var key in service.Nodes.Select(Node).Where(key => _shapes[key].Owner is null)) _shapes[key] = _shapes[key] with { Owner = owner };
    }

    private string Add(string key, ShapeKind kind, IReadOnlyList<string> names, IReadOnlyList<string> lines)
    {
        key = $"{_name} {key}";
        _shapes.TryAdd(key, new(key, kind, lines, _name) { Names = names });
        return key;
    }
}
