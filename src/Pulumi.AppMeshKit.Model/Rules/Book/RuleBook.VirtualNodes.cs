namespace Pulumi.AppMeshKit.Model;

/// <content>Virtual nodes: listeners, backends, service discovery.</content>
public static partial class RuleBook
{
    internal static readonly Rule VN001 = Core("VN-001", "a node with a listener has service discovery");
    internal static readonly Rule VN002 = Core("VN-002", "a node with service discovery has a listener");
    internal static readonly Rule VN003 = Core("VN-003", "the listener ports of a node differ");
    internal static readonly Rule VN004 = Core("VN-004", "a protocol is http, http2, grpc or tcp");
    internal static readonly Rule VN005 = Lint("VN-005", "a listener keeps off Envoy's own ports");
    internal static readonly Rule VN006 = Graph("VN-006", Severity.Warning, "a node without a listener has backends");
    internal static readonly Rule VN007 = Core("VN-007", "a backend is listed once");
    internal static readonly Rule VN008 = Core("VN-008", "a node has at most 50 backends");
    internal static readonly Rule VN009 = Core("VN-009", "the name of a backend has 1 to 255 characters");
    internal static readonly Rule VN010 = Graph("VN-010", Severity.Error, "backends on one port speak one protocol");
    internal static readonly Rule VN011 = Graph("VN-011", Severity.Error, "tcp backends have a port each");
    internal static readonly Rule VN014 = Lint("VN-014", "whoever targets a node with several listeners names a port");

    private static Rule[] VirtualNodeRules =>
        [VN001, VN002, VN003, VN004, VN005, VN006, VN007, VN008, VN009, VN010, VN011, VN014];

    internal static Finding DiscoveryMissing(Place at) => at.Finding(
        VN001,
        "the virtual node has a listener, but no service discovery: callers could not find it.",
        "Add DNS or Cloud Map discovery, or drop the listener.");

    internal static Finding ListenerMissing(Place at) => at.Finding(
        VN002,
        "the virtual node has service discovery, but no listener: nothing could reach it.",
        "Add a listener, or drop service discovery.");

    internal static Finding PortTwice(Place at, Rule rule, string noun, IValue port, int first) =>
        at.Finding(rule, $"port {port} is that of listener {first} too; the listener ports of a {noun} must differ.");

    internal static Finding Protocol(Place at, IValue protocol) => at.Finding(
        VN004,
        $"the protocol is {Say.Quoted(protocol)}; it must be \"http\", \"http2\", \"grpc\" or \"tcp\".",
        protocol.Boxed is "https" ? "Write \"http\" and give the listener tls." : null);

    internal static Finding EnvoyPort(Place at, int port, string use) =>
        at.Finding(VN005, $"Envoy itself uses port {port}, for {use}.", "Choose another port.");

    internal static Finding CallsNothing(Place at, string node) => at.Finding(
        VN006,
        $"virtual node \"{node}\" has no listener and no backend, and the mesh drops unknown egress: it can neither call nor be called.",
        "List the virtual services that it calls.");

    internal static Finding BackendTwice(Place at, IValue name, int first) => at.Finding(
        VN007,
        $"backend {Say.Quoted(name)} is listed at {first} already; App Mesh would keep one of the two, and one client policy.",
        "Remove one.");

    internal static Finding BackendCount(Place at, int count) =>
        at.Finding(VN008, $"there are {Say.Count(count, "backend")}; a virtual node must not have more than 50.");

    internal static Finding BackendName(Place at, string name) =>
        at.Finding(VN009, $"the name of the virtual service {Say.Length(name, 255)}.");

    internal static Finding BackendProtocols(Place at, (string Service, string Protocol) a, (string Service, string Protocol) b, int port) => at.Finding(
        VN010,
        $"backends \"{a.Service}\" ({a.Protocol}) and \"{b.Service}\" ({b.Protocol}) both listen on port {port}; Envoy cannot build one listener for two protocols.",
        "Give one of them another port.");

    internal static Finding TcpBackends(Place at, string a, string b, int port) => at.Finding(
        VN011,
        $"tcp backends \"{a}\" and \"{b}\" both listen on port {port}; nothing in a tcp connection could tell them apart.",
        "Give each virtual router a port of its own.");

    internal static Finding SeveralListeners(Place at, IReadOnlyList<string> ports) => at.Finding(
        VN014,
        $"the virtual node listens on ports {Say.And(ports)}: every route and gateway route to it must name one of them.");
}
