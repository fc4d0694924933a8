using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Turns a structure of the model into a tree of settings.</summary>
internal sealed class SettingTree : IMemberVisitor
{
    private readonly List<(string Name, SettingNode Node)> _children = [];

    public static SettingNode Of(ApiObject value)
    {
        if (value.IsUnknown) return new(value) { IsUnknown = true };

        var tree = new SettingTree();
        value.Visit(tree);
        return new(value) { Children = tree._children };
    }

    /// <inheritdoc />
    public void Leaf<T>(string name, Value<T>? value)
        where T : notnull
    {
        if (value is not null) _children.Add((name, new(value)));
    }

    /// <inheritdoc />
    public void Leaves<T>(string name, ApiList<Value<T>>? values)
        where T : notnull
    {
        if (values is not null) _children.Add((name, new(values)));
    }

    /// <inheritdoc />
    public void Object<T>(string name, T? value)
        where T : ApiObject, new()
    {
        if (value is not null) _children.Add((name, Of(value)));
    }

    /// <inheritdoc />
    public void Objects<T>(string name, ApiList<T>? values)
        where T : ApiObject, new()
    {
        if (values is null) return;

        HashSet<string> taken = new(StringComparer.Ordinal);
        List<(string, SettingNode)> items = [];
        for (var index = 0; index < values.Count; index++)
        {
            var key = SettingKeys.Of(values[index]) ?? index.ToString(CultureInfo.InvariantCulture);
            for (var again = 2; !taken.Add(key); again++) key = string.Create(CultureInfo.InvariantCulture, $"{SettingKeys.Of(values[index])} #{again}");
            items.Add((key, Of(values[index])));
        }

        _children.Add((name, new(values) { Children = items, IsList = true, IsUnknown = values.IsUnknown }));
    }
}
