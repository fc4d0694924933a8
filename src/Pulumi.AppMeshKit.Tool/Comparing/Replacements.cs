using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>What Pulumi says it will replace: a comparison of requests sees only that something changes, or nothing at all.</summary>
internal static class Replacements
{
    /// <summary>The changes of resources, with those as replaced that the steps replace.</summary>
    /// <param name="changes">What the comparison says.</param>
    /// <param name="steps">The steps of a preview.</param>
    /// <param name="before">The meshes before.</param>
    public static IReadOnlyList<ResourceChange> In(IReadOnlyList<ResourceChange> changes, IReadOnlyList<PulumiStep> steps, IReadOnlyList<MeshModel> before)
    {
        Dictionary<ResourceId, ResourceChange> all = [];
        foreach (var change in changes) all[change.Id] = change;
        foreach (var step in steps.Where(step => step.IsReplacement))
        {
            if (step.Old?.Request is not { } was || step.New?.Request is not { } now) continue;

            // Of another name it is another resource to App Mesh: one goes, and one comes.
            if (was.Id() != now.Id()) continue;

            var mesh = before.FirstOrDefault(mesh => mesh.Name == was.MeshName?.ToString());
            all[now.Id()] = new(ResourceChangeKind.Replaced, now.Id(), mesh is null ? null : Serving.Of(mesh, was)) { Reasons = step.ReplaceReasons };
        }

        return [.. ResourceComparison.Sorted(all.Values)];
    }
}
