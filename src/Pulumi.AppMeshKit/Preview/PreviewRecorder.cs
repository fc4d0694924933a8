using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>
/// Remembers what mocks are never told: parents, dependencies, and the classes behind the resources. It listens as a resource
/// transformation and changes nothing.
/// </summary>
internal sealed class PreviewRecorder
{
    private readonly Lock _lock = new();
    private readonly List<RecordedResource> _resources = [];
    private readonly HashSet<Resource> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string Type, string Name), Type> _classes = [];

    /// <summary>The resources in the order in which the program made them.</summary>
    internal IReadOnlyList<RecordedResource> Resources
    {
        get
        {
            lock (_lock) return [.. _resources];
        }
    }

    /// <summary>The transformation. Null leaves everything as it is.</summary>
    internal ResourceTransformationResult? Observe(ResourceTransformationArgs args)
    {
        var resource = args.Resource;
        if (resource is Stack) return null;

        var recorded = new RecordedResource(resource, args.Options.Parent);
        lock (_lock)
        {
            if (!_seen.Add(resource)) return null;

            _resources.Add(recorded);
            _classes[(resource.GetResourceType(), resource.GetResourceName())] = resource.GetType();
        }

        _ = args.Options.DependsOn.Apply(dependencies => recorded.DependsOn = dependencies);
        return null;
    }

    /// <summary>The names of the outputs of a resource that are text, as far as its class is known.</summary>
    internal ImmutableArray<string> TextOutputs(string type, string name)
    {
        Type? resource;
        lock (_lock) _classes.TryGetValue((type, name), out resource);
        return resource is null ? [] :
        [
            .. resource.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.PropertyType == typeof(Output<string>))
                .Select(property => (property.Name, property.GetCustomAttribute<OutputAttribute>()))
                .Where(output => output.Item2 is not null)
                .Select(output => output.Item2!.Name ?? output.Name)
                .Where(output => output is not ("id" or "urn")),
        ];
    }
}
