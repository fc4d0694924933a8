namespace Pulumi.AppMeshKit.Model;

/// <summary>What a compliance rule says of all resources together, the worst first.</summary>
internal enum ComplianceOutcome
{
    /// <summary>A resource is not as the rule wants it, and nobody decided to live with that.</summary>
    Failed,

    /// <summary>No resource fails, and for one only a deployment knows.</summary>
    NotKnown,

    /// <summary>Somebody decided to live with every resource that fails.</summary>
    Suppressed,

    /// <summary>Every resource is as the rule wants it.</summary>
    Passed,

    /// <summary>There is no resource that the rule is about.</summary>
    NotApplicable,
}
