using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>Weights by version name become weighted targets by node name.</summary>
internal sealed class TargetMapping(MapContext context, IReadOnlyList<VersionModel> versions)
{
    private readonly Dictionary<string, VersionModel> _versions = versions.ToDictionary(v => v.Key, StringComparer.Ordinal);

    /// <summary>The targets of a route: its own weights, else the service's, else everything to the only version (D-24).</summary>
    internal ApiList<WeightedTarget> Targets(EquatableMap<Weight>? own, Origin ownAt, EquatableMap<Weight>? shared, int? port)
    {
        if (own is not null) return Targets(own, ownAt);
        if (shared is not null) return Targets(shared, context.Root["Weights"]);

        if (versions.Count == 1)
        {
            var at = ownAt.AsDefault();
            return ApiList.Create([Target(versions[0], new(KitDefaults.SoleWeight) { Port = port }, at)], at);
        }

        if (versions.Count > 1) context.Report(RuleBook.WeightsMissing(context.Subject, ownAt, [.. _versions.Keys]));
        return ApiList.Unknown<WeightedTarget>("weights", ownAt);
    }

    /// <summary>The versions a route sends traffic to, by key; unknown names are left out.</summary>
    internal IEnumerable<string> VersionsOf(EquatableMap<Weight>? own, EquatableMap<Weight>? shared) =>
        (own ?? shared)?.Keys.Where(_versions.ContainsKey) ?? _versions.Keys;

    private ApiList<WeightedTarget> Targets(EquatableMap<Weight> weights, Origin at)
    {
        foreach (var key in weights.Keys.Where(key => !_versions.ContainsKey(key)))
        {
            context.Report(RuleBook.UnknownVersion(context.Subject, at.Key(key), key, [.. _versions.Keys]));
        }

        // An unknown name is reported above; the other rules about weights then still see every weight that was written.
        return ApiList.Create(
            weights.Select(w => Target(_versions.GetValueOrDefault(w.Key) ?? new(w.Key, w.Key, null, null), w.Value, at.Key(w.Key))),
            at);
    }

    private static WeightedTarget Target(VersionModel version, Weight weight, Origin at) => new()
    {
        Origin = at,
        Port = at["Port"].Number(weight.Port),
        VirtualNode = at.Text(version.NodeName),
        Weight = at.Leaf(weight.Share),
    };
}
