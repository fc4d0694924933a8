namespace Pulumi.AppMeshKit.Formats;

/// <summary>Makes two states of the steps of a preview.</summary>
internal sealed class PulumiPreviewSides
{
    private readonly Dictionary<string, PulumiResource> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PulumiResource> _after = new(StringComparer.Ordinal);
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private readonly List<string> _notes = [];

    /// <summary>Both states.</summary>
    /// <param name="preview">The preview.</param>
    /// <param name="state">Where the preview started from, or null.</param>
    public static PulumiSides Of(PulumiPreviewDocument preview, PulumiStackDocument? state)
    {
        var sides = new PulumiPreviewSides();
        foreach (var step in preview.Steps) sides.Take(step);

        var isBase = state is not null && sides.IsOfSameStack(preview, state);
        if (isBase) sides.AddLeftOut(state!.State.Resources);
        var isWhole = sides.IsWhole(preview, isBase) && (!isBase || state!.State.IsWhole);
        return new(new(preview.File, [.. sides._before.Values], isWhole), new(preview.File, [.. sides._after.Values], isWhole))
        {
            Notes = [.. sides._notes.Distinct(StringComparer.Ordinal)],
        };
    }

    private void Take(PulumiStep step)
    {
        // What an earlier update replaced waits under the URN of its successor, which the step is not about.
        if (step is { New: null, Old.IsPendingDelete: true }) return;

        _touched.UnionWith([step.Urn, .. step.New?.Aliases ?? []]);

        // The first step of a resource knows how things are; later ones start from what earlier ones made of it.
        if (step.Old is { } old)
        {
            _touched.Add(old.Urn);
            if (!_before.TryGetValue(old.Urn, out var first) || (!first.IsLive && old.IsLive)) _before[old.Urn] = old;
        }

        switch (step.Op)
        {
            case "delete" or "discard":
                if (step.Old is { } gone) _after.Remove(gone.Urn);
                break;
            case "delete-replaced" or "discard-replaced" or "remove-pending-replace":
                break; // the successor has a step of its own, before or after this one
            default:
                if ((step.New ?? step.Old) is { } next) _after[next.Urn] = next;
                break;
        }

        Note(step);
    }

    private void Note(PulumiStep step)
    {
        if ((step.New ?? step.Old) is not { IsOfMesh: true } resource) return;

        var subject = $"{resource.Type.Split(':')[^1]} \"{resource.Name}\"";
        if (step.HiddenChanges.Count > 0)
            _notes.Add($"{subject} changes a secret, which no document shows: {string.Join(", ", step.HiddenChanges)}.");
        if (step is { Op: "replace" or "create-replacement", Old: { } old, New: { } next } && old.Request == next.Request)
            _notes.Add($"{subject} is replaced, although App Mesh is asked for the same{(step.ReplaceReasons.Count > 0 ? $": by {string.Join(", ", step.ReplaceReasons)}" : string.Empty)}.");
        if (step is { Op: "delete" or "delete-replaced", Old.IsRetainedOnDelete: true })
            _notes.Add($"{subject} is only forgotten and not deleted (retainOnDelete): it stays in App Mesh.");
    }

    private bool IsOfSameStack(PulumiPreviewDocument preview, PulumiStackDocument state)
    {
        if (preview.Stack is null || state.Stack is null || preview.Stack == state.Stack) return true;

        _notes.Add($"{state.File} is the state of {state.Stack}, but {preview.File} is a preview of {preview.Stack}: it is not used. Give the export of {preview.Stack}.");
        return false;
    }

    private void AddLeftOut(IReadOnlyList<PulumiResource> resources)
    {
        foreach (var resource in resources.Where(one => !_touched.Contains(one.Urn)))
        {
            // What was deleted already, or waits for it, can share the URN of its successor.
            if (resource.IsPendingDelete || resource.IsPendingReplacement) continue;
            _before[resource.Urn] = resource;
            _after[resource.Urn] = resource;
        }
    }

    private bool IsWhole(PulumiPreviewDocument preview, bool hasBase)
    {
        if (preview.ErrorCount > 0)
            _notes.Add($"the preview stopped at {(preview.ErrorCount == 1 ? "an error" : $"{preview.ErrorCount} errors")}, so it does not show all that would change. Mend the program and preview again.");
        if (!hasBase && preview.LeftOut is not 0)
            _notes.Add("unchanged resources are not in this preview; give --base EXPORT or run pulumi preview --json --show-sames.");
        return preview.ErrorCount == 0 && (hasBase || preview.LeftOut == 0);
    }
}
