using System.Collections.Immutable;

namespace Pulumi.AppMeshKit.Rendering;

internal static class OutputMaps
{
    /// <summary>A map of outputs as one output.</summary>
    internal static Output<ImmutableDictionary<string, string>> ToOutput(this IReadOnlyDictionary<string, Output<string>> map)
    {
        var keys = map.Keys.ToList();
        return Output.All(keys.Select(key => map[key]))
            .Apply(values => keys.Zip(values).ToImmutableDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
    }
}
