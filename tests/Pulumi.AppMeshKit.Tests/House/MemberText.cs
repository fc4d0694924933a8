using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>A member that others can see, as one line of C#; nothing for one that they cannot.</summary>
internal static class MemberText
{
    private static readonly NullabilityInfoContext _nullability = new();

    public static string? Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor when IsVisible(constructor) && !constructor.IsStatic => $"{Access(constructor)}new({Parameters(constructor)})",
        MethodInfo method when IsVisible(method) => Method(method),
        PropertyInfo property when Accessors(property).Any(IsVisible) => Property(property),
        FieldInfo { IsPublic: true, IsStatic: true } field => $"static {TypeText.Of(field.FieldType)} {field.Name}",
        FieldInfo { IsPublic: true } field => $"{TypeText.Of(field.FieldType)} {field.Name}",
        EventInfo @event when IsVisible(@event.AddMethod!) => $"event {TypeText.Of(@event.EventHandlerType!)} {@event.Name}",
        _ => null,
    };

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeText.Of))}>" : "";
        return $"{Access(method)}{Static(method)}{TypeText.Of(_nullability.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Property(PropertyInfo property)
    {
        var accessor = Accessors(property).First(IsVisible);
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{Parameters(index)}]" : property.Name;
        var get = property.GetMethod is { } getter && IsVisible(getter) ? "get; " : "";
        var set = property.SetMethod is { } setter && IsVisible(setter) ? IsInit(setter) ? "init; " : "set; " : "";
        return $"{required}{Access(accessor)}{Static(accessor)}{TypeText.Of(_nullability.Create(property))} {name} {{ {get}{set}}}";
    }

    private static string Parameters(MethodBase method) =>
        (method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + Parameters(method.GetParameters());

    private static string Parameters(IEnumerable<ParameterInfo> parameters) => string.Join(", ", parameters.Select(parameter =>
        $"{(parameter.IsOut ? "out " : "")}{(parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "")}" +
        $"{TypeText.Of(_nullability.Create(parameter))} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Literal(parameter.RawDefaultValue)}" : "")}"));

    private static string Literal(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static MethodInfo[] Accessors(PropertyInfo property) => property.GetAccessors(nonPublic: true);

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsVisible(MethodBase method) => method.IsPublic || IsProtected(method);

    // "private protected" is for this assembly only.
    private static bool IsProtected(MethodBase method) => method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(MethodBase method) => IsProtected(method) ? "protected " : "";

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : "";
}
