namespace Pulumi.AppMeshKit.Model;

/// <summary>How rule classes put their parts together.</summary>
internal static class Findings
{
    /// <summary>The findings of all these parts, one after the other.</summary>
    /// <remarks>Runs them here and now: nearly all have nothing to say, and then nothing needs to be kept.</remarks>
    public static IEnumerable<Finding> Of(params ReadOnlySpan<IEnumerable<Finding>> parts)
    {
        List<Finding>? found = null;
        foreach (var part in parts)
        {
            foreach (var finding in part) (found ??= []).Add(finding);
        }

        return found is null ? [] : found;
    }

    /// <summary>Checks a structure, where it was given and is known.</summary>
    public static IEnumerable<Finding> Inside<T>(this Place at, string member, T? value, Func<Place, T, IEnumerable<Finding>> check)
        where T : ApiObject => value.IsGiven() ? check(at.At(member, value), value) : [];

    /// <summary>Checks every structure of a list, where the list was given and is known.</summary>
    public static IEnumerable<Finding> Each<T>(this Place at, string member, ApiList<T>? list, Func<Place, T, IEnumerable<Finding>> check)
        where T : ApiObject => list is { IsUnknown: false, Count: > 0 } ? EachOf(at.At(member, list), list, check) : [];

    /// <summary>Demands a member.</summary>
    public static IEnumerable<Finding> Required(this Place at, string member, object? value, string noun) =>
        value is null ? [RuleBook.Required(at.Missing(member), noun, member)] : [];

    /// <summary>Demands exactly one of these members.</summary>
    public static IEnumerable<Finding> OneOf(this Place at, Rule rule, string noun, params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var count = 0;
        foreach (var (_, value) in members) count += value is null ? 0 : 1;
        if (count == 1) return [];

        List<string> set = [];
        List<string> names = [];
        foreach (var (name, value) in members)
        {
            names.Add(name);
            if (value is not null) set.Add(name);
        }

        return [RuleBook.OneOf(at, rule, noun, set, names)];
    }

    private static IEnumerable<Finding> EachOf<T>(Place at, ApiList<T> list, Func<Place, T, IEnumerable<Finding>> check)
        where T : ApiObject
    {
        for (var index = 0; index < list.Count; index++)
        {
            if (!list[index].IsGiven()) continue;
            foreach (var finding in check(at.Item(index, list[index]), list[index])) yield return finding;
        }
    }
}
