namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// All rules: their ids, and every sentence that is said about a violation. One file an area; the classes beside it decide
/// when to say what. Ids are never reused.
/// </summary>
public static partial class RuleBook
{
    /// <summary>All rules, sorted by area and number.</summary>
    public static IReadOnlyList<Rule> All => field ??=
    [
        .. new[]
        {
            GeneralRules, NameRules, TagRules, MeshRules, VirtualNodeRules, ServiceDiscoveryRules, HealthCheckRules,
            ConnectionPoolRules, OutlierDetectionRules, TimeoutRules, TlsRules, AccessLogRules, VirtualRouterRules, RouteRules,
            RouteMatchRules, RetryPolicyRules, VirtualServiceRules, VirtualGatewayRules, GatewayRouteRules, RewriteRules,
            ReferenceRules, OrderRules, SuppressionRules, DefinitionRules, TlsCallRuleList, CallChainRules,
            QuotaRules, HostRules, EgressRules, LatticeRuleList, LossRuleList, AcceptedLossRules,
        }.SelectMany(rules => rules).OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>The rule of this id.</summary>
    /// <param name="id">The id, letter case aside.</param>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase));

    private static Rule Core(string id, string title) => new(id, Severity.Error, RuleTier.Core, title);

    private static Rule Lint(string id, string title) => new(id, Severity.Warning, RuleTier.Lint, title);

    private static Rule Hint(string id, string title) => new(id, Severity.Info, RuleTier.Lint, title);

    private static Rule Graph(string id, Severity severity, string title) => new(id, severity, RuleTier.Graph, title);

    private static Rule Target(string id, string title) => new(id, Severity.Error, RuleTier.Target, title);
}
