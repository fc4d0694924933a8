using System.Collections.Immutable;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>Which types an output may have.</summary>
internal static class TargetTypes
{
    private static readonly HashSet<Type> _plain = [typeof(bool), typeof(int), typeof(double), typeof(string), typeof(object), typeof(JsonElement)];

    public static void Check(string context, Type type) => Check(context, type, []);

    public static void CheckValues(string context, IEnumerable<object?> values, bool inputsToo)
    {
        var seen = new HashSet<Type>();
        foreach (var value in values)
        {
            if (value == null)
                continue;
            var type = value.GetType();
            var isWrapped = value is IOutput || (inputsToo && type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Input<>));
            Check(context, isWrapped ? type.GenericTypeArguments[0] : type, seen);
        }
    }

    private static void Check(string context, Type type, HashSet<Type> seen)
    {
        // Output types may contain themselves.
        if (!seen.Add(type) || _plain.Contains(type) || type.IsAssignableTo(typeof(Resource)))
            return;

        if (type.IsEnum && type.GetEnumUnderlyingType() == typeof(int))
            return;

        if (EnumTypes.IsEnumType(type))
            EnumTypes.Check(type);
        else if (type.IsConstructedGenericType)
            CheckGeneric(context, type, seen);
        else
            CheckOutputType(context, type, seen);
    }

    private static void CheckGeneric(string context, Type type, HashSet<Type> seen)
    {
        var definition = type.GetGenericTypeDefinition();
        if (definition == typeof(ImmutableDictionary<,>) && type.GenericTypeArguments[0] != typeof(string))
            throw new InvalidOperationException($"{context} contains invalid type {type.FullName}:\n    The only allowed ImmutableDictionary 'TKey' type is 'String'.");

        if (definition != typeof(Nullable<>) && definition != typeof(Union<,>) && definition != typeof(ImmutableArray<>) && definition != typeof(ImmutableDictionary<,>))
            throw new InvalidOperationException($"{context} contains invalid type {type.FullName}:\n    The only generic types allowed are ImmutableArray<...> and ImmutableDictionary<string, ...>");

        foreach (var argument in type.GenericTypeArguments)
            Check(context, argument, seen);
    }

    private static void CheckOutputType(string context, Type type, HashSet<Type> seen)
    {
        var info = OutputTypes.Find(type)
            ?? throw new InvalidOperationException($"{context} contains invalid type {type.FullName}. Allowed types are:\n    String, Boolean, Int32, Double,\n    Nullable<...>, ImmutableArray<...> and ImmutableDictionary<string, ...> or\n    a class explicitly marked with the [OutputTypeAttribute].");
        if (info.Constructor == null)
            throw new InvalidOperationException($"{type.FullName} had [OutputTypeAttribute], but did not contain constructor marked with [OutputConstructorAttribute].");

        foreach (var parameter in info.Parameters)
            Check(parameter.Context, parameter.Type, seen);
    }
}
