using Pulumi.Serialization;

namespace Pulumi;

public sealed partial class Deployment
{
    private static bool IsOwnProperty(string key) => key is not ("id" or "urn");

    /// <summary>Serializes members one by one, so that an error names the one at fault.</summary>
    private static async Task<WireMap> SerializeAsync(Serializer serializer, string label, IEnumerable<KeyValuePair<string, object?>> members)
    {
        var path = new SerializationPath(label);
        var map = new WireMap();
        foreach (var (key, value) in members)
        {
            try
            {
                if (value != null && await serializer.SerializeAsync(value, path.Member(key)).ConfigureAwait(false) is { } wire)
                    map[key] = wire;
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"error serializing property \"{key}\": {exception.Message}", exception);
            }
        }

        return map;
    }
}
