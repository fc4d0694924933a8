using System.Collections.Immutable;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Rendering;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>Puts the resources of a run into a tree, and says of each in a few words what it asks for.</summary>
internal sealed class ResourceTree
{
    private readonly Dictionary<ResourceId, ApiRequest> _requests;
    private readonly PreviewMocks _mocks;
    private readonly ILookup<Resource?, RecordedResource> _children;
    private readonly IReadOnlyList<IRendering> _renderings;

    private ResourceTree(PreviewMocks mocks, IReadOnlyList<RecordedResource> resources)
    {
        _mocks = mocks;

        // Below a parent that nobody saw, a resource hangs below the stack.
        var known = resources.Select(one => one.Resource).ToHashSet<Resource>(ReferenceEqualityComparer.Instance);
        _children = resources.ToLookup(one => one.Parent is { } parent && known.Contains(parent) ? parent : null);
        var components = resources.Select(one => one.Resource).OfType<IMeshComponent>().ToList();
        _renderings = [.. components.Select(component => component.Mesh.Scope.Rendering).Distinct()];
        _requests = components
            .SelectMany(component => component.Requests)
            .GroupBy(request => request.Id())
            .ToDictionary(group => group.Key, group => group.First());
    }

    /// <summary>The tree of a run: what the recorder saw, and what it did not see below the stack.</summary>
    internal static IReadOnlyList<PreviewResource> Of(PreviewRun run, PreviewMocks mocks, ImmutableArray<Resource> registered)
    {
        var recorded = run.Recorder.Resources.ToDictionary<RecordedResource, Resource>(one => one.Resource, ReferenceEqualityComparer.Instance);
        IReadOnlyList<RecordedResource> resources = run.SeesEverything
            ? run.Recorder.Resources
            : [.. registered.Where(one => one is not Stack).Select(one => recorded.GetValueOrDefault(one) ?? new RecordedResource(one, null))];
        return new ResourceTree(mocks, resources).Below(null);
    }

    private IReadOnlyList<PreviewResource> Below(Resource? parent) =>
        [.. _children[parent].Select(one => new PreviewResource(one.Resource, Summary(one.Resource), one.DependsOn, Below(one.Resource)))];

    private string Summary(Resource resource) =>
        resource is IMesh { Scope.Rendering: { Losses: not null } rendering } ? $"on {rendering.Engine}; drawn as it is written, findings say what is not kept of it" :
        Identify(resource) is { } id && _requests.TryGetValue(id, out var request) ? ResourceSummary.Of(request)
        : _renderings.Select(rendering => rendering.SummaryOf(resource)).FirstOrDefault(summary => summary.Length > 0) ?? string.Empty;

    // Names and parents are plain text in what the kit registers, so the mocks always see them; the rest is told by the model.
    private ResourceId? Identify(Resource resource)
    {
        var kind = resource.GetResourceType().Split(':')[^1];
        if (!Enum.TryParse<ResourceKind>(kind, out var parsed)) return null;

        var inputs = _mocks.InputsOf(resource);
        var name = inputs.GetValueOrDefault("name") as string;
        var parent = inputs.GetValueOrDefault(parsed == ResourceKind.GatewayRoute ? "virtualGatewayName" : "virtualRouterName") as string;
        return new(parsed, parsed == ResourceKind.Mesh ? name : inputs.GetValueOrDefault("meshName") as string, parent, name);
    }
}
