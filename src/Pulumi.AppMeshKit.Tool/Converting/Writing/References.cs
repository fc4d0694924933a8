namespace Pulumi.AppMeshKit.Tool;

/// <summary>How the parts of a program refer to one another, and which of them are referred to.</summary>
/// <param name="mesh">The mesh whose parts are written.</param>
/// <param name="left">The variable of what is registered as it is defined.</param>
internal sealed class References(PlannedMesh mesh, string left)
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>The mesh.</summary>
    internal Code Mesh => Use(mesh.Variable);

    internal bool IsUsed(string variable) => _used.Contains(variable);

    /// <summary>A version that another component owns; null for one that another program has.</summary>
    internal Code? Version(ServiceVersion version, ValueCode values)
    {
        if (!mesh.References.TryGetValue(version, out var owner)) return null;
        return owner.Part.Type == nameof(ServiceWithNode)
            ? Use(owner.Part.Variable) + ".Version"
            : Code.Of(Use(owner.Part.Variable) + ".Versions[", values.Text(owner.Version), "]");
    }

    /// <summary>The variable of the component that has the service; null where none has it as its first.</summary>
    internal string? VariableOf(string service) => mesh.Services.TryGetValue(service, out var part) ? Use(part.Variable) : null;

    internal Code Service(PlannedService service, ValueCode values) => service switch
    {
        { Part: { } part } => Use(part.Variable),
        { IsLeft: true } => Code.Of(Use(left) + ".VirtualServices[", values.Text(service.ServiceName), "]"),
        _ => Code.Of("new ExistingService(", Mesh, ", ", values.Text(service.ServiceName), ")"),
    };

    private string Use(string variable)
    {
        _ = _used.Add(variable);
        return variable;
    }
}
