namespace Pulumi.AppMeshKit.Model;

/// <content>Retry policies.</content>
public static partial class RuleBook
{
    internal static readonly Rule RP001 = Core("RP-001", "a retry policy has an event");
    internal static readonly Rule RP002 = Core("RP-002", "a retry policy has maxRetries and perRetryTimeout");
    internal static readonly Rule RP003 = Core("RP-003", "HTTP retry events are four words");
    internal static readonly Rule RP004 = Core("RP-004", "the TCP retry event is connection-error");
    internal static readonly Rule RP005 = Core("RP-005", "gRPC retry events are five words");
    internal static readonly Rule RP006 = Lint("RP-006", "a retry policy retries at least twice");
    internal static readonly Rule RP007 = Lint("RP-007", "retries are safe for requests that change something");
    internal static readonly Rule RP008 = Lint("RP-008", "a route says how it retries");

    private static Rule[] RetryPolicyRules => [RP001, RP002, RP003, RP004, RP005, RP006, RP007, RP008];

    internal static Finding NoRetryEvent(Place at) =>
        at.Finding(RP001, "the retry policy has no event; it needs at least one to act on.", "Add one, such as the HTTP event \"gateway-error\".");

    internal static Finding RetryPart(Place at, string part) =>
        at.Finding(RP002, $"\"{part}\" is missing; a retry policy needs maxRetries and perRetryTimeout.", $"Add \"{part}\".");

    internal static Finding MaxRetries(Place at, IValue retries) =>
        at.Finding(RP002, $"the number of retries is {retries}; it must be 0 or more.");

    internal static Finding RetryEvent(Place at, Rule rule, string noun, IValue @event, IReadOnlyList<string> events) =>
        at.Finding(rule, $"{Say.Quoted(@event)} is no {noun} retry event; it must be {Say.Or(events)}.");

    internal static Finding RetryEventCount(Place at, Rule rule, string noun, int count, int most) => at.Finding(
        rule,
        count == 0
            ? $"the list of {noun} retry events is empty; it must have {(most == 1 ? "one" : $"1 to {most}")}, or be left out."
            : $"there are {count} {noun} retry events; there must be {(most == 1 ? "one" : $"1 to {most}")}.");

    internal static Finding FewRetries(Place at, long retries) =>
        at.Finding(RP006, $"the route retries {(retries == 0 ? "never" : "once")}; AWS advises at least 2 retries.");

    internal static Finding UnsafeRetry(Place at, IReadOnlyList<string> events) => at.Finding(
        RP007,
        $"{Say.And(events)} can repeat a request that was carried out already (Envoy retries on a connection reset too).",
        "Keep to requests that may run twice, or retry on stream-error and connection-error only.");

    internal static Finding NoRetryPolicy(Place at) => at.Finding(
        RP008,
        "no retry policy is set: whether App Mesh adds one of its own (2 retries) depends on the age of the account.",
        "Write the policy out.");
}
