using System.Reflection;

namespace Pulumi.ProviderContracts.Honesty;

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
            return Plain(underlying) + "?";
        }

        var name = info.Type.IsGenericType ? Generic(info) : Plain(info.Type);
        return info.Type.IsClass && info.ReadState == NullabilityState.Nullable ? name + "?" : name;
    }

    private static string Generic(NullabilityInfo info)
    {
        var name = info.Type.Name[..info.Type.Name.IndexOf('`', StringComparison.Ordinal)];
        return $"{name}<{string.Join(", ", info.GenericTypeArguments.Select(Of))}>";
    }

    /// <summary>Types of the package without the package's name: VpcLattice.Inputs.RuleActionArgs.</summary>
    private static string Plain(Type type) =>
        _keywords.GetValueOrDefault(type) ?? type.FullName!.Replace(LoadedPackage.Name + ".", "", StringComparison.Ordinal);
}
