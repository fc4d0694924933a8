namespace Pulumi.AppMeshKit;

/// <summary>From which severity on a finding stops a component, and makes a preview end with 1.</summary>
public enum FailOn
{
    /// <summary>Errors stop; warnings are said and no more.</summary>
    Error,

    /// <summary>Warnings stop like errors, but for those that are suppressed with a reason. Notes never stop.</summary>
    Warning,
}
