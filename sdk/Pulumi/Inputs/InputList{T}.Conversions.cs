using System.Collections.Immutable;

namespace Pulumi;

public sealed partial class InputList<T>
{
    public static implicit operator InputList<T>(T value) => new(ImmutableArray.Create<Input<T>>(value));

    public static implicit operator InputList<T>(Output<T> value) => new(ImmutableArray.Create<Input<T>>(value));

    public static implicit operator InputList<T>(Input<T> value) => new(ImmutableArray.Create(value));

    public static implicit operator InputList<T>(T[] values) => new(FromValues(values));

    public static implicit operator InputList<T>(Output<T>[] values) => new(FromOutputs(values));

    public static implicit operator InputList<T>(Input<T>[] values) => new(ImmutableArray.CreateRange(values));

    public static implicit operator InputList<T>(List<T> values) => new(FromValues(values));

    public static implicit operator InputList<T>(List<Output<T>> values) => new(FromOutputs(values));

    public static implicit operator InputList<T>(List<Input<T>> values) => new(ImmutableArray.CreateRange(values));

    public static implicit operator InputList<T>(ImmutableArray<T> values)
        => new(values.IsDefault ? default : FromValues(values));

    public static implicit operator InputList<T>(ImmutableArray<Output<T>> values)
        => new(values.IsDefault ? default : FromOutputs(values));

    public static implicit operator InputList<T>(ImmutableArray<Input<T>> values) => new(values);

    public static implicit operator InputList<T>(Output<T[]> values)
        => new(values.Apply(list => FromValues(list)));

    public static implicit operator InputList<T>(Output<List<T>> values)
        => new(values.Apply(list => FromValues(list)));

    public static implicit operator InputList<T>(Output<IEnumerable<T>> values)
        => new(values.Apply(FromValues));

    public static implicit operator InputList<T>(Output<ImmutableArray<T>> values)
        => new(values.Apply(list => list.IsDefault ? default : FromValues(list)));

    private static ImmutableArray<Input<T>> FromValues(IEnumerable<T> values)
        => ImmutableArray.CreateRange(values.Select(value => (Input<T>)value));

    private static ImmutableArray<Input<T>> FromOutputs(IEnumerable<Output<T>> values)
        => ImmutableArray.CreateRange(values.Select(value => (Input<T>)value));
}
