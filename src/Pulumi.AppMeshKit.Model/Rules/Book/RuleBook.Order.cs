namespace Pulumi.AppMeshKit.Model;

/// <content>The order of routes, and where requests end.</content>
public static partial class RuleBook
{
    internal static readonly Rule ORD001 = Graph("ORD-001", Severity.Warning, "every route takes some request");
    internal static readonly Rule ORD003 = Graph("ORD-003", Severity.Info, "a router has a route for every request");
    internal static readonly Rule ORD004 = Graph("ORD-004", Severity.Warning, "the gateway routes of a listener all name a host, or none does");
    internal static readonly Rule ORD005 = Graph("ORD-005", Severity.Warning, "overlapping gateway routes have different priorities");
    internal static readonly Rule REACH001 = Graph("REACH-001", Severity.Warning, "what a gateway rewrites finds a route");
    internal static readonly Rule ANA001 = Graph("ANA-001", Severity.Info, "what is to be analysed is known");
    internal static readonly Rule RT037 = Graph("RT-037", Severity.Info, "ranges over one header leave no single value out");

    private static Rule[] OrderRules => [ORD001, ORD003, ORD004, ORD005, REACH001, ANA001, RT037];

    internal static Finding UnreachableRoute(Place at, string kind, string route, IReadOnlyList<string> shadow, string? taken) => at.Finding(
        ORD001,
        taken is null
            ? $"{kind} \"{route}\" can never be chosen: no request fulfils all of its own conditions."
            : $"{kind} \"{route}\" can never be chosen: {And(shadow)} {(shadow.Count == 1 ? "takes" : "take")} every request that it matches, such as {taken}.",
        taken is null ? "Take back one of them." : "Give it a priority that comes before (0 is looked at first), or remove it.",
        taken);

    internal static Finding RouteNotAnalysed(Place at, string kind, string route, string obstacle) => at.Finding(
        ANA001,
        $"whether some request takes {kind} \"{route}\" (ORD-001) was not analysed: {obstacle}.");

    internal static Finding NotAnalysed(Place at, IReadOnlyList<string> rules, string resource, IReadOnlyList<string> paths) => at.Finding(
        ANA001,
        $"{Say.And(rules)} {(rules.Count == 1 ? "was" : "were")} not analysed for {resource}: {Say.Count(paths.Count, "value")} {(paths.Count == 1 ? "is" : "are")} known only after a deployment ({string.Join(", ", paths.Take(5))}{(paths.Count > 5 ? ", …" : string.Empty)}).");

    internal static Finding NoCatchAll(Place at, string router, string witness) => at.Finding(
        ORD003,
        $"virtual router \"{router}\" has no route for every request: {witness} ends in 404.",
        witness: witness);

    internal static Finding HostBeforeRoute(Place at, string route, string withHost, string gateway, int? port, string host, string witness) => at.Finding(
        ORD004,
        $"on {(port is { } number ? $"port {number} of " : string.Empty)}virtual gateway \"{gateway}\", gateway route \"{withHost}\" names a host and \"{route}\" does not. Envoy picks the host first, so \"{route}\" may never see {host}: {witness} has no defined answer.",
        "Name hosts on all gateway routes of the listener, or on none.",
        witness);

    internal static Finding AmbiguousGatewayOrder(Place at, string route, string other, string gateway, string witness) => at.Finding(
        ORD005,
        $"gateway routes \"{route}\" and \"{other}\" of virtual gateway \"{gateway}\" overlap and have the same priority: {witness} has no defined winner.",
        "Give them different priorities; 0 is looked at first.",
        witness);

    internal static Finding RewriteDeadEnd(Place at, string route, string before, string after, string router, string witness) => at.Finding(
        REACH001,
        $"gateway route \"{route}\" turns {before} into {after}, which no route of virtual router \"{router}\" matches: {witness} ends in 404.",
        "Switch the rewrite off, or let the router's route match the rewritten path.",
        witness);

    internal static Finding RangeGap(Place at, string kind, string low, string high, long value, string witness) => at.Finding(
        RT037,
        $"the ranges of {kind}s \"{low}\" and \"{high}\" leave a gap: {witness} fits neither, for the end of a range is not part of it.",
        $"End the first one with {value + 1} if {value} is part of it.",
        witness);

    private static string And(IReadOnlyList<string> names) => Say.And([.. names.Select(name => $"\"{name}\"")]);
}
