using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A value that a run may know later or never, with what it depends on and whether it is secret.</summary>
public sealed class Output<T> : IOutput
{
    internal Output(OutputData<T> data)
        => DataTask = Task.FromResult(data);

    internal Output(Task<OutputData<T>> dataTask)
    {
        DataTask = dataTask;

        // A faulted output fails the run even if nobody uses it.
        if (!dataTask.IsCompletedSuccessfully)
            Deployment.Current?.Runner.RegisterTask(dataTask);
    }

    internal Task<OutputData<T>> DataTask { get; }

    public static Output<T> Create(Task<T> value) => Create(value, isSecret: false);

    public Output<ValueTuple> Apply(Func<T, Task> func)
    {
        return Apply(value => Output.Create(RunAsync(value)));

        async Task<ValueTuple> RunAsync(T value)
        {
            await func(value).ConfigureAwait(false);
            return default;
        }
    }

    public Output<TResult> Apply<TResult>(Func<T, TResult> func)
        => Apply(value => Output.Create(func(value)));

    public Output<TResult> Apply<TResult>(Func<T, Task<TResult>> func)
        => Apply(value => Output.Create(func(value)));

    public Output<TResult> Apply<TResult>(Func<T, Input<TResult>?> func)
        => Apply(value => func(value).ToOutput());

    public Output<TResult> Apply<TResult>(Func<T, Output<TResult>?> func)
        => new(ApplyAsync(func));

    public Output<TResult> UntypedApply<TResult>(Func<object?, Output<TResult>> func)
        => Apply(value => func(value));

    public override string ToString() => OutputText.OfToString();

    internal static Output<T> Create(Task<T> value, bool isSecret)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.IsCompletedSuccessfully
            ? new(OutputData<T>.Known(value.Result, isSecret))
            : new(WaitAsync());

        async Task<OutputData<T>> WaitAsync()
            => OutputData<T>.Known(await value.ConfigureAwait(false), isSecret);
    }

    internal static Output<T> Unknown(T value)
        => new(OutputData<T>.Unknown() with { Value = value });

    /// <summary>An output with the same value and other circumstances.</summary>
    internal Output<T> With(Func<OutputData<T>, OutputData<T>> change)
    {
        return new(ChangeAsync());

        async Task<OutputData<T>> ChangeAsync()
            => change(await DataTask.ConfigureAwait(false));
    }

    internal async Task<T> GetValueAsync(T whenUnknown)
    {
        var data = await DataTask.ConfigureAwait(false);
        return data.IsKnown ? data.Value : whenUnknown;
    }

    async ValueTask<OutputData<object?>> IOutput.GetDataAsync()
    {
        var data = await DataTask.ConfigureAwait(false);
        return data.WithValue<object?>(data.Value);
    }

    private async Task<OutputData<TResult>> ApplyAsync<TResult>(Func<T, Output<TResult>?> func)
    {
        var data = await DataTask.ConfigureAwait(false);
        if (!data.IsKnown || func(data.Value) is not { } inner)
            return data.WithValue<TResult>(default!);

        var result = await inner.DataTask.ConfigureAwait(false);
        return new(
            data.Resources.Union(result.Resources),
            result.Value,
            result.IsKnown,
            data.IsSecret || result.IsSecret);
    }
}
