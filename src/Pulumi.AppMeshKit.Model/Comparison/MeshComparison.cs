namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Two states of the same meshes: which requests are answered otherwise, which settings changed, what is deleted, replaced and
/// made. Equal inputs give an equal comparison; what differs in any value is in <see cref="Resources"/> and in <see cref="Settings"/>.
/// </summary>
internal sealed class MeshComparison
{
    private MeshComparison(IReadOnlyList<MeshPair> pairs) => Pairs = pairs;

    /// <summary>The meshes of both sides.</summary>
    public IReadOnlyList<MeshPair> Pairs { get; }

    /// <summary>Requests whose answer changes, the worst first.</summary>
    public IReadOnlyList<TrafficChange> Traffic { get; private init; } = [];

    /// <summary>What could not be compared request by request, and why: sentences.</summary>
    public IReadOnlyList<string> NotCompared { get; private init; } = [];

    /// <summary>What is deleted, replaced, changed and made, the loudest first.</summary>
    public IReadOnlyList<ResourceChange> Resources { get; private init; } = [];

    /// <summary>Settings that changed, sorted by subject and topic. Those of resources that are new or deleted are not among them.</summary>
    public IReadOnlyList<SettingChange> Settings { get; private init; } = [];

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Resources.Count == 0 && Traffic.Count == 0 && Settings.Count == 0;

    /// <summary>Compares two states.</summary>
    /// <param name="before">The meshes before.</param>
    /// <param name="after">The meshes after.</param>
    public static MeshComparison Of(IReadOnlyList<MeshModel> before, IReadOnlyList<MeshModel> after)
    {
        var pairs = MeshPair.Of(before, after);
        var deltas = pairs.Select(pair => new MeshDelta(pair)).ToList();
        var traffic = deltas.Select(TrafficComparison.Of).ToList();
        return new(pairs)
        {
            Traffic = [.. traffic.SelectMany(one => one.Changes).Order(TrafficChangeOrder.Instance)],
            NotCompared = [.. traffic.SelectMany(one => one.NotCompared)],
            Resources = [.. ResourceComparison.Sorted(deltas.SelectMany(ResourceComparison.Of))],
            Settings = [.. deltas.SelectMany(SettingComparison.Of)],
        };
    }
}
