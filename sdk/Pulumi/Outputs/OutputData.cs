using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>What an output carries besides its value.</summary>
internal readonly record struct OutputData<T>(ImmutableHashSet<Resource> Resources, T Value, bool IsKnown, bool IsSecret)
{
    public static OutputData<T> Known(T value, bool isSecret = false)
        => new(ImmutableHashSet<Resource>.Empty, value, IsKnown: true, isSecret);

    public static OutputData<T> Unknown(bool isSecret = false)
        => new(ImmutableHashSet<Resource>.Empty, default!, IsKnown: false, isSecret);

    public OutputData<TOther> WithValue<TOther>(TOther value) => new(Resources, value, IsKnown, IsSecret);

    public OutputData<T> WithSecret(bool isSecret) => this with { IsSecret = isSecret };
}
