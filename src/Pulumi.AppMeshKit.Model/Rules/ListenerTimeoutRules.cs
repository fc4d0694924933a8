namespace Pulumi.AppMeshKit.Model;

/// <summary>Timeouts of a listener.</summary>
internal static class ListenerTimeoutRules
{
    public static IEnumerable<Finding> Check(Place listener, ListenerTimeout? timeout, PortMapping? mapping)
    {
        if (!timeout.IsGiven()) return [];

        var at = listener.At("timeout", timeout);
        return Findings.Of(
            at.OneOf(RuleBook.TO001, "a listener timeout", ("grpc", timeout.Grpc), ("http", timeout.Http), ("http2", timeout.Http2), ("tcp", timeout.Tcp)),
            OfListener(at, timeout, mapping),
            at.Inside("grpc", timeout.Grpc, Grpc),
            at.Inside("http", timeout.Http, Http),
            at.Inside("http2", timeout.Http2, Http),
            at.Inside("tcp", timeout.Tcp, Tcp));
    }

    public static IEnumerable<Finding> Http(Place at, HttpTimeout timeout) => Findings.Of(
        at.Inside("idle", timeout.Idle, DurationRules.Check),
        at.Inside("perRequest", timeout.PerRequest, DurationRules.Check));

    public static IEnumerable<Finding> Grpc(Place at, GrpcTimeout timeout) => Findings.Of(
        at.Inside("idle", timeout.Idle, DurationRules.Check),
        at.Inside("perRequest", timeout.PerRequest, DurationRules.Check));

    public static IEnumerable<Finding> Tcp(Place at, TcpTimeout timeout) => at.Inside("idle", timeout.Idle, DurationRules.Check);

    /// <summary>A single timeout of another protocol; several are another problem.</summary>
    private static IEnumerable<Finding> OfListener(Place at, ListenerTimeout timeout, PortMapping? mapping)
    {
        if (!(mapping?.Protocol).Has(out var protocol) || protocol is not ("http" or "http2" or "grpc" or "tcp")) yield break;

        List<(string Name, ApiObject Value)> set = [];
        if (timeout.Grpc is not null) set.Add(("grpc", timeout.Grpc));
        if (timeout.Http is not null) set.Add(("http", timeout.Http));
        if (timeout.Http2 is not null) set.Add(("http2", timeout.Http2));
        if (timeout.Tcp is not null) set.Add(("tcp", timeout.Tcp));
        if (set.Count == 1 && set[0].Name != protocol) yield return RuleBook.TimeoutProtocol(at.At(set[0].Name, set[0].Value), set[0].Name, protocol);
    }
}
