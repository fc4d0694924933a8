using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>Plain values as leaves of the model, each with its place.</summary>
internal static class Leaves
{
    internal static Value<T> Leaf<T>(this Origin at, T value)
        where T : notnull => Value<T>.Known(value, at);

    internal static Value<string>? Text(this Origin at, string? value) => value is null ? null : Value<string>.Known(value, at);

    internal static Value<int>? Number(this Origin at, int? value) => value is { } number ? Value<int>.Known(number, at) : null;

    internal static ApiList<Value<T>>? List<T>(this Origin at, IReadOnlyList<T> values)
        where T : notnull =>
        values.Count == 0 ? null : ApiList.Create(values.Select((value, i) => Value<T>.Known(value, at[i])), at);
}
