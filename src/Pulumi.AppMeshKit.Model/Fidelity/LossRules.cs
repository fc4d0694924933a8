namespace Pulumi.AppMeshKit.Model;

/// <summary>What of a definition a target does not keep, as the fidelity table has it.</summary>
public static class LossRules
{
    /// <summary>
    /// One finding for each place at which something is lost, with the remedy. What somebody asked for stops the program where its loss
    /// changes security or who gets a request, warns where it is lost in part or is about resilience, and is a note otherwise; what a default
    /// filled in is a note.
    /// </summary>
    /// <param name="request">The definition.</param>
    /// <param name="options">What it is rendered to.</param>
    public static IEnumerable<Finding> Check(ApiRequest request, LossOptions options) => LossWalk.Of(request, options);

    /// <summary>
    /// Whether a rule says something on a target. The end of App Mesh (EOL-001) is none of VPC Lattice, and what that has not, nobody need do well there: an egress filter
    /// (MESH-002), retries (RP-007, RP-008, VS-006), an access log of each proxy (LOG-008). The losses say so; both together would send whoever reads them back and forth.
    /// </summary>
    internal static bool Concerns(TargetEngine engine, Rule rule) => engine == TargetEngine.AppMesh
        || (rule != RuleBook.EOL001 && rule != RuleBook.MESH002 && rule != RuleBook.RP007 && rule != RuleBook.RP008 && rule != RuleBook.VS006 && rule != RuleBook.LOG008);
}
