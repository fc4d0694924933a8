using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>Follows a path as a user typed it through the very arguments it was typed in, to the member that stands there.</summary>
internal static partial class TypedMember
{
    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>
    /// The member in a table's words (<c>RetryPolicy.MaxRetries</c>, <c>PathMatch.Prefix(…)</c>), and the path without the indices of
    /// one example (<c>Routes[].Retries.MaxRetries</c>).
    /// </summary>
    /// <param name="args">The arguments of a component.</param>
    /// <param name="typed">The path, such as <c>Routes[0].Retries.MaxRetries</c>.</param>
    /// <param name="apiName">What the API calls it: of several ways to make a value, the one of that name is meant.</param>
    public static (string Name, string Typed) Of(object args, string typed, string apiName)
    {
        var (at, member, path) = ((object?)args, args.GetType().Name, string.Empty);
        foreach (Match part in Part().Matches(typed))
        {
            if (part.Groups["index"] is { Success: true } index)
            {
                // Flags are one value here and a list in the API.
                if (at is Enum) continue;

                var suffix = index.Value.StartsWith('"') ? "[\"…\"]" : "[]";
                (at, member, path) = (Item(at, index.Value), member + suffix, path + suffix);
            }
            else if (Property(at, part.Groups["name"].Value) is { } property)
            {
                (at, member, path) = (property.GetValue(Holder(at, property)), Name(property, apiName), IsPublic(property) ? Join(path, property.Name) : path);
            }
            else
            {
                // A tuple's names are the compiler's alone.
                Assert.IsAssignableFrom<ITuple>(at);
                return ($"{member}.{part.Groups["name"].Value}", Join(path, part.Groups["name"].Value));
            }
        }

        return (Refined(at, apiName) ?? member, path);
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static bool IsPublic(PropertyInfo property) => property.GetMethod is { IsPublic: true };

    private static PropertyInfo? Property(object? at, string name) =>
        at?.GetType().GetProperty(name, All) ?? (at is IMesh mesh ? mesh.Scope.GetType().GetProperty(name, All) : null);

    // The arguments name a mesh; its defaults are behind it.
    private static object? Holder(object? at, PropertyInfo property) =>
        at is IMesh mesh && property.DeclaringType == mesh.Scope.GetType() ? mesh.Scope : at;

    private static object? Item(object? at, string index)
    {
        if (index.StartsWith('"')) return at?.GetType().GetProperty("Item")!.GetValue(at, [index.Trim('"')]);

        // A value that wraps one list is indexed like that list.
        var list = at as IEnumerable ?? at!.GetType().GetProperties(All)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => property.GetValue(at))
            .OfType<IEnumerable>()
            .First(one => one is not string);
        return list.Cast<object>().ElementAt(int.Parse(index, null));
    }

    // What nobody outside can set is set where the value is made, or by the method that makes another one of it.
    private static string Name(PropertyInfo property, string apiName)
    {
        var type = property.DeclaringType!;
        return !IsPublic(property) && Factory(type, apiName) is { } factory ? factory
            : property.SetMethod is { IsPublic: false } && Change(type) is { } change ? change
            : $"{type.Name.Split('`')[0]}.{property.Name}";
    }

    private static string? Change(Type type) =>
        type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(method => method.ReturnType == type && method.GetParameters().Length == 0 && !method.Name.Contains('<', StringComparison.Ordinal))
            .Select(method => $"{type.Name}.{method.Name}()")
            .FirstOrDefault();

    /// <summary>A value of the kit's own is more telling than the property that holds it, where it has a word for what the API says.</summary>
    private static string? Refined(object? at, string apiName) =>
        at is null || at.GetType().Assembly != typeof(Mesh).Assembly || at.GetType().IsEnum ? null
        : Factory(at.GetType(), apiName)
            ?? (at.GetType().GetProperty(apiName, BindingFlags.Instance | BindingFlags.Public | BindingFlags.IgnoreCase) is { } property
                ? $"{at.GetType().Name}.{property.Name}"
                : null);

    private static string? Factory(Type type, string apiName) =>
        type.GetMethods(BindingFlags.Static | BindingFlags.Public)
            .Where(method => method.ReturnType == type && (method.Name.Equals(apiName, StringComparison.OrdinalIgnoreCase)
                || method.GetParameters().Any(parameter => parameter.Name!.Equals(apiName, StringComparison.OrdinalIgnoreCase))))
            .OrderByDescending(method => method.Name.Equals(apiName, StringComparison.OrdinalIgnoreCase))
            .Select(method => $"{type.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.Name))})")
            .FirstOrDefault();

    [GeneratedRegex("""\[(?<index>"[^"]*"|[0-9]+)\]|(?<name>[A-Za-z0-9]+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Part();
}
