using System.Collections;
using System.Collections.Immutable;

namespace Pulumi;

/// <summary>A list of inputs. It can be an output itself, so it has no count and no indexer.</summary>
public sealed partial class InputList<T> : Input<ImmutableArray<T>>, IEnumerable, IAsyncEnumerable<Input<T>>
{
    private Output<ImmutableArray<Input<T>>> _elements;

    public InputList()
        : this(ImmutableArray<Input<T>>.Empty)
    {
    }

    private InputList(ImmutableArray<Input<T>> elements)
        : this(Output.Create(elements))
    {
    }

    private InputList(Output<ImmutableArray<Input<T>>> elements)
        : base(output: null)
        => _elements = elements;

    public void Add(params Input<T>[] inputs) => Append(inputs);

    public void Add(InputList<T> inputs) => Append(inputs);

    public void AddRange(InputList<T> inputs) => Append(inputs);

    public InputList<T> Concat(InputList<T> other)
        => new(Output.Tuple(_elements, other._elements).Apply(both => both.Item1.AddRange(both.Item2)));

    public async IAsyncEnumerator<Input<T>> GetAsyncEnumerator(CancellationToken cancellationToken)
    {
        foreach (var value in await this.ToOutput().GetValueAsync([]).ConfigureAwait(false))
            yield return value;
    }

    IEnumerator IEnumerable.GetEnumerator()
        => throw new NotSupportedException($"A {GetType().FullName} cannot be synchronously enumerated. Use {nameof(GetAsyncEnumerator)} instead.");

    internal InputList<T> Clone() => new(_elements);

    private protected override Output<ImmutableArray<T>> BuildOutput()
        => _elements.Apply(inputs => inputs.IsDefault ? Output.Create(default(ImmutableArray<T>)) : Output.All<T>(inputs));

    private protected override IOutput ToSerializable() => _elements;

    private void Append(InputList<T> inputs)
    {
        _elements = Concat(inputs)._elements;
        Reset();
    }
}
