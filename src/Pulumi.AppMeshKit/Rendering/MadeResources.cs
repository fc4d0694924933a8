using System.Collections.Concurrent;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Rendering;

/// <summary>
/// What a program has registered of a mesh so far. Definitions name each other in plain text, whichever component has them:
/// what names something waits for it here.
/// </summary>
internal sealed class MadeResources
{
    private readonly ConcurrentDictionary<ResourceId, CustomResource> _resources = new();

    /// <summary>Remembers a resource.</summary>
    /// <param name="request">What it was asked for with.</param>
    /// <param name="resource">The resource.</param>
    internal void Add(ApiRequest request, CustomResource resource) => _resources[request.Id()] = resource;

    /// <summary>
    /// The resources that a request names. Only what is there already can be waited for, so no circle is possible. The backends of a
    /// node are names and never edges: nodes do not ask.
    /// </summary>
    /// <param name="request">The request.</param>
    internal IEnumerable<CustomResource> NamedBy(ApiRequest request) =>
        MeshReference.Of(request)
            .Select(reference => _resources.GetValueOrDefault(new(reference.Kind, request.MeshName?.ToString(), null, reference.Name.ToString())))
            .OfType<CustomResource>();
}
