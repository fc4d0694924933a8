using System.Reflection;

namespace Pulumi.Contract.Tests.Honesty;

/// <summary>Prints the public and protected members of an assembly in the notation of the reference list.</summary>
internal static class ApiPrinter
{
    private const BindingFlags _declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Print(Assembly assembly)
        => assembly.GetExportedTypes().SelectMany(Print);

    private static IEnumerable<string> Print(Type type)
    {
        var name = TypeNames.Of(type);
        yield return $"{name} : {Header(type)}";

        if (type.IsSubclassOf(typeof(Delegate)))
        {
            yield return Print(name, type.GetMethod("Invoke")!, "");
            yield break;
        }

        foreach (var constructor in type.GetConstructors(_declared).Where(IsVisible))
            yield return $"{name}..ctor({Parameters(constructor)}) {(constructor.IsPublic ? "" : "protected")}";
        foreach (var field in type.GetFields(_declared).Where(field => field.IsPublic || field.IsFamily))
            yield return $"{name}.{field.Name} : {(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{Nullability.Print(field)}";
        foreach (var property in type.GetProperties(_declared).Where(property => property.GetAccessors(nonPublic: true).Any(IsVisible)))
            yield return Print(name, property);
        foreach (var method in type.GetMethods(_declared).Where(method => IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))))
            yield return Print(name, method, Modifiers(method));
    }

    private static string Header(Type type)
    {
        var interfaces = string.Join(", ", type.GetInterfaces().Where(implemented => implemented.IsVisible).Select(TypeNames.Of).Order(StringComparer.Ordinal));
        return $"{Kind(type)} [{interfaces}]";
    }

    private static string Kind(Type type)
    {
        if (type.IsInterface)
            return "interface ";
        if (type.IsSubclassOf(typeof(Delegate)))
            return "delegate ";
        if (type.IsValueType)
            return $"struct {TypeNames.Of(type.BaseType!)}";

        var modifier = (type.IsAbstract, type.IsSealed) switch
        {
            (true, true) => "static ",
            (true, false) => "abstract ",
            (false, true) => "sealed ",
            _ => "",
        };
        return $"{modifier}class {TypeNames.Of(type.BaseType!)}";
    }

    private static string Print(string owner, PropertyInfo property)
    {
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"{property.Name}[{string.Join(", ", index.Select(parameter => TypeNames.Of(parameter.ParameterType)))}]";
        var accessors = (property.GetMethod is { } get && IsVisible(get) ? "get; " : "") + (property.SetMethod is { } set && IsVisible(set) ? "set; " : "");
        var isStatic = property.GetAccessors(nonPublic: true)[0].IsStatic ? "static " : "";
        return $"{owner}.{name} : {Attribute(property)}{isStatic}{Nullability.Print(property)} {{ {accessors}}}";
    }

    private static string Attribute(PropertyInfo property)
    {
        var attribute = property.GetCustomAttributesData().FirstOrDefault(data => data.AttributeType.Name is nameof(InputAttribute) or nameof(OutputAttribute));
        if (attribute == null)
            return "";
        var arguments = attribute.ConstructorArguments.Select(argument => argument.Value is string text ? $"\"{text}\"" : $"{argument.Value}");
        return $"[{attribute.AttributeType.Name[..^nameof(Attribute).Length]}({string.Join(", ", arguments)})] ";
    }

    private static string Print(string owner, MethodInfo method, string modifiers)
        => $"{owner}.{method.Name}{TypeParameters(method)}({Parameters(method)}) : {modifiers}{Nullability.PrintReturn(method)}";

    private static string TypeParameters(MethodInfo method)
        => method.IsGenericMethod
            ? $"<{string.Join(", ", method.GetGenericArguments().Select(parameter => parameter.Name))}>{string.Concat(method.GetGenericArguments().Select(Constraints))}"
            : "";

    private static string Constraints(Type parameter)
    {
        var constraints = parameter.GetGenericParameterConstraints().Select(TypeNames.Of).ToList();
        if (parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint))
            constraints.Add("new()");
        return constraints.Count == 0 ? "" : $" where {parameter.Name}:{string.Join("+", constraints)}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Print));

    private static string Print(ParameterInfo parameter)
    {
        var modifier = parameter.GetCustomAttribute<ParamArrayAttribute>() != null ? "params " : parameter.ParameterType.IsByRef ? "ref " : "";
        var value = parameter switch
        {
            { HasDefaultValue: false } => "",
            { DefaultValue: null } => " = null",
            { DefaultValue: string text } => $" = \"{text}\"",
            _ => $" = {parameter.DefaultValue}",
        };
        return $"{modifier}{Nullability.Print(parameter)} {parameter.Name}{value}";
    }

    private static string Modifiers(MethodInfo method)
    {
        var access = method.IsPublic ? "" : "protected ";
        if (method.IsStatic)
            return access + "static ";
        if (method.IsAbstract)
            return access + "abstract ";
        return method.IsVirtual && !method.IsFinal ? access + "virtual " : access;
    }

    private static bool IsVisible(MethodBase method)
        => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);
}
