using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>The public types and members of an assembly as text, one line each, in a fixed order.</summary>
internal static class PublicApi
{
    private const BindingFlags _declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Print(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
            Print(type, text);
        return text.ToString();
    }

    private static void Print(Type type, StringBuilder text)
    {
        var bases = BasesOf(type).ToList();
        text.Append(KindOf(type)).Append(' ').Append(TypeText.Full(type));
        if (bases.Count > 0) text.Append(" : ").AppendJoin(", ", bases);
        text.Append('\n');

        var members = type.IsEnum
            ? Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), null)}")
            : type.GetMembers(_declared).Where(IsWritten)
                .Select(member => (member.Name, Text: MemberText.Of(member)))
                .Where(member => member.Text is not null)
                .OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.Text, StringComparer.Ordinal)
                .Select(member => member.Text);
        foreach (var member in members) text.Append("  ").Append(member).Append('\n');
        text.Append('\n');
    }

    private static string KindOf(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => IsRecord(type) ? "record struct" : "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ => $"{(type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{(IsRecord(type) ? "record" : "class")}",
    };

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", _declared) is { } print && IsGenerated(print);

    private static IEnumerable<string> BasesOf(Type type)
    {
        if (type.IsEnum) yield break;
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType)) yield return TypeText.Of(parent);

        // Records bring IEquatable of themselves; inherited interfaces belong to the base.
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var own = type.GetInterfaces().Except(inherited).Where(i => i.IsVisible);
        foreach (var name in own.Where(i => !(IsRecord(type) && i.Name == "IEquatable`1")).Select(TypeText.Of).Order(StringComparer.Ordinal))
            yield return name;
    }

    // Equality, printing and copying of records are the compiler's; accessors belong to their properties.
    private static bool IsWritten(MemberInfo member) =>
        !IsGenerated(member) && member is not Type && member is not MethodInfo { IsSpecialName: true, Name: ['g' or 's' or 'a' or 'r', ..] };

    private static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);
}
