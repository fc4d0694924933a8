namespace Pulumi.AppMeshKit.Model;

/// <summary>Collects what is not known of a definition. Nearly everything is known, so paths are made only for the rest.</summary>
internal sealed class UnknownWalk : IMemberVisitor
{
    private readonly List<UnknownValue> _found = [];
    private readonly List<string> _path = [];

    /// <summary>Everything that is not known of a definition.</summary>
    public static IReadOnlyList<UnknownValue> Of(ApiRequest request)
    {
        var walk = new UnknownWalk();
        request.Visit(walk);
        return walk._found;
    }

    /// <inheritdoc />
    public void Leaf<T>(string name, Value<T>? value)
        where T : notnull
    {
        if (value is { IsKnown: false }) Add(name, value.Origin);
    }

    /// <inheritdoc />
    public void Leaves<T>(string name, ApiList<Value<T>>? values)
        where T : notnull
    {
        if (values is { IsUnknown: true }) Add(name, values.Origin);
        foreach (var value in values ?? []) Leaf(name, value);
    }

    /// <inheritdoc />
    public void Object<T>(string name, T? value)
        where T : ApiObject, new()
    {
        if (value is null) return;
        if (value.IsUnknown)
        {
            Add(name, value.Origin);
            return;
        }

        _path.Add(name);
        value.Visit(this);
        _path.RemoveAt(_path.Count - 1);
    }

    /// <inheritdoc />
    public void Objects<T>(string name, ApiList<T>? values)
        where T : ApiObject, new()
    {
        if (values is { IsUnknown: true }) Add(name, values.Origin);
        foreach (var value in values ?? []) Object(name, value);
    }

    private void Add(string name, Origin? origin) => _found.Add(new(string.Join('.', _path.Append(name)), origin));
}
