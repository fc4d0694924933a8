using System.Reflection;

namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>The name of a type as C# has it.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> _keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static string Full(Type type) => (type.DeclaringType, type.Namespace) switch
    {
        ({ } outer, _) => $"{Full(outer)}.{Of(type)}",
        (null, { } space) => $"{space}.{Of(type)}",
        _ => Of(type),
    };

    public static string Of(Type type)
    {
        if (_keywords.TryGetValue(type, out var keyword)) return keyword;
        if (type.IsByRef) return Of(type.GetElementType()!);
        if (type.IsArray) return $"{Of(type.GetElementType()!)}[]";
        if (Nullable.GetUnderlyingType(type) is { } value) return $"{Of(value)}?";
        return type.IsGenericType ? Generic(type, type.GetGenericArguments().Select(Of)) : type.Name;
    }

    /// <summary>With the question marks of nullable references, also of those in brackets.</summary>
    public static string Of(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        var name = info.ElementType is { } element ? $"{Of(element)}[]"
            : type.IsGenericType && Nullable.GetUnderlyingType(type) is null ? Generic(type, info.GenericTypeArguments.Select(Of))
            : Of(type);

        // Of a type parameter reflection cannot tell "T?" from "T".
        return info.ReadState == NullabilityState.Nullable && !type.IsValueType && !type.IsGenericParameter ? $"{name}?" : name;
    }

    private static string Generic(Type type, IEnumerable<string> arguments) => $"{type.Name.Split('`')[0]}<{string.Join(", ", arguments)}>";
}
