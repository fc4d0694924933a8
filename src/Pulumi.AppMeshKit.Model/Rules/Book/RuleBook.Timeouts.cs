namespace Pulumi.AppMeshKit.Model;

/// <content>Timeouts of listeners and routes.</content>
public static partial class RuleBook
{
    internal static readonly Rule TO001 = Core("TO-001", "a listener timeout is for one protocol");
    internal static readonly Rule TO002 = Core("TO-002", "a listener timeout is for the listener's protocol");
    internal static readonly Rule TO003 = Core("TO-003", "a tcp timeout has an idle time only");
    internal static readonly Rule TO004 = Graph("TO-004", Severity.Warning, "a route timeout above 15 s is on the target's listener too");
    internal static readonly Rule TO005 = Graph("TO-005", Severity.Warning, "a listener timeout above 15 s is on a route too");
    internal static readonly Rule TO006 = Lint("TO-006", "a route waits for all its attempts");
    internal static readonly Rule TO007 = Graph("TO-007", Severity.Warning, "an idle timeout above 300 s is on the route and on both nodes");
    internal static readonly Rule TO008 = Lint("TO-008", "an idle timeout is not shorter than the request timeout");
    internal static readonly Rule TO009 = Lint("TO-009", "a request timeout is not switched off");
    internal static readonly Rule RES003 = Graph("RES-003", Severity.Info, "a gRPC route says how long a stream may be idle");

    private static Rule[] TimeoutRules => [TO001, TO002, TO003, TO004, TO005, TO006, TO007, TO008, TO009, RES003];

    internal static Finding TimeoutProtocol(Place at, string timeout, string listener) => at.Finding(
        TO002, $"the timeout is for {timeout}; it must be for the protocol of its listener, {listener}.", $"Write \"{listener}\".");

    internal static Finding RouteTimeout(Place at, string route, IReadOnlyList<string> nodes) => at.Finding(
        TO004,
        $"requests may take {route}, but {(nodes.Count == 1 ? "the listener" : "the listeners")} of {Say.Quoted(nodes)} cut them off earlier (after 15 s where nothing is set).",
        "Set a listener timeout of at least the same there, and on the nodes that call.");

    internal static Finding ListenerTimeout(Place at, string timeout) => at.Finding(
        TO005,
        $"the listener waits {timeout}, but no route to this virtual node waits longer than 15 s: the timeout has no effect.",
        "Set a request timeout on the routes too.");

    internal static Finding RouteIdle(Place at, string idle, IReadOnlyList<string> nodes) => at.Finding(
        TO007,
        $"connections may be idle {idle}, but {Listeners(nodes)} of {Say.Quoted(nodes)} {(nodes.Count == 1 ? "ends" : "end")} them earlier (after 300 s where nothing is set).",
        "Set an idle timeout of at least the same there, and on the nodes that call.");

    internal static Finding CallerIdle(Place at, string idle, IReadOnlyList<string> callers) => at.Finding(
        TO007,
        $"connections may be idle {idle}, but on the calling side {Listeners(callers)} of {Say.Quoted(callers)} still {(callers.Count == 1 ? "has" : "have")} 300 s or less.",
        "Set an idle timeout of at least the same there.");

    internal static Finding ListenerIdle(Place at, string idle) => at.Finding(
        TO007,
        $"the listener lets connections be idle {idle}, but no route to this virtual node says more than 300 s: that stays in force.",
        "Set an idle timeout on the routes too.");

    internal static Finding StreamIdle(Place at) => at.Finding(
        RES003, "the gRPC route sets no idle timeout: a stream that is idle for 300 s is cut.");

    internal static Finding RetriesCut(Place at, long attempts, string needed, string timeout) => at.Finding(
        TO006,
        $"{attempts} attempts can take {needed}, but the route gives up after {timeout}.",
        $"Allow {needed}, or retry less.");

    internal static Finding IdleShort(Place at, string idle, string request) => at.Finding(
        TO008,
        $"the idle timeout ({idle}) is shorter than the request timeout ({request}): slow responses end at the idle timeout.");

    internal static Finding TimeoutOff(Place at) =>
        at.Finding(TO009, "0 switches the request timeout off: a request may hang for ever.", "Write how long it may take.");

    internal static Finding TcpRequestTimeout(Place at) => at.Finding(
        TO003, "tcp knows no requests, so its timeout has no perRequest.", "Write idle.");

    private static string Listeners(IReadOnlyList<string> nodes) => nodes.Count == 1 ? "the listener" : "the listeners";
}
