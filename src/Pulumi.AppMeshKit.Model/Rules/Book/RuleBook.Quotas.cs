namespace Pulumi.AppMeshKit.Model;

/// <content>Quotas that a finished mesh shows. An account may have been given more, so they are warnings.</content>
public static partial class RuleBook
{
    internal static readonly Rule Q002 = Graph("Q-002", Severity.Warning, "the quota of virtual services per mesh is kept");
    internal static readonly Rule Q003 = Graph("Q-003", Severity.Warning, "the quota of virtual nodes per mesh is kept");
    internal static readonly Rule Q004 = Graph("Q-004", Severity.Warning, "the quota of virtual routers per mesh is kept");
    internal static readonly Rule Q005 = Graph("Q-005", Severity.Warning, "the quota of virtual gateways per mesh is kept");
    internal static readonly Rule Q006 = Graph("Q-006", Severity.Warning, "the quota of routes per virtual router is kept");
    internal static readonly Rule Q007 = Graph("Q-007", Severity.Warning, "the quota of gateway routes per virtual gateway is kept");

    private static Rule[] QuotaRules => [Q002, Q003, Q004, Q005, Q006, Q007];

    internal static Finding OverQuota(Place at, Quota quota, string owner, int count) => at.Finding(
        quota.Rule,
        $"{owner} has {Say.Count(count, quota.Noun)}; the default quota is {quota.Default} (Service Quotas {quota.Code}).",
        "Ask for an increase, unless the account has one.");
}
