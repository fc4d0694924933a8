namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Answers what becomes of a request, without a mesh that runs: which gateway route and route take it, where it arrives and with
/// what probability, what is rewritten, how long it may take and how often it is tried. The order of routes is App Mesh's documented
/// one; what App Mesh leaves open is answered <see cref="Verdict.Ambiguous"/> or <see cref="Verdict.NotDecided"/>, never guessed.
/// </summary>
/// <remarks>A simulator may be used by several threads.</remarks>
public sealed class MeshSimulator
{
    private MeshSimulator(MeshModel mesh, SimulatorOptions options) => Tables = new(mesh, options);

    /// <summary>The mesh, and its route tables.</summary>
    internal SimulationTables Tables { get; }

    /// <summary>A simulator of a mesh: from components (<c>mesh.Model</c>), a preview, or definitions of files.</summary>
    /// <param name="mesh">The mesh.</param>
    /// <param name="options">What to assume.</param>
    public static MeshSimulator For(MeshModel mesh, SimulatorOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(mesh);
        return new(mesh, options ?? new());
    }

    /// <summary>Requests that arrive at a virtual gateway from outside.</summary>
    /// <param name="name">The virtual gateway.</param>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public SimulatedCaller Gateway(string name) =>
        Tables.Mesh.Gateway(name) is { } gateway ? new(this, gateway) : throw Unknown("virtual gateway", ResourceKind.VirtualGateway, name);

    /// <summary>Requests that a virtual node sends. A <c>MeshClient</c> is one, too.</summary>
    /// <param name="name">The virtual node.</param>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public SimulatedCaller Node(string name) =>
        Tables.Mesh.Node(name) is { } node ? new(this, node) : throw Unknown("virtual node", ResourceKind.VirtualNode, name);

    private ArgumentException Unknown(string kind, ResourceKind of, string name) => new(
        $"there is no {kind} \"{name}\" in mesh \"{Tables.Mesh.Name}\". {Say.Known(kind + "s", [.. Tables.Mesh.Names(of)], name)}", nameof(name));
}
