using System.Text.Json;

namespace Pulumi.AppMeshKit.Model.Json;

/// <summary>Writes what a record visits.</summary>
internal sealed class JsonMemberWriter(Utf8JsonWriter json) : IMemberVisitor
{
    /// <summary>Writes a structure, or the text that stands for it.</summary>
    /// <param name="value">The structure.</param>
    public void Write(ApiObject value)
    {
        if (value.UnknownSource is { } source)
        {
            json.WriteStringValue(source);
            return;
        }

        json.WriteStartObject();
        value.Visit(this);
        json.WriteEndObject();
    }

    /// <inheritdoc />
    public void Leaf<T>(string name, Value<T>? value)
        where T : notnull
    {
        if (value is null) return;
        json.WritePropertyName(name);
        Write(value);
    }

    /// <inheritdoc />
    public void Leaves<T>(string name, ApiList<Value<T>>? values)
        where T : notnull =>
        List(name, values, Write);

    /// <inheritdoc />
    public void Object<T>(string name, T? value)
        where T : ApiObject, new()
    {
        if (value is null) return;
        json.WritePropertyName(name);
        Write(value);
    }

    /// <inheritdoc />
    public void Objects<T>(string name, ApiList<T>? values)
        where T : ApiObject, new() =>
        List(name, values, Write);

    private void List<T>(string name, ApiList<T>? values, Action<T> write)
    {
        if (values is null) return;
        json.WritePropertyName(name);
        if (values.UnknownSource is { } source)
        {
            json.WriteStringValue(source);
            return;
        }

        json.WriteStartArray();
        foreach (var value in values) write(value);
        json.WriteEndArray();
    }

    private void Write<T>(Value<T> value)
        where T : notnull
    {
        switch (value.IsSecret ? null : value.Boxed)
        {
            case int number:
                json.WriteNumberValue(number);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            default:
                json.WriteStringValue(value.ToString()); // a text, or what stands for an unknown or secret value
                break;
        }
    }
}
