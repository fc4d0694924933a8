using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit;

/// <summary>What a component lives with, its suppressions and accepted losses: they hide what is found on its own resources, and nothing else.</summary>
internal sealed class OwnSuppressions
{
    private readonly SuppressionSet _set;
    private readonly AcceptedLossSet _accepted;

    private OwnSuppressions(IReadOnlyList<Suppression> suppressions, IReadOnlyList<AcceptedLoss> accepted, ResourceId owner, IEnumerable<ResourceId> resources)
    {
        _accepted = new(accepted, owner);
        _set = new(suppressions, owner, DateOnly.FromDateTime(DateTime.Today));
        Resources = resources.ToHashSet();
    }

    /// <summary>The resources of the component.</summary>
    internal IReadOnlySet<ResourceId> Resources { get; }

    /// <summary>What is wrong with the suppressions themselves.</summary>
    internal IReadOnlyList<Finding> Problems => [.. _set.Problems, .. _accepted.Problems];

    /// <summary>The suppressions that have hidden nothing so far.</summary>
    internal IEnumerable<Finding> Unused => _set.Unused.Concat(_accepted.Unused);

    /// <summary>The suppressions of a component; null, at no cost, for the many that have none.</summary>
    /// <param name="suppressions">What its arguments say.</param>
    /// <param name="accepted">What they do without on the target.</param>
    /// <param name="context">Its mapping.</param>
    /// <param name="requests">Its resources.</param>
    internal static OwnSuppressions? Of(IList<Suppression>? suppressions, IList<AcceptedLoss>? accepted, MapContext context, IReadOnlyList<ApiRequest> requests)
    {
        if (suppressions is not { Count: > 0 } && accepted is not { Count: > 0 }) return null;

        // Its main resource carries them, so that what is wrong with one is reported where the component is.
        var owner = requests.FirstOrDefault(request => request.ResourceKind() == context.Subject.Kind)?.Id() ?? context.Subject;
        return new([.. (suppressions ?? []).WrittenAt(context.Root, "*")], [.. accepted ?? []], owner, [.. requests.Select(request => request.Id())]);
    }

    /// <summary>Whether the component lives with a finding. Errors cannot be suppressed.</summary>
    internal bool Hides(Finding finding) => Resources.Contains(finding.Resource) && _set.Hides(finding);

    /// <summary>Whether the component does without what a finding says is lost.</summary>
    internal bool Accepts(Finding finding) => Resources.Contains(finding.Resource) && _accepted.Accepts(finding);
}
