namespace Pulumi.AppMeshKit.Model;

/// <content>Virtual services and virtual gateways.</content>
public static partial class RuleBook
{
    internal static readonly Rule VS001 = Core("VS-001", "a service name has 1 to 255 characters");
    internal static readonly Rule VS002 = Core("VS-002", "a service has one provider");
    internal static readonly Rule VS003 = Lint("VS-003", "a service has a provider");
    internal static readonly Rule VS004 = Lint("VS-004", "a service name is a full domain name");
    internal static readonly Rule VS006 = Graph("VS-006", Severity.Warning, "a service is provided by a router");
    internal static readonly Rule VS007 = Graph("VS-007", Severity.Warning, "a provider node has a listener");
    internal static readonly Rule VS008 = Core("VS-008", "a provider has a name of 1 to 255 characters");
    internal static readonly Rule VG001 = Core("VG-001", "a gateway has a listener");
    internal static readonly Rule VG002 = Core("VG-002", "the listener ports of a gateway differ");
    internal static readonly Rule VG003 = Core("VG-003", "a gateway listens with http, http2 or grpc");
    internal static readonly Rule VG004 = Lint("VG-004", "a gateway listens on a port that needs no privileges");

    private static Rule[] VirtualServiceRules => [VS001, VS002, VS003, VS004, VS006, VS007, VS008];

    private static Rule[] VirtualGatewayRules => [VG001, VG002, VG003, VG004];

    internal static Finding ServiceNameLength(Place at, string name) =>
        at.Finding(VS001, $"the name of the virtual service {Say.Length(name, 255)}.");

    internal static Finding TwoProviders(Place at) =>
        at.Finding(VS002, "a virtual service needs one provider; a virtual node and a virtual router are set.", "Keep one of the two.");

    internal static Finding NoProvider(Place at) =>
        at.Finding(VS003, "the virtual service has no provider and routes no traffic.", "Name a virtual router or a virtual node.");

    internal static Finding ServiceName(Place at, IValue name) => at.Finding(
        VS004,
        $"{Say.Quoted(name)} is no full domain name; Envoy may take its traffic for unknown egress.",
        $"Write it with its domain, such as \"{name}.local\".");

    internal static Finding NodeProvider(Place at, string service, string node) => at.Finding(
        VS006,
        $"virtual service \"{service}\" is provided by virtual node \"{node}\" itself: no retries, and no call may take longer than 15 s.",
        "Put a virtual router in between.");

    internal static Finding DeafProvider(Place at, string service, string node) => at.Finding(
        VS007,
        $"virtual service \"{service}\" is provided by virtual node \"{node}\", which has no listener: nothing can reach it.",
        "Add a listener to the node.");

    internal static Finding ProviderName(Place at, string member, string? name) => at.Finding(
        VS008,
        name is null ? $"\"{member}\" is missing; a provider needs it." : $"the name of the provider {Say.Length(name, 255)}.",
        name is null ? $"Add \"{member}\"." : null);

    internal static Finding GatewayWithoutListener(Place at) =>
        at.Finding(VG001, "the virtual gateway has no listener; it needs at least one.", "Add one with a port and a protocol.");

    internal static Finding GatewayProtocol(Place at, IValue protocol) =>
        at.Finding(VG003, $"the protocol is {Say.Quoted(protocol)}; a virtual gateway must listen with \"http\", \"http2\" or \"grpc\".");

    internal static Finding PrivilegedPort(Place at, int port) => at.Finding(
        VG004,
        $"port {port} is privileged: Envoy needs CAP_NET_BIND_SERVICE for it, and Fargate does not give it.",
        "Choose a port above 1024, and map it in the load balancer.");
}
