using System.Reflection;

namespace Pulumi.Contract.Tests.Honesty;

/// <summary>Prints types with the question marks that the metadata gives them.</summary>
internal static class Nullability
{
    private static readonly NullabilityInfoContext _context = new();

    public static string Print(FieldInfo field) => Print(_context.Create(field));

    public static string Print(PropertyInfo property) => Print(_context.Create(property));

    public static string Print(ParameterInfo parameter) => Print(_context.Create(parameter));

    public static string PrintReturn(MethodInfo method) => Print(_context.Create(method.ReturnParameter));

    private static string Print(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        if (Nullable.GetUnderlyingType(type) != null)
            return TypeNames.Of(type);

        var name = info.ElementType != null ? Print(info.ElementType) + "[]" : TypeNames.Of(type, info.GenericTypeArguments.Select(Print));
        return info.ReadState == NullabilityState.Nullable && !info.Type.IsByRef && !type.IsValueType ? name + "?" : name;
    }
}
