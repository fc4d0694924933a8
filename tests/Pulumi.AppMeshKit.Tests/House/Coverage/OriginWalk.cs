using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>Every place of a request in the API's words, lists as <c>[]</c>, with the place it was typed at.</summary>
internal sealed class OriginWalk : IMemberVisitor
{
    private readonly List<(string Path, Origin? Origin)> _found = [];
    private string _path = string.Empty;

    public static IReadOnlyList<(string Path, Origin? Origin)> Of(ApiRequest request)
    {
        var walk = new OriginWalk();
        request.Visit(walk);
        return walk._found;
    }

    public void Leaf<T>(string name, Value<T>? value)
        where T : notnull
    {
        if (value is not null) Add(name, value.Origin);
    }

    public void Leaves<T>(string name, ApiList<Value<T>>? values)
        where T : notnull
    {
        if (values is null) return;

        Add(name, values.Origin);
        foreach (var value in values) Add(name + "[]", value.Origin);
    }

    public void Object<T>(string name, T? value)
        where T : ApiObject, new()
    {
        if (value is not null) Enter(name, value);
    }

    public void Objects<T>(string name, ApiList<T>? values)
        where T : ApiObject, new()
    {
        if (values is null) return;

        Add(name, values.Origin);
        foreach (var value in values) Enter(name + "[]", value);
    }

    private void Enter(string name, ApiObject value)
    {
        Add(name, value.Origin);
        var outer = _path;
        _path = $"{_path}{name}.";
        value.Visit(this);
        _path = outer;
    }

    private void Add(string name, Origin? origin) => _found.Add((_path + name, origin));
}
