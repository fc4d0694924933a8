namespace Pulumi.AppMeshKit.Model;

/// <summary>What becomes of a request: it goes to target groups, or it ends in 404.</summary>
/// <param name="Forward">The target groups with their weights; empty for a 404.</param>
internal sealed record LatticeAction(IReadOnlyList<LatticeWeight> Forward)
{
    /// <summary>The answer to what nothing takes: 404, like an Envoy without a route.</summary>
    public static LatticeAction NotFound { get; } = new([]);

    /// <summary>The status of the fixed answer: VPC Lattice has 404 and 500.</summary>
    public const int NotFoundStatus = 404;
}
