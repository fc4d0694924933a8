using Pulumi.Serialization;

namespace Pulumi;

/// <summary>An output that another one fills later.</summary>
public sealed class DeferredOutput<T>
{
    private readonly TaskCompletionSource<OutputData<T>> _source = new();
    private int _resolved;

    public DeferredOutput() => Output = new(_source.Task);

    public Output<T> Output { get; }

    public void Resolve(Output<T> output)
    {
        if (Interlocked.Exchange(ref _resolved, 1) == 1)
            throw new InvalidOperationException("DeferredOutput can only be resolved once.");

        output.DataTask.ContinueWith(_source.SetFromTask, TaskScheduler.Default);
    }
}
