namespace Pulumi.AppMeshKit.Model;

/// <summary>What a <see cref="Diagram" /> shows.</summary>
public sealed record DiagramOptions
{
    /// <summary>
    /// The name of a service, virtual node, gateway, router or group: only it and its neighbourhood are drawn. Null for everything.
    /// </summary>
    public string? Focus { get; init; }

    /// <summary>How far the neighbourhood reaches, in calls. 1 unless set.</summary>
    public int Hops { get; init; } = 1;

    /// <summary>How much is shown. Unless set, as much as stays readable: no more than 25 shapes and 40 lines.</summary>
    public DiagramDetail? Detail { get; init; }
}
