using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>Converts to one generic type. Made once a type: the rest of the work then needs no reflection.</summary>
internal abstract class GenericConverter
{
    private static readonly ConcurrentDictionary<Type, GenericConverter> _known = new();

    private static readonly Dictionary<Type, Type> _converters = new()
    {
        [typeof(ImmutableArray<>)] = typeof(ArrayConverter<>),
        [typeof(ImmutableDictionary<,>)] = typeof(DictionaryConverter<,>),
        [typeof(Union<,>)] = typeof(UnionConverter<,>),
    };

    public static GenericConverter Of(Type type) => _known.GetOrAdd(type, Create);

    public abstract (object? Value, string? Error) TryConvert(Converter converter, string context, object value);

    private static GenericConverter Create(Type type)
        => (GenericConverter)Activator.CreateInstance(_converters[type.GetGenericTypeDefinition()].MakeGenericType(type.GenericTypeArguments))!;
}

internal sealed class ArrayConverter<T> : GenericConverter
{
    public override (object? Value, string? Error) TryConvert(Converter converter, string context, object value)
        => value is ImmutableArray<object> array
            ? (array.Select(element => Default.If<T>(converter.Convert(context, element, typeof(T)))).ToImmutableArray(), null)
            : (null, Converter.Mismatch(context, typeof(ImmutableArray<object>), value));
}

internal sealed class DictionaryConverter<TKey, TValue> : GenericConverter
{
    public override (object? Value, string? Error) TryConvert(Converter converter, string context, object value)
    {
        if (value is not ImmutableDictionary<string, object> dictionary)
            return (null, Converter.Mismatch(context, typeof(ImmutableDictionary<string, object>), value));
        return typeof(TValue) == typeof(object)
            ? (dictionary, null)
            : (dictionary.ToImmutableDictionary(pair => pair.Key, pair => Default.If<TValue>(converter.Convert(context, pair.Value, typeof(TValue)))), null);
    }
}

internal sealed class UnionConverter<T0, T1> : GenericConverter
{
    public override (object? Value, string? Error) TryConvert(Converter converter, string context, object value)
    {
        var (first, error) = converter.TryConvert(context + ".AsT0", value, typeof(T0));
        if (error == null)
            return (Union<T0, T1>.FromT0(Default.If<T0>(first)), null);

        (var second, error) = converter.TryConvert(context + ".AsT1", value, typeof(T1));
        return error == null
            ? (Union<T0, T1>.FromT1(Default.If<T1>(second)), null)
            : (null, $"Expected {typeof(T0).FullName} or {typeof(T1).FullName} but got {value.GetType().FullName} deserializing {context}");
    }
}

internal static class Default
{
    /// <summary>The value, or what null means for its type.</summary>
    public static T If<T>(object? value) => value == null ? default! : (T)value;
}
