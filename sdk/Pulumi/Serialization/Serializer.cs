using System.Collections;
using System.Text.Json;

namespace Pulumi.Serialization;

/// <summary>Turns arguments into what is sent, waiting for every output in them.</summary>
internal sealed class Serializer(bool keepResources, bool resourcesAreDependencies = true)
{
    /// <summary>Stands for a value that is not known yet.</summary>
    public const string UnknownValue = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    public const string SignatureKey = "4dabf18193072939515e22adb298388d";
    public const string SecretSignature = "1b47061264138c4ac30d75fd1eb44270";

    /// <summary>The resources that the values seen so far come from.</summary>
    public HashSet<Resource> Dependencies { get; private init; } = [];

    public async ValueTask<object?> SerializeAsync(object? value, SerializationPath path) => value switch
    {
        null or bool or double or string => value,
        int number => (double)number,
        InputArgs args => await MapAsync(args.GetMembers(), path).ConfigureAwait(false),
        Task => throw new InvalidOperationException($"Tasks are not allowed inside ResourceArgs. Please wrap your Task in an Output:\n\t{path}"),
        IInput input => await OutputAsync(input.ToSerializable(), path).ConfigureAwait(false),
        IUnion union => await SerializeAsync(union.Value, path).ConfigureAwait(false),
        JsonElement json => JsonWire.Of(json),
        IOutput output => await OutputAsync(output, path).ConfigureAwait(false),
        CustomResource resource => await CustomResourceAsync(resource, path).ConfigureAwait(false),
        ComponentResource resource => await ComponentAsync(resource, path).ConfigureAwait(false),
        IDictionary map => await MapAsync(StringKeys(map, path), path).ConfigureAwait(false),
        IList list => await ListAsync(list, path).ConfigureAwait(false),
        Enum choice when choice.GetTypeCode() == TypeCode.Int32 => (double)(int)value,
        ValueTuple => null,
        _ => await ObjectAsync(value, path).ConfigureAwait(false),
    };

    private static IEnumerable<KeyValuePair<string, object?>> StringKeys(IDictionary map, SerializationPath path)
    {
        foreach (DictionaryEntry entry in map)
        {
            yield return entry.Key is string key
                ? new(key, entry.Value)
                : throw new InvalidOperationException($"Dictionaries are only supported with string keys:\n\t{path}");
        }
    }

    private async ValueTask<object?> OutputAsync(IOutput output, SerializationPath path)
    {
        var data = await output.GetDataAsync().ConfigureAwait(false);
        Dependencies.UnionWith(data.Resources);
        if (!data.IsKnown)
            return UnknownValue;

        // The step is named like that in the real package's errors.
        var value = await SerializeAsync(data.Value, path.Member("id")).ConfigureAwait(false);
        return data.IsSecret ? new WireSecret(value) : value;
    }

    private async ValueTask<object?> CustomResourceAsync(CustomResource resource, SerializationPath path)
    {
        var serializer = ForResource();
        serializer.Dependencies.Add(resource);
        var id = await serializer.SerializeAsync(resource.Id, path).ConfigureAwait(false);
        if (!keepResources)
            return id;

        var urn = await serializer.SerializeAsync(resource.Urn, path).ConfigureAwait(false);
        return new WireResource((string)urn!, id as string == UnknownValue ? "" : id as string);
    }

    private async ValueTask<object?> ComponentAsync(ComponentResource resource, SerializationPath path)
    {
        // A component is sent as its URN only: its properties often lead back to the resource that is being sent.
        var urn = await ForResource().SerializeAsync(resource.Urn, path).ConfigureAwait(false);
        return keepResources ? new WireResource((string)urn!, Id: null) : urn;
    }

    private Serializer ForResource()
        => keepResources && !resourcesAreDependencies ? new(keepResources) : this;

    private async ValueTask<WireMap> MapAsync(IEnumerable<KeyValuePair<string, object?>> members, SerializationPath path)
    {
        var map = new WireMap();
        foreach (var (key, member) in members)
        {
            if (member != null && await SerializeAsync(member, path.Member(key)).ConfigureAwait(false) is { } value)
                map[key] = value;
        }

        return map;
    }

    private async ValueTask<WireList> ListAsync(IList list, SerializationPath path)
    {
        var values = new WireList();
        if (ImmutableArrays.IsDefault(list))
            return values;

        for (var i = 0; i < list.Count; i++)
            values.Add(await SerializeAsync(list[i], path.Element(i)).ConfigureAwait(false));
        return values;
    }

    private async ValueTask<object?> ObjectAsync(object value, SerializationPath path)
    {
        var type = value.GetType();
        if (EnumTypes.IsEnumType(type))
            return EnumTypes.ToPlain(value, path);
        if (OutputTypes.Find(type) is { } outputType)
            return await MapAsync(outputType.GetFields(value), path).ConfigureAwait(false);
        throw new InvalidOperationException($"{type.FullName} is not a supported argument type.\n\t{path}");
    }
}
