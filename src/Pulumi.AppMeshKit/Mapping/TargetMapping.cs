using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>Weights by version name become weighted targets by node name.</summary>
internal sealed class TargetMapping(MapContext context, IReadOnlyList<VersionModel> versions)
{
    private readonly Dictionary<string, VersionModel> _versions = versions.ToDictionary(v => v.Key, StringComparer.Ordinal);

    /// <summary>The targets of a route: its own weights, else the service's, else everything to the only version (D-24).</summary>
    /// <param name="own">The weights of the route.</param>
    /// <param name="ownAt">Where they stand.</param>
    /// <param name="shared">The weights of the service.</param>
    /// <param name="port">The router port of the route, where it names one.</param>
    internal ApiList<WeightedTarget> Targets(EquatableMap<Weight>? own, Origin ownAt, EquatableMap<Weight>? shared, int? port)
    {
        if (own is not null) return Targets(own, ownAt, port);
        if (shared is not null) return Targets(shared, context.Root["Weights"], port);

        if (versions.Count == 1)
        {
            var at = ownAt.AsDefault();
            return ApiList.Create([Target(versions[0], new(KitDefaults.SoleWeight), at, port)], at);
        }

        if (versions.Count > 1) context.Report(RuleBook.WeightsMissing(context.Subject, ownAt, [.. _versions.Keys]));
        return ApiList.Unknown<WeightedTarget>("weights", ownAt);
    }

    private ApiList<WeightedTarget> Targets(EquatableMap<Weight> weights, Origin at, int? port)
    {
        foreach (var key in weights.Keys.Where(key => !_versions.ContainsKey(key)))
        {
            context.Report(RuleBook.UnknownVersion(context.Subject, at.Key(key), key, [.. _versions.Keys]));
        }

        // An unknown name is reported above; the other rules about weights then still see every weight that was written.
        return ApiList.Create(
            weights.Select(w => Target(_versions.GetValueOrDefault(w.Key) ?? new(w.Key, w.Key, null, null), w.Value, at.Key(w.Key), port)),
            at);
    }

    private WeightedTarget Target(VersionModel version, Weight weight, Origin at, int? port)
    {
        if (version.IsElsewhere) context.Elsewhere.Add(at);
        return new()
        {
            Origin = at,
            Port = weight.Port is { } own ? at["Port"].Leaf(own) : at["Port"].AsDefault().Number(Same(version, port)),
            VirtualNode = at.Text(version.NodeName),
            Weight = at.Leaf(weight.Share),
        };
    }

    // A node with several listeners must be told which one: the one with the route's own port, where it has that (VR-007).
    private static int? Same(VersionModel version, int? port) =>
        port is { } number
        && version.Definition?.Spec?.Listeners is { Count: > 1 } listeners
        && listeners.Any(l => l.PortMapping?.Port == number)
            ? number
            : null;
}
