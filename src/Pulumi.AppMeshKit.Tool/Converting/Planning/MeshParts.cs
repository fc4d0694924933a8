using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>The definitions of one mesh, and the parts that have been made of them so far.</summary>
/// <param name="mesh">The mesh that the parts join.</param>
/// <param name="model">The definitions that a component may say, with stand-ins.</param>
/// <param name="left">The names of nodes and services that are left to be registered as they are defined.</param>
/// <param name="standIns">The stand-ins.</param>
/// <param name="names">The names of the program.</param>
internal sealed class MeshParts(IMesh mesh, MeshModel model, LeftNames left, PlaceholderStandIns standIns, ProgramNames names)
{
    private readonly Dictionary<string, (Part Part, string Version)> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Part> _services = new(StringComparer.Ordinal);
    private readonly List<Part> _parts = [];

    internal IMesh Mesh { get; } = mesh;

    internal MeshModel Model { get; } = model;

    internal IReadOnlyList<Part> All => _parts;

    /// <summary>Versions that other components own, by the object that stands for each: the component and its name there.</summary>
    internal Dictionary<ServiceVersion, (Part Part, string Version)> References { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The text as a person may read it in a name.</summary>
    internal string Readable(string text) => standIns.Readable(text);

    /// <summary>Adds a component.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="name">Its name.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="mapped">What they map to.</param>
    /// <param name="defined">The definitions that it stands for.</param>
    /// <exception cref="CannotSayException">It would ask for something else.</exception>
    internal Part Add(string type, string name, object args, (IEnumerable<ApiRequest> Requests, MapContext Context) mapped, IReadOnlyList<ApiRequest> defined)
    {
        Likeness.Check(mapped.Requests, mapped.Context, defined);
        var part = new Part(type, name, names.Variable(name, type), args, defined);
        names.Take(name);
        _parts.Add(part);

        // A component stands for the first of its names.
        if (defined.OfType<VirtualServiceRequest>().FirstOrDefault() is { } first) _services[first.Name.Text("the name of a service")] = part;
        return part;
    }

    /// <summary>Remembers who owns a node.</summary>
    internal void Own(string node, Part part, string version) => _nodes[node] = (part, version);

    internal bool IsOwned(string node) => _nodes.ContainsKey(node);

    /// <summary>A version whose node another component owns, or another program.</summary>
    internal ServiceVersion Reference(string node)
    {
        if (left.Nodes.Contains(node)) throw new CannotSayException($"no component makes the node \"{Readable(node)}\"");
        if (!_nodes.TryGetValue(node, out var owner)) return ServiceVersion.Existing(node);
        var version = ServiceVersion.Existing(node) with { OwnedMesh = Mesh, OwnedNode = Model.Node(node) };
        References[version] = owner;
        return version;
    }

    /// <summary>The components by the names of the services that they stand for.</summary>
    internal IReadOnlyDictionary<string, Part> Services => _services;

    internal IVirtualService Service(string name) => new PlannedService(Mesh, name, _services.GetValueOrDefault(name), left.Services.Contains(name));

    /// <summary>The first of these names that no component of the program has.</summary>
    internal string Free(params IEnumerable<string> wishes) => names.Free(wishes);
}
