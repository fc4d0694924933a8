namespace Pulumi.AppMeshKit.Model;

/// <summary>A feature of a mesh, and what becomes of it on each target.</summary>
/// <param name="Rule">The rule that reports its loss.</param>
/// <param name="Class">What its loss does.</param>
/// <param name="Feature">The feature in a few words.</param>
/// <param name="Entries">What becomes of it, target by target and case by case.</param>
public sealed record FidelityRow(Rule Rule, LossClass Class, string Feature, IReadOnlyList<FidelityEntry> Entries)
{
    /// <summary>The stable id, such as <c>LOSS-033</c>.</summary>
    public string Id => Rule.Id;

    /// <summary>What becomes of it on one target.</summary>
    /// <param name="engine">The target.</param>
    public IEnumerable<FidelityEntry> On(TargetEngine engine) => Entries.Where(entry => entry.Engine == engine);
}
