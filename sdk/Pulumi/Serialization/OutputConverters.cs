using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi.Serialization;

internal sealed class OutputConverter<T>(NestedOutputConverter owner) : JsonConverter<Output<T>>
{
    public override Output<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => new(owner.Wrap(JsonSerializer.Deserialize<T>(ref reader, options)!));

    public override void Write(Utf8JsonWriter writer, Output<T> value, JsonSerializerOptions options)
    {
        // JSON converters cannot wait asynchronously.
        var data = value.DataTask.GetAwaiter().GetResult();
        owner.See(data);
        if (data.IsKnown)
            JsonSerializer.Serialize(writer, data.Value, options);
        else
            writer.WriteNullValue();
    }
}

internal sealed class InputConverter<T>(NestedOutputConverter owner) : JsonConverter<Input<T>>
{
    private readonly OutputConverter<T> _outputs = new(owner);

    public override Input<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => _outputs.Read(ref reader, typeof(Output<T>), options);

    public override void Write(Utf8JsonWriter writer, Input<T> value, JsonSerializerOptions options)
        => _outputs.Write(writer, value, options);
}

internal sealed class InputListConverter<T>(NestedOutputConverter owner) : JsonConverter<InputList<T>>
{
    private readonly OutputConverter<ImmutableArray<T>> _outputs = new(owner);

    public override InputList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => _outputs.Read(ref reader, typeof(Output<ImmutableArray<T>>), options);

    public override void Write(Utf8JsonWriter writer, InputList<T> value, JsonSerializerOptions options)
        => _outputs.Write(writer, value.ToOutput(), options);
}

internal sealed class InputMapConverter<T>(NestedOutputConverter owner) : JsonConverter<InputMap<T>>
{
    private readonly OutputConverter<ImmutableDictionary<string, T>> _outputs = new(owner);

    public override InputMap<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => _outputs.Read(ref reader, typeof(Output<ImmutableDictionary<string, T>>), options);

    public override void Write(Utf8JsonWriter writer, InputMap<T> value, JsonSerializerOptions options)
        => _outputs.Write(writer, value.ToOutput(), options);
}
