using System.Reflection;

namespace Pulumi.Aws.Contract.Tests.Honesty;

/// <summary>Spells types as the reference tables do, nullability included.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> _keywords = new()
    {
        [typeof(string)] = "string",
        [typeof(int)] = "int",
        [typeof(bool)] = "bool",
        [typeof(double)] = "double",
        [typeof(object)] = "object",
    };

    public static string Of(NullabilityInfo info)
    {
        if (Nullable.GetUnderlyingType(info.Type) is { } underlying)
        {
            return _keywords[underlying] + "?";
        }

        var name = _keywords.GetValueOrDefault(info.Type) ?? Spell(info);
        return info.Type.IsClass && info.ReadState == NullabilityState.Nullable ? name + "?" : name;
    }

    private static string Spell(NullabilityInfo info)
    {
        if (info.Type.IsGenericType)
        {
            var name = info.Type.Name[..info.Type.Name.IndexOf('`', StringComparison.Ordinal)];
            return $"{name}<{string.Join(", ", info.GenericTypeArguments.Select(Of))}>";
        }

        return info.Type.FullName!.Replace("Pulumi.Aws.", "", StringComparison.Ordinal);
    }
}
