using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>Gives the [Output] properties of a new resource their outputs.</summary>
internal static class ResourceOutputs
{
    private static readonly ConcurrentDictionary<(Type Type, bool ComponentsToo), ResourceOutput[]> _known = new();

    public static OutputSource[] Attach(Resource resource, bool componentsToo)
    {
        var outputs = _known.GetOrAdd((resource.GetType(), componentsToo), Find);
        var resources = ImmutableHashSet.Create(resource);
        var sources = new OutputSource[outputs.Length];
        for (var i = 0; i < outputs.Length; i++)
            sources[i] = outputs[i].Attach(resource, resources);
        return sources;
    }

    private static ResourceOutput[] Find((Type Type, bool ComponentsToo) resource)
        => [.. from property in resource.Type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
               let output = property.GetCustomAttribute<OutputAttribute>()
               where output != null && IsOurs(resource.Type, property, resource.ComponentsToo)
               orderby Rank(output.Name)
               select ResourceOutput.Of(resource.Type, property, output.Name)];

    // Whoever waits for another output may look at the URN and the id: they are there first.
    private static int Rank(string? name) => name switch { "urn" => 0, "id" => 1, _ => 2 };

    // A local component sets its outputs itself, often in initializers that have run before.
    private static bool IsOurs(Type resource, PropertyInfo property, bool componentsToo)
        => componentsToo || !resource.IsAssignableTo(typeof(ComponentResource)) || property.DeclaringType == typeof(Resource);
}
