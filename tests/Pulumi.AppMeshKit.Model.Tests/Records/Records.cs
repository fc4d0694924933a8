using System.Reflection;

namespace Pulumi.AppMeshKit.Model.Tests.Records;

/// <summary>All records of the API model, and instances of them with every member set.</summary>
internal static class Records
{
    private static readonly string[] NotMembers = [nameof(ApiObject.Origin), nameof(ApiObject.UnknownSource)];

    public static IReadOnlyList<Type> All { get; } =
        [.. typeof(ApiObject).Assembly.GetExportedTypes().Where(type => type is { IsSealed: true } && type.IsSubclassOf(typeof(ApiObject)))];

    public static TheoryData<string> Names => [.. All.Select(type => type.Name)];

    public static Type Named(string name) => All.Single(type => type.Name == name);

    /// <summary>The properties that hold the API's members.</summary>
    public static IReadOnlyList<PropertyInfo> Members(Type record) =>
        [.. record.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.CanWrite && !NotMembers.Contains(property.Name))
            .Where(property => record != typeof(MeshRequest) || property.Name is not (nameof(ApiRequest.Name) or nameof(ApiRequest.MeshOwner)))];

    public static ApiObject Empty(Type record) => (ApiObject)Activator.CreateInstance(record)!;

    /// <summary>A record with every member set, all the way down; the numbers make every leaf different.</summary>
    public static ApiObject Full(Type record, ref int seed)
    {
        var result = Empty(record);
        foreach (var member in Members(record)) member.SetValue(result, Sample(member.PropertyType, ref seed));
        return result;
    }

    public static object Sample(Type type, ref int seed)
    {
        seed++;
        if (type == typeof(Value<string>)) return Value<string>.Known($"text {seed}");
        if (type == typeof(Value<int>)) return Value<int>.Known(seed);
        if (type == typeof(Value<long>)) return Value<long>.Known(seed + 10_000_000_000L);
        if (type == typeof(Value<bool>)) return Value<bool>.Known(seed % 2 == 0);
        if (type.IsSubclassOf(typeof(ApiObject))) return Full(type, ref seed);

        var item = type.GetGenericArguments()[0];
        var items = Array.CreateInstance(item, 2);
        items.SetValue(Sample(item, ref seed), 0);
        items.SetValue(Sample(item, ref seed), 1);
        var create = typeof(ApiList).GetMethods().Single(method => method.Name == nameof(ApiList.Create) && method.GetParameters().Length == 2);
        return create.MakeGenericMethod(item).Invoke(null, [items, null])!;
    }
}
