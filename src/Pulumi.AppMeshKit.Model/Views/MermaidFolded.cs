using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>One shape for each service, with its nodes folded in: what stays readable when there are many.</summary>
internal sealed class MermaidFolded
{
    private readonly MeshModel _mesh;
    private readonly string _name;
    private readonly Dictionary<string, MermaidShape> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ownerOfNode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _serviceKeys = new(StringComparer.Ordinal);
    private readonly List<MermaidLine> _lines = [];

    private MermaidFolded(MeshModel mesh) => (_mesh, _name) = (mesh, MermaidPicture.NameOf(mesh));

    public static MermaidPicture Of(MeshModel mesh)
    {
        var folded = new MermaidFolded(mesh);
        folded.Draw();
        return new([.. folded._shapes.Values], folded._lines, "each service is one shape with its virtual nodes folded in");
    }

    private void Draw()
    {
        foreach (var service in ServiceBlock.Of(_mesh)) Service(service);
        foreach (var gateway in GatewayBlock.Of(_mesh)) Gateway(gateway);
        foreach (var node in _mesh.Requests.OfType<VirtualNodeRequest>()) Calls(node);
    }

    private void Service(ServiceBlock service)
    {
        if (service.Names.Count == 0) return;

        var nodes = service.Nodes.Count;
        var folded = nodes > 1 ? [$"{nodes.ToString(CultureInfo.InvariantCulture)} nodes"] : Array.Empty<string>();
        var key = Add($"service {service.Names[0]}", MermaidKind.Service, [.. service.Names, .. folded]);
        foreach (var name in service.Names) _serviceKeys[name] = key;
        foreach (var node in service.Nodes) _ownerOfNode.TryAdd(node, key);
    }

    private void Gateway(GatewayBlock gateway)
    {
        var spec = gateway.Definition?.Spec;
        var from = gateway.Definition is null
            ? Add($"gateway {gateway.Name}", MermaidKind.Missing, [$"gateway {gateway.Name}", Missing])
            : Add($"gateway {gateway.Name}", MermaidKind.Gateway, [$"{gateway.Name}", .. ListenerText.Of(spec)]);
        var stroke = ListenerText.Of(spec?.BackendDefaults?.ClientPolicy) is null ? MermaidStroke.Plain : MermaidStroke.Thick;

        // What enters the mesh outlives every other line when there are too many.
        foreach (var route in GatewayRouteLine.Of(_mesh, gateway.Name)) _lines.Add(new(from, ServiceKey(route.Service), stroke, [route.Match], 1000));
    }

    private void Calls(VirtualNodeRequest node)
    {
        var calls = Call.Of(node);
        if (!_ownerOfNode.TryGetValue($"{node.Name}", out var from))
        {
            var kind = node.Spec?.Listeners is { Count: > 0 } ? MermaidKind.Node : MermaidKind.Client;
            from = Add($"node {node.Name}", kind, [$"{node.Name}"]);
        }

        foreach (var call in calls) _lines.Add(new(from, ServiceKey(call.Service), MermaidStroke.Dotted, call.Tls is null ? [] : [call.Tls], 1));
    }

    private string ServiceKey(string service) =>
        _serviceKeys.TryGetValue(service, out var key) ? key : Add($"service {service}", MermaidKind.Missing, [service, Missing]);

    private string Missing => _mesh.IsComplete ? "not in the mesh" : "made elsewhere";

    private string Add(string key, MermaidKind kind, IReadOnlyList<string> lines)
    {
        key = $"{_name} {key}";
        _shapes.TryAdd(key, new(key, kind, lines, _name));
        return key;
    }
}
