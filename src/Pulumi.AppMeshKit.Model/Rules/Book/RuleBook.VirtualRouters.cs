namespace Pulumi.AppMeshKit.Model;

/// <content>Virtual routers, and how their routes fit them.</content>
public static partial class RuleBook
{
    internal static readonly Rule VR001 = Lint("VR-001", "a router has a listener");
    internal static readonly Rule VR002 = Core("VR-002", "the listener ports of a router differ");
    internal static readonly Rule VR003 = Graph("VR-003", Severity.Error, "a route has the protocol of its router's listener");
    internal static readonly Rule VR004 = Graph("VR-004", Severity.Error, "a route has the protocol of its target's listener");
    internal static readonly Rule VR005 = Graph("VR-005", Severity.Error, "a route name is used once in a router");
    internal static readonly Rule VR006 = Graph("VR-006", Severity.Error, "routes of a router with several listeners name a port");
    internal static readonly Rule VR007 = Graph("VR-007", Severity.Error, "targets with several listeners are named with a port");
    internal static readonly Rule VR010 = Graph("VR-010", Severity.Warning, "a router has a route");
    internal static readonly Rule VR011 = Graph("VR-011", Severity.Info, "targets that listen on different ports are named with theirs");

    private static Rule[] VirtualRouterRules => [VR001, VR002, VR003, VR004, VR005, VR006, VR007, VR010, VR011];

    internal static Finding RouterWithoutListener(Place at) =>
        at.Finding(VR001, "the virtual router has no listener: it receives no traffic.", "Add one with the port and protocol of its targets.");

    internal static Finding RouterProtocol(Place at, string route, string router, string listener) => at.Finding(
        VR003,
        $"the route is for {route}, but virtual router \"{router}\" listens with {listener}; the two must be the same.",
        $"Make it {Article(listener)} {listener} route.");

    internal static Finding TargetProtocol(Place at, string node, string listener, string route) => at.Finding(
        VR004,
        $"virtual node \"{node}\" listens with {listener}, but the route is for {route}; the two must be the same, or traffic fails.");

    internal static Finding RouteTwice(Place at, string route, string router) =>
        at.Finding(VR005, $"virtual router \"{router}\" has a route \"{route}\" already; the names of its routes must differ.");

    internal static Finding RoutePortMissing(Place at, string router, IReadOnlyList<string> ports) => at.Finding(
        VR006,
        $"the match names no port; virtual router \"{router}\" has several listeners, so it must name one of {Say.Or(ports)}.");

    internal static Finding TargetPortMissing(Place at, string node, IReadOnlyList<string> ports) => at.Finding(
        VR007,
        $"the target names no port; virtual node \"{node}\" has several listeners, so it must name one of {Say.Or(ports)}.");

    internal static Finding RouterWithoutRoutes(Place at, string router) =>
        at.Finding(VR010, $"virtual router \"{router}\" has no route: every request to it ends in 404.", "Add one.");

    internal static Finding TargetPorts(Place at, IReadOnlyList<string> nodesWithPorts) =>
        at.Finding(VR011, $"the targets listen on different ports ({Say.And(nodesWithPorts)}).", "Name the port of each target.");

    private static string Article(string protocol) => protocol.StartsWith('h') ? "an" : "a";
}
