using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>Structs that stand for a string or a number.</summary>
internal static class EnumTypes
{
    public static bool IsEnumType(Type type)
        => type.IsValueType && type.GetCustomAttribute<EnumTypeAttribute>() != null;

    public static object? ToPlain(object value, SerializationPath path)
    {
        var type = value.GetType();
        return Conversion(type) is { } conversion && (conversion.ReturnType == typeof(string) || conversion.ReturnType == typeof(double))
            ? conversion.Invoke(null, [value])
            : throw new InvalidOperationException($"Expected {type.FullName} to have an explicit conversion operator to String or Double.\n\t{path}");
    }

    public static (object? Value, string? Error) FromPlain(Type type, object value, string context)
    {
        var plain = value.GetType();
        if (plain != typeof(string) && plain != typeof(double))
            return (null, $"Expected {typeof(string).FullName} or {typeof(double).FullName} but got {plain.FullName} deserializing {context}");
        return Constructor(type, plain) is { } constructor
            ? (constructor.Invoke([value]), null)
            : (null, $"Expected target type {type.FullName} to have a constructor with a single {plain.FullName} parameter.");
    }

    public static void Check(Type type)
    {
        foreach (var plain in new[] { typeof(string), typeof(double) })
        {
            if (Constructor(type, plain) == null)
                continue;
            if (Conversion(type)?.ReturnType == plain)
                return;
            throw new InvalidOperationException($"{type.FullName} had [EnumTypeAttribute], but did not contain an explicit conversion operator to {plain.FullName}.");
        }

        throw new InvalidOperationException($"{type.FullName} had [EnumTypeAttribute], but did not contain constructor with a single String or Double parameter.");
    }

    private static MethodInfo? Conversion(Type type)
        => type.GetMethod("op_Explicit", BindingFlags.Public | BindingFlags.Static, null, [type], null);

    private static ConstructorInfo? Constructor(Type type, Type plain)
        => type.GetConstructor(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance, null, [plain], null);
}
