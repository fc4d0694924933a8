namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Answers what becomes of a request, without a mesh that runs: which gateway route and route take it, where it arrives and with
/// what probability, what is rewritten, how long it may take and how often it is tried. The order of routes is App Mesh's documented
/// one; what App Mesh leaves open is answered <see cref="Verdict.Ambiguous"/> or <see cref="Verdict.NotDecided"/>, never guessed.
/// </summary>
/// <remarks>A simulator may be used by several threads.</remarks>
public sealed class MeshSimulator
{
    private MeshSimulator(SimulationTables tables) => Tables = tables;

    /// <summary>The mesh, and its route tables.</summary>
    internal SimulationTables Tables { get; }

    /// <summary>A simulator of a mesh: from components (<c>mesh.Model</c>), a preview, or definitions of files.</summary>
    /// <param name="mesh">The mesh.</param>
    /// <param name="options">What to assume.</param>
    public static MeshSimulator For(MeshModel mesh, SimulatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(mesh);
        return new(new SimulationTables(mesh, options ?? new()));
    }

    /// <summary>A simulator of route tables that others use too.</summary>
    internal static MeshSimulator For(SimulationTables tables) => new(tables);

    /// <summary>Requests that arrive at a virtual gateway from outside.</summary>
    /// <param name="name">The virtual gateway.</param>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public SimulatedCaller Gateway(string name) => Caller(ResourceKind.VirtualGateway, name);

    /// <summary>Requests that a virtual node sends. A <c>MeshClient</c> is one, too.</summary>
    /// <param name="name">The virtual node.</param>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public SimulatedCaller Node(string name) => Caller(ResourceKind.VirtualNode, name);

    /// <summary>Requests to a virtual service, from any caller that may call it.</summary>
    /// <param name="name">The virtual service.</param>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public SimulatedCaller Service(string name) => Caller(ResourceKind.VirtualService, name);

    /// <summary>Who sends requests; null where there is nobody of that name.</summary>
    internal SimulatedCaller? Find(ResourceKind kind, string name)
    {
        ApiRequest? caller = kind switch
        {
            ResourceKind.VirtualGateway => Tables.Mesh.Gateway(name),
            ResourceKind.VirtualNode => Tables.Mesh.Node(name),
            _ => Tables.Mesh.Service(name),
        };
        return caller is null ? null : new(this, caller);
    }

    /// <summary>That there is nobody of a name, and who there is.</summary>
    internal string Missing(ResourceKind kind, string name)
    {
        var noun = kind switch
        {
            ResourceKind.VirtualGateway => "virtual gateway",
            ResourceKind.VirtualNode => "virtual node",
            _ => "virtual service",
        };
        return $"there is no {noun} \"{name}\" in mesh \"{Tables.Mesh.Name}\". {Say.Known(noun + "s", [.. Tables.Mesh.Names(kind)], name)}";
    }

    private SimulatedCaller Caller(ResourceKind kind, string name) => Find(kind, name) ?? throw new ArgumentException(Missing(kind, name), nameof(name));
}
