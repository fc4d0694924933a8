using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>Fills one [Output] property of a resource when its state is there.</summary>
internal abstract class OutputSource(string name, Type type)
{
    public string Name => name;

    public Type Type => type;

    public abstract IOutput Output { get; }

    public abstract void Set(object? value, bool isKnown, bool isSecret);

    public abstract void TrySetDefault(bool isKnown);

    public abstract void TrySetException(Exception exception);
}

internal sealed class OutputSource<T> : OutputSource
{
    private readonly ImmutableHashSet<Resource> _resources;
    private readonly TaskCompletionSource<OutputData<T>> _completion = new();

    public OutputSource(string name, ImmutableHashSet<Resource> resources)
        : base(name, typeof(T))
    {
        _resources = resources;
        Output = new Output<T>(_completion.Task);
    }

    public override IOutput Output { get; }

    public override void Set(object? value, bool isKnown, bool isSecret)
        => _completion.SetResult(new(_resources, Default.If<T>(value), isKnown, isSecret));

    public override void TrySetDefault(bool isKnown)
        => _completion.TrySetResult(new(_resources, default!, isKnown, IsSecret: false));

    public override void TrySetException(Exception exception) => _completion.TrySetException(exception);
}
