using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>The weights of a service's routes: said once where all have the same.</summary>
internal sealed class WeightSet
{
    private readonly Dictionary<RouteRequest, EquatableMap<Weight>> _weights = new(ReferenceEqualityComparer.Instance);
    private readonly bool _areSole;

    internal WeightSet(VersionSet versions, IReadOnlyList<RouteRequest> routes)
    {
        foreach (var route in routes) _weights[route] = Weights(versions, route);
        var first = _weights[routes[0]];
        var areSame = _weights.Values.All(weights => weights.SequenceEqual(first));
        _areSole = areSame && versions.Count == 1 && first.Values.All(weight => weight == new Weight(KitDefaults.SoleWeight));
        Shared = areSame && !_areSole ? first : null;
    }

    /// <summary>The weights of every route; null where each has its own, or need not say any.</summary>
    internal EquatableMap<Weight>? Shared { get; }

    /// <summary>The weights that a route has to say itself.</summary>
    internal EquatableMap<Weight>? Of(RouteRequest route) => _areSole || Shared is not null ? null : _weights[route];

    private static EquatableMap<Weight> Weights(VersionSet versions, RouteRequest route) =>
        EquatableMap<Weight>.Of(RouteUnmapping.Targets(route).Select(target => KeyValuePair.Create(
            versions.KeyOf(target.VirtualNode.Text("the node of a target")),
            new Weight(target.Weight.Number("a weight")) { Port = target.Port.NumberOrNull() })));
}
