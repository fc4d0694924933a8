namespace Pulumi.AppMeshKit.Model;

/// <summary>What a compliance rule says of one place.</summary>
internal enum ComplianceVerdict
{
    /// <summary>It is as the rule wants it.</summary>
    Passed,

    /// <summary>Only a deployment knows.</summary>
    NotKnown,

    /// <summary>It is not as the rule wants it.</summary>
    Failed,
}
