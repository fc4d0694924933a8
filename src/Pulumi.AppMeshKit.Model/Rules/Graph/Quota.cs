namespace Pulumi.AppMeshKit.Model;

/// <summary>How many of a kind App Mesh allows where nobody asked for more.</summary>
/// <param name="Rule">The rule about it.</param>
/// <param name="Noun">What is counted.</param>
/// <param name="Default">How many are allowed.</param>
/// <param name="Code">Its code in Service Quotas, by which an increase is asked for.</param>
internal sealed record Quota(Rule Rule, string Noun, int Default, string Code);
