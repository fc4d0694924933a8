namespace Pulumi.AppMeshKit.Tests;

/// <summary>Sees the arguments and the options of everything below a component, which mocks do not.</summary>
internal sealed class Watch
{
    private readonly Dictionary<string, ResourceTransformationArgs> _seen = new(StringComparer.Ordinal);

    /// <summary>Options of the component to watch.</summary>
    internal ComponentResourceOptions Options => new() { ResourceTransformations = { Look } };

    /// <summary>What was seen, by logical name.</summary>
    internal IReadOnlyDictionary<string, ResourceTransformationArgs> Seen => _seen;

    /// <summary>The logical names of what a resource depends on, sorted.</summary>
    internal async Task<string[]> DependenciesAsync(string name) =>
        [.. (await Pulumi.AppMeshKit.Tests.Seen.OfAsync(_seen[name].Options.DependsOn)).Value
            .Select(resource => resource.GetResourceName())
            .Order(StringComparer.Ordinal)];

    private ResourceTransformationResult? Look(ResourceTransformationArgs args)
    {
        _seen.Add(args.Resource.GetResourceName(), args);
        return null;
    }
}
