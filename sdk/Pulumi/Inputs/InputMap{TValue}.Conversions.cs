using System.Collections.Immutable;

namespace Pulumi;

public sealed partial class InputMap<TValue>
{
    public static implicit operator InputMap<TValue>(Dictionary<string, TValue> values) => Output.Create(values);

    public static implicit operator InputMap<TValue>(ImmutableDictionary<string, TValue> values) => Output.Create(values);

    public static implicit operator InputMap<TValue>(Output<Dictionary<string, TValue>> values)
        => new(values.Apply(map => FromPairs(map)));

    public static implicit operator InputMap<TValue>(Output<IDictionary<string, TValue>> values)
        => new(values.Apply(map => FromPairs(map)));

    // A null dictionary stays null: programs rely on it although the signature says otherwise.
    public static implicit operator InputMap<TValue>(Output<ImmutableDictionary<string, TValue>> values)
        => new(values.Apply(map => map == null ? null! : FromPairs(map)));

    private static ImmutableDictionary<string, Input<TValue>> FromPairs(IEnumerable<KeyValuePair<string, TValue>> pairs)
        => pairs.ToImmutableDictionary(pair => pair.Key, pair => (Input<TValue>)pair.Value);
}
