namespace Pulumi.AppMeshKit.Model;

/// <summary>What a compliance rule says of one place of a resource.</summary>
/// <param name="Verdict">Whether it is as the rule wants it.</param>
/// <param name="Place">The place.</param>
/// <param name="Message">What is, where it is otherwise.</param>
internal sealed record ComplianceJudgement(ComplianceVerdict Verdict, Place Place, string Message);
