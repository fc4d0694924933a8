namespace Pulumi.AppMeshKit.Model;

/// <content>Timeouts, retries, pools and outliers.</content>
public static partial class FidelityTable
{
    private const string RetryRemedy = "Retry in the callers, with a limit and a growing pause.";
    private const string DeadlineRemedy = "Give the callers deadlines of their own.";

    private static FidelityRow[] ResilienceRows =>
    [
        Row(
            RuleBook.LOSS013,
            LossClass.Resilience,
            "outlier detection",
            Lattice.None("ejects no host for its errors", "Check health often, over http.", Listeners("outlierDetection")) with { ShowsValue = true }),
        Row(
            RuleBook.LOSS014,
            LossClass.Resilience,
            "connection pools",
            Lattice.None("limits neither connections nor requests", "Limit them in the workload, or scale it.", Listeners("connectionPool")) with { ShowsValue = true }),
        Row(
            RuleBook.LOSS015,
            LossClass.Resilience,
            "timeouts of listeners",
            Lattice.Partial(
                "has one idle timeout for a service, from 60 to 600 s: the longest that its nodes give",
                "Give all nodes of a service the same.",
                Listeners("timeout.http.idle", "timeout.http2.idle", "timeout.grpc.idle")) with { Case = "idle", ShowsValue = true },
            Lattice.None(
                "ends no request that takes long",
                DeadlineRemedy,
                Listeners("timeout.http.perRequest", "timeout.http2.perRequest", "timeout.grpc.perRequest", "timeout.tcp")) with { Case = "of a request, or tcp", ShowsValue = true }),
        Row(
            RuleBook.LOSS033,
            LossClass.Resilience,
            "retries on http and tcp events",
            Lattice.None("has no retries: a request that fails is not sent again", RetryRemedy, HttpRoutes("retryPolicy"), GrpcRoute("retryPolicy.httpRetryEvents", "retryPolicy.tcpRetryEvents")) with { ShowsValue = true }),
        Row(
            RuleBook.LOSS034,
            LossClass.Resilience,
            "retries on gRPC events",
            Lattice.None("has no retries: a call that fails is not sent again", RetryRemedy, GrpcRoute("retryPolicy")) with { ShowsValue = true }),
        Row(
            RuleBook.LOSS035,
            LossClass.Resilience,
            "timeout of each try",
            Lattice.None("ends no try that takes long", DeadlineRemedy, Routes("retryPolicy.perRetryTimeout")) with { ShowsValue = true }),
        Row(
            RuleBook.LOSS036,
            LossClass.Resilience,
            "timeouts of routes",
            Lattice.None("has no timeouts of routes: no request is ended for taking long", DeadlineRemedy, Routes("timeout")) with { ShowsValue = true }),
        Row(
            RuleBook.LOSS037,
            LossClass.Resilience,
            "App Mesh's own timeout of 15 s and its two retries",
            Lattice.None(
                "ends no request, where App Mesh without a word ends it after 15 s",
                DeadlineRemedy,
                Routes("timeout", "timeout.perRequest")) with { Case = "no timeout written", IsAbsence = true },
            Lattice.None(
                "has no retries, where App Mesh without a word tries twice more",
                RetryRemedy,
                Routes("retryPolicy")) with { Case = "no retries written", IsAbsence = true }),
    ];
}
