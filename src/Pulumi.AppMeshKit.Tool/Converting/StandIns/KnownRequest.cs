using System.Text.Json.Nodes;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Writes a request with stand-ins for all that is unknown.</summary>
/// <param name="standIns">The stand-ins.</param>
internal sealed class KnownRequest(PlaceholderStandIns standIns) : IMemberVisitor
{
    private JsonObject _into = [];

    /// <summary>What is unknown and more than a text or a number, such as a whole list.</summary>
    private string? _refused;

    /// <summary>The request with all values known; null where a stand-in is not enough.</summary>
    /// <param name="request">The request.</param>
    /// <param name="standIns">The stand-ins.</param>
    /// <param name="refused">Then, what cannot be stood in for.</param>
    internal static ApiRequest? Of(ApiRequest request, PlaceholderStandIns standIns, out string? refused)
    {
        var writer = new KnownRequest(standIns);
        request.Visit(writer);
        refused = writer._refused;
        if (refused is not null) return null;
        var known = RequestJson.Read(writer._into.ToJsonString(), null, request.Kind).Request;
        if (known is null) refused = "it has no members";
        return known;
    }

    /// <inheritdoc />
    public void Leaf<T>(string name, Value<T>? value)
        where T : notnull
    {
        if (value is not null) _into[name] = Node(name, value);
    }

    /// <inheritdoc />
    public void Leaves<T>(string name, ApiList<Value<T>>? values)
        where T : notnull
    {
        if (values is null || IsRefused(name, values.UnknownSource)) return;
        _into[name] = new JsonArray([.. values.Select(value => Node(name, value))]);
    }

    /// <inheritdoc />
    public void Object<T>(string name, T? value)
        where T : ApiObject, new()
    {
        if (value is null || IsRefused(name, value.UnknownSource)) return;
        _into[name] = Node(value);
    }

    /// <inheritdoc />
    public void Objects<T>(string name, ApiList<T>? values)
        where T : ApiObject, new()
    {
        if (values is null || IsRefused(name, values.UnknownSource)) return;
        _into[name] = new JsonArray([.. values.Select(Node)]);
    }

    private JsonObject? Node<T>(T value)
        where T : ApiObject
    {
        if (IsRefused("an item of a list", value.UnknownSource)) return null;
        var outer = _into;
        var inner = _into = [];
        value.Visit(this);
        _into = outer;
        return inner;
    }

    private JsonValue? Node<T>(string name, Value<T> value)
        where T : notnull
    {
        if (value.TryGet(out var known)) return JsonValue.Create(known);
        if (typeof(T) == typeof(string)) return JsonValue.Create(standIns.Text(value.Source!));
        if (typeof(T) != typeof(bool) && standIns.Number(value.Source!) is { } number) return JsonValue.Create(number);
        _ = IsRefused(name, value.Source);
        return null;
    }

    private bool IsRefused(string name, string? source)
    {
        if (source is not null) _refused ??= $"{name} is {source}, and a component takes no single value there";
        return source is not null;
    }
}
