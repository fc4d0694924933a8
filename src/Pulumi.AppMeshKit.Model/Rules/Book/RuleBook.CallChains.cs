using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <content>Chains of calls, and what no call reaches.</content>
public static partial class RuleBook
{
    internal static readonly Rule RES001 = Graph("RES-001", Severity.Warning, "a caller waits longer than those further down");
    internal static readonly Rule RES002 = Graph("RES-002", Severity.Warning, "retries along a chain of calls stay few");
    internal static readonly Rule REACH003 = Graph("REACH-003", Severity.Warning, "a backend leads to somebody who can answer");
    internal static readonly Rule REACH004 = Graph("REACH-004", Severity.Info, "calls do not go in a circle");
    internal static readonly Rule REACH005 = Graph("REACH-005", Severity.Info, "a node that listens is called");
    internal static readonly Rule REACH006 = Graph("REACH-006", Severity.Info, "what is in the mesh is used");
    internal static readonly Rule REACH007 = Graph("REACH-007", Severity.Info, "what most services call has more than one node");

    private static Rule[] CallChainRules => [RES001, RES002, REACH003, REACH004, REACH005, REACH006, REACH007];

    internal static Finding TimeoutsShrink(Place at, string caller, string outer, string callee, string inner, string path) => at.Finding(
        RES001,
        $"\"{caller}\" gives up after {outer}, but \"{callee}\" further down may take {inner}: {path}.",
        "Let timeouts grow towards the caller.",
        path);

    internal static Finding RetryStorm(Place at, long attempts, string service, string path) => at.Finding(
        RES002,
        $"one request can become {Attempts(attempts)} attempts at \"{service}\" along {path}; there should be {RetryChainRules.Limit} at most.",
        "Retry at one place of the path only.",
        path);

    internal static Finding DeadBackend(Place at, string path, string reason, string cure) =>
        at.Finding(REACH003, $"nothing can receive the calls {path}: {reason}.", cure, path);

    internal static Finding CallCycle(Place at, string path) => at.Finding(REACH004, $"calls can go in a circle: {path}.", witness: path);

    internal static Finding Island(Place at, string node) => at.Finding(
        REACH005, $"nothing calls virtual node \"{node}\", and no gateway reaches it.", "Let a route lead to it, or remove it.");

    internal static Finding Unused(Place at, ResourceId resource, string reason) => at.Finding(REACH006, $"{resource} is unused: {reason}.");

    internal static Finding FanIn(Place at, string service, int callers, int others, string node) => at.Finding(
        REACH007,
        $"virtual service \"{service}\" is called by {callers} of {others} other services, and virtual node \"{node}\" alone provides it.");

    private static string Attempts(long attempts) =>
        attempts < RetryChainRules.Countless ? attempts.ToString(CultureInfo.InvariantCulture) : "a million or more";
}
