using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

/// <summary>A map of inputs. The indexer adds, it does not overwrite.</summary>
public sealed partial class InputMap<TValue> : Input<ImmutableDictionary<string, TValue>>, IEnumerable, IAsyncEnumerable<Input<KeyValuePair<string, TValue>>>
{
    private Output<ImmutableDictionary<string, Input<TValue>>> _elements;

    public InputMap()
        : this(Output.Create(ImmutableDictionary<string, Input<TValue>>.Empty))
    {
    }

    private InputMap(Output<ImmutableDictionary<string, Input<TValue>>> elements)
        : base(output: null)
        => _elements = elements;

    public Input<TValue> this[string key]
    {
        set => Add(key, value);
    }

    public static InputMap<TValue> Merge(InputMap<TValue> first, InputMap<TValue> second)
        => new(Output.Tuple(first._elements, second._elements).Apply(both => both.Item1.SetItems(both.Item2)));

    public void Add(string key, Input<TValue> value)
    {
        _elements = _elements.Apply(known => known.SetItem(key, known.TryGetValue(key, out var present) ? SameOrFault(key, present, value) : value));
        Reset();
    }

    public void Add(InputMap<TValue> values) => AddRange(values);

    public void AddRange(InputMap<TValue> values)
    {
        _elements = Output.Tuple(_elements, values._elements).Apply(both => both.Item1.AddRange(both.Item2));
        Reset();
    }

    public async IAsyncEnumerator<Input<KeyValuePair<string, TValue>>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        foreach (var pair in await this.ToOutput().GetValueAsync(ImmutableDictionary<string, TValue>.Empty).ConfigureAwait(false))
            yield return pair;
    }

    IEnumerator IEnumerable.GetEnumerator()
        => throw new NotSupportedException($"A {GetType().FullName} cannot be synchronously enumerated. Use {nameof(GetAsyncEnumerator)} instead.");

    private protected override Output<ImmutableDictionary<string, TValue>> BuildOutput() => _elements.Apply(Flatten);

    private protected override IOutput ToSerializable() => _elements;

    private static Output<ImmutableDictionary<string, TValue>>? Flatten(ImmutableDictionary<string, Input<TValue>> inputs)
        => inputs == null
            ? null
            : Output.All(inputs.Select(pair => pair.Value.Apply(value => KeyValuePair.Create(pair.Key, value))))
                .Apply(pairs => pairs.ToImmutableDictionary());

    private static Output<TValue> SameOrFault(string key, Input<TValue> present, Input<TValue> added)
        => Output.Tuple(present, added).Apply(both => EqualityComparer<TValue>.Default.Equals(both.Item1, both.Item2)
            ? both.Item1
            : throw new ArgumentException($"Key '{key}' already exists in the map with a different value."));
}
