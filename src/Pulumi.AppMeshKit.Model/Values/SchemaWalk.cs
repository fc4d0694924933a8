namespace Pulumi.AppMeshKit.Model;

/// <summary>Collects what records could hold: it makes each absent structure and visits that. No structure of the API holds itself.</summary>
internal sealed class SchemaWalk : IMemberVisitor
{
    private readonly List<ApiMember> _found = [];
    private string _path = string.Empty;

    /// <summary>The places so far.</summary>
    public IReadOnlyList<ApiMember> Found => _found;

    /// <summary>Walks a type of structure.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="path">Its path.</param>
    public void Enter<T>(string path)
        where T : ApiObject, new()
    {
        var outer = _path;
        _path = path;
        new T().Visit(this);
        _path = outer;
    }

    /// <inheritdoc />
    public void Leaf<T>(string name, Value<T>? value)
        where T : notnull =>
        Add(Path(name), TypeOf<T>());

    /// <inheritdoc />
    public void Leaves<T>(string name, ApiList<Value<T>>? values)
        where T : notnull
    {
        Add(Path(name), ApiType.List);
        Add(Path(name) + "[]", TypeOf<T>());
    }

    /// <inheritdoc />
    public void Object<T>(string name, T? value)
        where T : ApiObject, new()
    {
        Add(Path(name), ApiType.Structure);
        Enter<T>(Path(name));
    }

    /// <inheritdoc />
    public void Objects<T>(string name, ApiList<T>? values)
        where T : ApiObject, new()
    {
        Add(Path(name), ApiType.List);
        Add(Path(name) + "[]", ApiType.Structure);
        Enter<T>(Path(name) + "[]");
    }

    private static ApiType TypeOf<T>() =>
        typeof(T) == typeof(int) ? ApiType.Int
        : typeof(T) == typeof(long) ? ApiType.Long
        : typeof(T) == typeof(bool) ? ApiType.Bool
        : ApiType.Text;

    private void Add(string path, ApiType type) => _found.Add(new(path, type));

    private string Path(string name) => _path.Length == 0 ? name : $"{_path}.{name}";
}
