namespace Pulumi.AppMeshKit.Model;

/// <content>Gateway routes: their kind, match and target.</content>
public static partial class RuleBook
{
    internal static readonly Rule GR001 = Core("GR-001", "a gateway route has one type");
    internal static readonly Rule GR002 = Core("GR-002", "a gateway route has a target virtual service");
    internal static readonly Rule GR003 = Graph("GR-003", Severity.Error, "routes of a gateway with several listeners name a port");
    internal static readonly Rule GR004 = Graph("GR-004", Severity.Error, "a target with several listeners is named with a port");
    internal static readonly Rule GR005 = Core("GR-005", "a gateway route prefix begins with a slash");
    internal static readonly Rule GR006 = Core("GR-006", "a gateway route match has a prefix or a path");
    internal static readonly Rule GR007 = Core("GR-007", "a gateway route path is exact or a regex");
    internal static readonly Rule GR008 = Core("GR-008", "a host name match is exact or a suffix");
    internal static readonly Rule GR009 = Core("GR-009", "prefixes of App Mesh itself are left alone");
    internal static readonly Rule GR010 = Core("GR-010", "gRPC services of App Mesh itself are left alone");
    internal static readonly Rule GR018 = Core("GR-018", "a gateway route priority is 0 to 1000");
    internal static readonly Rule GR019 = Core("GR-019", "a gateway route match keeps its limits");
    internal static readonly Rule GR021 = Graph("GR-021", Severity.Error, "a gateway route targets no tcp service");
    internal static readonly Rule GR022 = Graph("GR-022", Severity.Warning, "a gateway route has the protocol of its gateway's listener");
    internal static readonly Rule GR023 = Target("GR-023", "Pulumi.Aws has all that a gateway route uses");
    internal static readonly Rule GR024 = Lint("GR-024", "a gateway route match says which requests it takes");

    private static Rule[] GatewayRouteRules =>
        [GR001, GR002, GR003, GR004, GR005, GR006, GR007, GR008, GR009, GR010, GR018, GR019, GR021, GR022, GR023, GR024];

    internal static Finding GatewayRouteType(Place at, IReadOnlyList<string> set) => at.Finding(
        GR001,
        $"a gateway route needs exactly one of httpRoute, http2Route or grpcRoute; {(set.Count == 0 ? "none is set" : Say.And(set) + " are set")}.",
        set.Count == 0 ? "Add one." : $"Keep one of {Say.And(set)}.");

    internal static Finding TargetService(Place at, string member, string? name) => at.Finding(
        GR002,
        name is null
            ? $"\"{member}\" is missing; a gateway route needs a target virtual service."
            : $"the name of the virtual service {Say.Length(name, 255)}.",
        name is null ? $"Add \"{member}\"." : null);

    internal static Finding GatewayPort(Place at, IValue? port, string gateway, IReadOnlyList<string> ports) => at.Finding(
        GR003,
        port is null
            ? $"the match names no port; virtual gateway \"{gateway}\" has several listeners, so it must name one of {Say.Or(ports)}."
            : $"port {port} is no listener port of virtual gateway \"{gateway}\"; it must be {Say.Or(ports)}.");

    internal static Finding ServicePort(Place at, IValue? port, string service, IReadOnlyList<string> ports) => at.Finding(
        GR004,
        port is null
            ? $"the target names no port; the provider of virtual service \"{service}\" has several listeners, so it must name one of {Say.Or(ports)}."
            : $"port {port} is no listener port of the provider of virtual service \"{service}\"; it must be {Say.Or(ports)}.");

    internal static Finding HostNameLength(Place at, string name) =>
        at.Finding(GR008, $"the host name {Say.Length(name, 253)}.");

    internal static Finding ReservedPrefix(Place at, IValue prefix) =>
        at.Finding(GR009, $"{Say.Quoted(prefix)} must be another: App Mesh keeps /aws-appmesh* and /aws-app-mesh* for itself.");

    internal static Finding ReservedService(Place at, IValue service) =>
        at.Finding(GR010, $"{Say.Quoted(service)} must be another: App Mesh keeps aws.appmesh* and aws.app-mesh* for itself.");

    internal static Finding GatewayRoutePriority(Place at, IValue priority) =>
        at.Finding(GR018, $"the priority is {priority}; it must be between 0 and 1000, and 0 is looked at first.");

    internal static Finding TcpService(Place at, string service) => at.Finding(
        GR021, $"virtual service \"{service}\" speaks tcp; a virtual gateway can only send http, http2 and grpc.");

    internal static Finding GatewayRouteProtocol(Place at, string route, string gateway, string listener) => at.Finding(
        GR022,
        $"the gateway route is for {route}, but virtual gateway \"{gateway}\" listens with {listener}.",
        $"Make it {Article(listener)} {listener} route.");

    internal static Finding NotInPulumiAws(Place at, string what) =>
        at.Finding(GR023, $"Pulumi.Aws cannot set {what} of a gateway route.", "Leave it out, or choose another target.");

    internal static Finding EveryRequest(Place at) => at.Finding(
        GR024,
        "the match has no prefix, path or host name, so the gateway route takes every request of its port.",
        "Add the prefix \"/\" to say so.");
}
