using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi.Serialization;

/// <summary>Writes the outputs and inputs inside a value as what they hold, and remembers what they carried.</summary>
internal sealed class NestedOutputConverter : JsonConverterFactory
{
    private static readonly Dictionary<Type, Type> _converters = new()
    {
        [typeof(Output<>)] = typeof(OutputConverter<>),
        [typeof(Input<>)] = typeof(InputConverter<>),
        [typeof(InputList<>)] = typeof(InputListConverter<>),
        [typeof(InputMap<>)] = typeof(InputMapConverter<>),
    };

    private readonly OutputData<object?> _outer;

    public NestedOutputConverter(OutputData<object?> outer) => Seen = _outer = outer;

    /// <summary>What the outer output and all nested ones carry together.</summary>
    public OutputData<object?> Seen { get; private set; }

    public JsonSerializerOptions AddTo(JsonSerializerOptions? options)
    {
        var copy = options == null ? new JsonSerializerOptions() : new JsonSerializerOptions(options);
        copy.Converters.Add(this);
        return copy;
    }

    public OutputData<T> Wrap<T>(T value) => _outer.WithValue(value);

    public void See<T>(OutputData<T> data)
        => Seen = new(Seen.Resources.Union(data.Resources), null, Seen.IsKnown && data.IsKnown, Seen.IsSecret || data.IsSecret);

    public override bool CanConvert(Type typeToConvert)
        => typeToConvert.IsGenericType && _converters.ContainsKey(typeToConvert.GetGenericTypeDefinition());

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => (JsonConverter)Activator.CreateInstance(
            _converters[typeToConvert.GetGenericTypeDefinition()].MakeGenericType(typeToConvert.GenericTypeArguments),
            this)!;
}
