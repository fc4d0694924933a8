using System.Collections.Immutable;
using System.Globalization;

namespace Pulumi;

/// <summary>Makes and combines outputs.</summary>
public static partial class Output
{
    public static Output<T> Create<T>(T value) => new(Serialization.OutputData<T>.Known(value));

    public static Output<T> Create<T>(Task<T> value) => Output<T>.Create(value);

    public static Output<T> CreateSecret<T>(T value) => new(Serialization.OutputData<T>.Known(value, isSecret: true));

    public static Output<T> CreateSecret<T>(Task<T> value) => Output<T>.Create(value, isSecret: true);

    public static Output<T> CreateSecret<T>(Output<T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.With(data => data.WithSecret(true));
    }

    public static Output<T> Unsecret<T>(Output<T> output) => output.With(data => data.WithSecret(false));

    public static async Task<bool> IsSecretAsync<T>(Output<T> output)
        => (await output.DataTask.ConfigureAwait(false)).IsSecret;

    public static Output<ImmutableArray<T>> All<T>(params Input<T>[] inputs)
        => OutputCombiner.All(ImmutableArray.CreateRange(inputs));

    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Input<T>> inputs)
        => OutputCombiner.All(ImmutableArray.CreateRange(inputs));

    public static Output<ImmutableArray<T>> All<T>(params Output<T>[] outputs)
        => All(outputs.AsEnumerable());

    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Output<T>> outputs)
        => OutputCombiner.All(ImmutableArray.CreateRange(outputs.Select(output => (Input<T>)output)));

    public static Output<string> Format(FormattableString formattableString)
        => All(formattableString.GetArguments().Select(AsInput))
            .Apply(values => string.Format(CultureInfo.InvariantCulture, formattableString.Format, values.ToArray()));

    private static Input<object?> AsInput(object? argument)
    {
        var output = argument is IInput input ? input.ToOutput() : argument as IOutput;
        return output == null ? Create(argument) : new Output<object?>(output.GetDataAsync().AsTask());
    }
}
