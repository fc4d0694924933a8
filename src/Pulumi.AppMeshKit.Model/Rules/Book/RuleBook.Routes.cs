namespace Pulumi.AppMeshKit.Model;

/// <content>Routes: their kind, targets, weights and priority.</content>
public static partial class RuleBook
{
    internal static readonly Rule RT001 = Core("RT-001", "a route has one type");
    internal static readonly Rule RT002 = Core("RT-002", "a route has 1 to 10 targets");
    internal static readonly Rule RT003 = Core("RT-003", "a weight is 0 to 100");
    internal static readonly Rule RT004 = Core("RT-004", "the weights of a route total at most 100");
    internal static readonly Rule RT005 = Core("RT-005", "one weight of a route is above 0");
    internal static readonly Rule RT006 = Lint("RT-006", "a target is listed once");
    internal static readonly Rule RT020 = Core("RT-020", "a route priority is 0 to 1000");
    internal static readonly Rule RT021 = Graph("RT-021", Severity.Warning, "overlapping routes have different priorities");
    internal static readonly Rule RT022 = Graph("RT-022", Severity.Error, "a port in a route is a listener's");
    internal static readonly Rule RT030 = Core("RT-030", "a target has a node and a weight");
    internal static readonly Rule RT031 = Hint("RT-031", "weights that look like per cent total 100");
    internal static readonly Rule RT032 = Hint("RT-032", "a target has a weight above 0");
    internal static readonly Rule ORD002 = Graph("ORD-002", Severity.Warning, "routes with the same match have different priorities");

    private static Rule[] RouteRules =>
        [RT001, RT002, RT003, RT004, RT005, RT006, RT020, RT021, RT022, RT030, RT031, RT032, ORD002];

    internal static Finding RouteType(Place at, IReadOnlyList<string> set) => at.Finding(
        RT001,
        $"a route needs exactly one of httpRoute, http2Route, grpcRoute or tcpRoute; {(set.Count == 0 ? "none is set" : Say.And(set) + " are set")}.",
        set.Count == 0 ? "Add one." : $"Keep one of {Say.And(set)}.");

    internal static Finding TargetCount(Place at, int count) =>
        at.Finding(RT002, count == 0 ? "there is no target; a route needs 1 to 10." : $"there are {count} targets; a route needs 1 to 10.");

    internal static Finding Weight(Place at, IValue weight) =>
        at.Finding(RT003, $"the weight is {weight}; it must be between 0 and 100.");

    internal static Finding WeightSum(Place at, long sum, IEnumerable<string> parts) => at.Finding(
        RT004, $"the weights add up to {sum}; the total must not be over 100 ({string.Join(", ", parts)}).");

    internal static Finding WeightsZero(Place at) =>
        at.Finding(RT005, "no target has a weight above 0; at least one must.");

    internal static Finding TargetTwice(Place at, IValue node, int first) => at.Finding(
        RT006, $"virtual node {Say.Quoted(node)} is listed at {first} already, with the same port.", "Add the two weights up in one entry.");

    internal static Finding RoutePriority(Place at, IValue priority) =>
        at.Finding(RT020, $"the priority is {priority}; it must be between 0 and 1000, and 0 is looked at first.");

    internal static Finding AmbiguousOrder(Place at, string route, string other, string parent, string witness) => at.Finding(
        RT021,
        $"routes \"{route}\" and \"{other}\" of virtual router \"{parent}\" both match {witness} and have the same priority; App Mesh promises no order.",
        "Give them different priorities; 0 is looked at first.",
        witness);

    internal static Finding MatchPortUnknown(Place at, IValue port, string router, IReadOnlyList<string> ports) => at.Finding(
        RT022, $"port {port} is no listener port of virtual router \"{router}\"; it must be {Say.Or(ports)}.");

    internal static Finding TargetPortUnknown(Place at, IValue port, string node, IReadOnlyList<string> ports) => at.Finding(
        RT022, $"port {port} is no listener port of virtual node \"{node}\"; it must be {Say.Or(ports)}.");

    internal static Finding TargetPart(Place at, string part) =>
        at.Finding(RT030, $"\"{part}\" is missing; a weighted target needs a virtual node and a weight.", $"Add \"{part}\".");

    internal static Finding TargetNode(Place at, string name) =>
        at.Finding(RT030, $"the name of the virtual node {Say.Length(name, 255)}.");

    internal static Finding Shares(Place at, long sum, IEnumerable<string> shares) => at.Finding(
        RT031, $"the weights add up to {sum}, so the shares are {string.Join(", ", shares)}: weights are relative, not per cent.");

    internal static Finding WeightZero(Place at, string node) =>
        at.Finding(RT032, $"virtual node \"{node}\" has weight 0 and gets no traffic.");

    internal static Finding SameMatch(Place at, string kind, string route, string other, string parent, string witness) => at.Finding(
        ORD002,
        $"{kind}s \"{route}\" and \"{other}\" of \"{parent}\" have the same match and the same priority: one of them never runs, and nothing says which takes {witness}.",
        "Give them different priorities, or remove one.",
        witness);
}
