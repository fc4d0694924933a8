using System.Collections.Immutable;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>Turns plain values of a state into what an [Output] property declares. What does not fit is a warning and null.</summary>
internal sealed class Converter(Action<string> warn)
{
    public object? Convert(string context, object? value, Type type)
    {
        var (converted, error) = TryConvert(context, value, type);
        if (error != null)
            warn(error);
        return converted;
    }

    internal (object? Value, string? Error) TryConvert(string context, object? value, Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return value == null ? default : TryConvert(context, value, underlying);
        if (value == null)
            return (type.IsValueType ? Activator.CreateInstance(type) : null, null);
        if (type == typeof(object))
            return (value, null);
        if (type == typeof(string) || type == typeof(bool) || type == typeof(double))
            return Ensure(context, value, type);
        if (type == typeof(int))
            return Ensure(context, value, typeof(double)) is { Value: double number } ? ((int)number, null) : Ensure(context, value, typeof(double));
        if (type == typeof(JsonElement))
            return (JsonSerializer.SerializeToElement(value), null);
        if (type.IsAssignableTo(typeof(Resource)))
            return Ensure(context, value, typeof(Resource));
        if (type.IsEnum)
            return TryConvertEnum(context, value, type);
        if (EnumTypes.IsEnumType(type))
            return EnumTypes.FromPlain(type, value, context);
        if (type.IsConstructedGenericType)
            return GenericConverter.Of(type).TryConvert(this, context, value);
        return TryConvertOutputType(context, value, type);
    }

    internal static string Mismatch(string context, Type expected, object value)
        => $"Expected {expected.FullName} but got {value.GetType().FullName} deserializing {context}";

    private static (object? Value, string? Error) Ensure(string context, object value, Type type)
        => type.IsInstanceOfType(value) ? (value, null) : (null, Mismatch(context, type, value));

    private (object? Value, string? Error) TryConvertEnum(string context, object value, Type type)
    {
        var (number, error) = TryConvert(context, value, type.GetEnumUnderlyingType());
        return error == null ? (Enum.ToObject(type, number!), null) : (null, error);
    }

    private (object? Value, string? Error) TryConvertOutputType(string context, object value, Type type)
    {
        if (OutputTypes.Find(type) is not { } info)
            return (null, $"Unexpected target type {type.FullName} when deserializing {context}");
        if (info.Constructor == null)
            return (null, $"Expected target type {type.FullName} to have [OutputConstructorAttribute] constructor when deserializing {context}");
        if (value is not ImmutableDictionary<string, object> state)
            return (null, Mismatch(context, typeof(ImmutableDictionary<string, object>), value));

        var arguments = new object?[info.Parameters.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var parameter = info.Parameters[i];
            arguments[i] = Convert(parameter.Context, state.GetValueOrDefault(parameter.StateName), parameter.Type);
        }

        return (info.Constructor.Invoke(arguments), null);
    }
}
