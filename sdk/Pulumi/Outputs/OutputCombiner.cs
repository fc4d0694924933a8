using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi;

/// <summary>Adds up what several outputs carry: unknown or secret if one is, dependent on what any depends on.</summary>
internal struct OutputCombiner
{
    private ImmutableHashSet<Resource> _resources = ImmutableHashSet<Resource>.Empty;
    private bool _isKnown = true;
    private bool _isSecret;

    public OutputCombiner()
    {
    }

    public static Output<ImmutableArray<T>> All<T>(ImmutableArray<Input<T>> inputs)
    {
        return new(WaitAsync());

        async Task<OutputData<ImmutableArray<T>>> WaitAsync()
        {
            var combiner = new OutputCombiner();
            var values = ImmutableArray.CreateBuilder<T>(inputs.Length);
            foreach (Output<T> output in inputs)
                values.Add(combiner.Add(await output.DataTask.ConfigureAwait(false)));
            return combiner.Combine(values.MoveToImmutable());
        }
    }

    public T Add<T>(OutputData<T> data)
    {
        if (!data.Resources.IsEmpty)
            _resources = _resources.Union(data.Resources);
        _isKnown &= data.IsKnown;
        _isSecret |= data.IsSecret;
        return data.Value;
    }

    public readonly OutputData<T> Combine<T>(T value) => new(_resources, value, _isKnown, _isSecret);
}
