using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>Collects the values of a model.</summary>
internal sealed class LeafWalk : IMemberVisitor
{
    private readonly List<ApiLeaf> _found = [];
    private string _path = string.Empty;

    /// <summary>The values so far.</summary>
    public IReadOnlyList<ApiLeaf> Found => _found;

    /// <summary>Walks a structure.</summary>
    /// <param name="value">The structure.</param>
    /// <param name="path">Its path.</param>
    public void Enter(ApiObject value, string path)
    {
        if (value.UnknownSource is { } source)
        {
            _found.Add(new(path, Value<string>.Unknown(source, value.Origin)));
            return;
        }

        var outer = _path;
        _path = path;
        value.Visit(this);
        _path = outer;
    }

    /// <inheritdoc />
    public void Leaf<T>(string name, Value<T>? value)
        where T : notnull
    {
        if (value is not null) _found.Add(new(Path(name), value));
    }

    /// <inheritdoc />
    public void Leaves<T>(string name, ApiList<Value<T>>? values)
        where T : notnull =>
        Each(name, values, (value, path) => _found.Add(new(path, value)));

    /// <inheritdoc />
    public void Object<T>(string name, T? value)
        where T : ApiObject, new()
    {
        if (value is not null) Enter(value, Path(name));
    }

    /// <inheritdoc />
    public void Objects<T>(string name, ApiList<T>? values)
        where T : ApiObject, new() =>
        Each(name, values, Enter);

    private void Each<T>(string name, ApiList<T>? values, Action<T, string> visit)
    {
        if (values is null) return;
        var path = Path(name);
        if (values.UnknownSource is { } source)
            _found.Add(new(path, Value<string>.Unknown(source, values.Origin)));
        for (var index = 0; index < values.Count; index++)
            visit(values[index], string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"));
    }

    private string Path(string name) => _path.Length == 0 ? name : $"{_path}.{name}";
}
