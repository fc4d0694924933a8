using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Mapping;

/// <summary>Collects what is unknown in a definition.</summary>
internal sealed class UnfilledWalk : IMemberVisitor
{
    private readonly List<Unfilled> _found = [];
    private Origin _at = Origin.Root();
    private bool _inMap;

    internal IReadOnlyList<Unfilled> Found => _found;

    internal void Enter(ApiObject structure, Origin at)
    {
        if (structure.UnknownSource is { } source)
        {
            _found.Add(new(structure.Origin ?? at, source, false, false, false));
            return;
        }

        var (outer, outerInMap) = (_at, _inMap);

        // What the API has as pairs of key and value, Pulumi takes as a map, whose keys must be known.
        (_at, _inMap) = (structure.Origin ?? at, structure is TagRef or AwsCloudMapInstanceAttribute);
        structure.Visit(this);
        (_at, _inMap) = (outer, outerInMap);
    }

    /// <inheritdoc />
    public void Leaf<T>(string name, Value<T>? value)
        where T : notnull
    {
        if (value is { IsKnown: false }) _found.Add(new(value.Origin ?? _at[name], value.Source!, !(_inMap && name == "key"), typeof(T) == typeof(string), typeof(T) == typeof(bool)));
    }

    /// <inheritdoc />
    public void Leaves<T>(string name, ApiList<Value<T>>? values)
        where T : notnull => Each(name, values, (value, at) =>
    {
        if (!value.IsKnown) _found.Add(new(value.Origin ?? at, value.Source!, true, typeof(T) == typeof(string), typeof(T) == typeof(bool)));
    });

    /// <inheritdoc />
    public void Object<T>(string name, T? value)
        where T : ApiObject, new()
    {
        if (value is not null) Enter(value, _at[name]);
    }

    /// <inheritdoc />
    public void Objects<T>(string name, ApiList<T>? values)
        where T : ApiObject, new() => Each(name, values, Enter);

    private void Each<T>(string name, ApiList<T>? values, Action<T, Origin> visit)
    {
        if (values is null) return;

        var at = values.Origin ?? _at[name];
        if (values.UnknownSource is { } source) _found.Add(new(at, source, false, false, false));
        for (var index = 0; index < values.Count; index++) visit(values[index], at[index]);
    }
}
