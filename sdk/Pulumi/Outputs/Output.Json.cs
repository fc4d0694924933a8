using System.Text.Json;
using Pulumi.Serialization;

namespace Pulumi;

public static partial class Output
{
    /// <summary>JSON of a value that may hold further outputs: unknown or secret if one of them is.</summary>
    public static Output<string> JsonSerialize<T>(Output<T> value, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(WaitAsync());

        async Task<OutputData<string>> WaitAsync()
        {
            var data = await value.DataTask.ConfigureAwait(false);
            if (!data.IsKnown)
                return data.WithValue("");

            var nested = new NestedOutputConverter(data.WithValue<object?>(null));
            var json = JsonSerializer.Serialize(data.Value, nested.AddTo(options));
            return nested.Seen.WithValue(nested.Seen.IsKnown ? json : "");
        }
    }

    public static Output<T> JsonDeserialize<T>(Output<string> json, JsonSerializerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new(WaitAsync());

        async Task<OutputData<T>> WaitAsync()
        {
            var data = await json.DataTask.ConfigureAwait(false);
            if (!data.IsKnown)
                return data.WithValue<T>(default!);

            var nested = new NestedOutputConverter(data.WithValue<object?>(null));
            return data.WithValue(JsonSerializer.Deserialize<T>(data.Value, nested.AddTo(options))!);
        }
    }
}
