using System.Globalization;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Collects where the parts of a request were typed.</summary>
internal sealed class PlaceWalk : IMemberVisitor
{
    private string _path = string.Empty;
    private Origin _at = Origin.Root();

    private PlaceWalk()
    {
    }

    private RequestPlaces Places { get; } = new();

    /// <summary>The places of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="origin">Its own place, which the others follow from.</param>
    public static RequestPlaces Of(ApiObject request, Origin origin)
    {
        var walk = new PlaceWalk { _at = origin };
        request.Visit(walk);
        return walk.Places;
    }

    /// <inheritdoc />
    public void Leaf<T>(string name, Value<T>? value)
        where T : notnull
    {
        if (value is not null) Note(value.Origin, _at[name], Path(name));
    }

    /// <inheritdoc />
    public void Leaves<T>(string name, ApiList<Value<T>>? values)
        where T : notnull => Each(name, values, (value, path, derived) => Note(value.Origin, derived, path));

    /// <inheritdoc />
    public void Object<T>(string name, T? value)
        where T : ApiObject, new()
    {
        if (value is not null) Enter(value, Path(name), _at[name]);
    }

    /// <inheritdoc />
    public void Objects<T>(string name, ApiList<T>? values)
        where T : ApiObject, new() => Each(name, values, Enter);

    private void Enter(ApiObject value, string path, Origin derived)
    {
        var (outerPath, outer) = (_path, _at);
        (_path, _at) = (path, Note(value.Origin, derived, path));
        value.Visit(this);
        (_path, _at) = (outerPath, outer);
    }

    private void Each<T>(string name, ApiList<T>? values, Action<T, string, Origin> visit)
    {
        if (values is null) return;

        var path = Path(name);
        var origin = Note(values.Origin, _at[name], path);
        for (var index = 0; index < values.Count; index++)
            visit(values[index], string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), origin[index]);
    }

    /// <summary>Notes what does not follow from what is around; answers the place that others follow from.</summary>
    private Origin Note(Origin? origin, Origin derived, string path)
    {
        if (origin is null) return derived;

        var typed = origin.Path;
        if (typed != derived.Path) Places.Paths[path] = typed;
        if (origin.File != derived.File) Places.Files[path] = origin.File;
        if (origin.Line != derived.Line) Places.Lines[path] = origin.Line;
        if (origin.IsDefault != derived.IsDefault) Places.Defaults[path] = origin.IsDefault;
        if (origin.IsCode != derived.IsCode) Places.Code[path] = origin.IsCode;
        return origin;
    }

    private string Path(string name) => _path.Length == 0 ? name : $"{_path}.{name}";
}
