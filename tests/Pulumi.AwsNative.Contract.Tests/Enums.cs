using System.Reflection;

namespace Pulumi.AwsNative.Contract.Tests;

/// <summary>The types that stand for texts out of a list. The real package has more of them, of other resources and modules.</summary>
internal static class Enums
{
    public static IReadOnlyList<Type> Types { get; } =
    [
        .. LoadedPackage.Assembly.GetExportedTypes()
            .Where(type => type.IsDefined(typeof(EnumTypeAttribute)) && type.Namespace == typeof(VpcLattice.Service).Namespace),
    ];

    public static IEnumerable<PropertyInfo> MembersOf(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Static);
}
