namespace Pulumi.AppMeshKit.Model;

/// <content>Gateway routes that keep the host name of a request.</content>
public static partial class RuleBook
{
    internal static readonly Rule REACH002 = Graph("REACH-002", Severity.Info, "the application sees the host name that its gateway route keeps");
    internal static readonly Rule RES004 = Graph("RES-004", Severity.Warning, "a long timeout needs the host name rewrite of the gateway");

    private static Rule[] HostRules => [REACH002, RES004];

    internal static Finding HostKept(Place at, string service, string host) => at.Finding(
        REACH002,
        $"the gateway route keeps the host name of a request: the application behind \"{service}\" sees \"{host}\".");

    internal static Finding TimeoutOfOtherHost(Place at, string service, string timeout, string path) => at.Finding(
        RES004,
        $"the host name rewrite is off, so the timeout of virtual service \"{service}\" ({timeout}) has no effect on these requests: {path} is given up after 15 s.",
        "Leave the host name rewrite on, or keep within 15 s.",
        path);
}
