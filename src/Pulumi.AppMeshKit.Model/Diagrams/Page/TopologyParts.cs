using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>All parts of meshes that a page says something about.</summary>
internal sealed class TopologyParts
{
    private readonly Dictionary<string, TopologyPart> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The parts of meshes.</summary>
    /// <param name="meshes">The meshes.</param>
    /// <param name="source">The pictures of them.</param>
    /// <param name="findings">What was found in them.</param>
    /// <param name="prefix">What ids begin with.</param>
    public TopologyParts(IReadOnlyList<MeshModel> meshes, PictureSource source, IReadOnlyList<Finding> findings, string prefix)
    {
        foreach (var mesh in meshes) Texts(mesh, Picture.NameOf(mesh));
        List<PictureShape> shapes = [.. source.Services.Shapes, .. source.Grouped.Shapes.Where(shape => source.Services.Shapes.All(other => other.Key != shape.Key))];
        var found = findings.ToLookup(finding => (finding.Resource.Parent ?? finding.Resource.Name, IsGateway(finding)));
        foreach (var shape in shapes)
        {
            IReadOnlyList<Finding> own = shape.Kind == ShapeKind.Group
                ? []
                : [.. shape.Names.Distinct().SelectMany(name => found[(name, shape.Kind == ShapeKind.Gateway)]).Where(finding => shape.Mesh.StartsWith(finding.Resource.Mesh ?? string.Empty, StringComparison.Ordinal)).Distinct()];
            _byKey[shape.Key] = new(string.Create(CultureInfo.InvariantCulture, $"{prefix}-{_byKey.Count}"), shape, _texts.GetValueOrDefault(shape.Key), own);
        }

        foreach (var node in source.Full.Shapes.Where(node => node.Owner is not null))
            if (_byKey.TryGetValue(node.Owner!, out var owner)) _byKey.TryAdd(node.Key, owner);
        All = [.. shapes.Select(shape => _byKey[shape.Key])];
    }

    /// <summary>The parts, in the order of their shapes, groups last.</summary>
    public IReadOnlyList<TopologyPart> All { get; }

    /// <summary>The part that a shape stands for.</summary>
    public TopologyPart? Of(string key) => _byKey.GetValueOrDefault(key);

    private static bool IsGateway(Finding finding) => finding.Resource.Kind is ResourceKind.VirtualGateway or ResourceKind.GatewayRoute;

    private void Texts(MeshModel mesh, string name)
    {
        foreach (var gateway in GatewayBlock.Of(mesh)) _texts[$"{name} gateway {gateway.Name}"] = TextView.Draw(mesh, gateway);
        foreach (var service in ServiceBlock.Of(mesh)) _texts[$"{name} {FullPicture.KeyOf(service)}"] = TextView.Draw(mesh, service);
        foreach (var node in mesh.Requests.OfType<VirtualNodeRequest>()) _texts[$"{name} node {node.Name}"] = TextView.Draw(mesh, node);
    }
}
