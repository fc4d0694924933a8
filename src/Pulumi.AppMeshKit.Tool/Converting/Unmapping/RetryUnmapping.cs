using Pulumi.AppMeshKit.Mapping;
using Pulumi.AppMeshKit.Model;
using Api = Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

internal static class RetryUnmapping
{
    internal static RetryPolicy? Http(HttpRetryPolicy? retries) => retries is null ? null : new()
    {
        MaxRetries = retries.MaxRetries.Number("maxRetries"),
        PerTry = TimeUnmapping.Span(retries.PerRetryTimeout, "perRetryTimeout"),
        On = On(retries.HttpRetryEvents, retries.TcpRetryEvents),
    };

    internal static GrpcRetryPolicy? Grpc(Api.GrpcRetryPolicy? retries) => retries is null ? null : new()
    {
        MaxRetries = retries.MaxRetries.Number("maxRetries"),
        PerTry = TimeUnmapping.Span(retries.PerRetryTimeout, "perRetryTimeout"),
        On = On(retries.HttpRetryEvents, retries.TcpRetryEvents),
        OnStatus = retries.GrpcRetryEvents.Texts("a retry event").Aggregate(
            GrpcRetryOn.None, (all, text) => all | Event<GrpcRetryOn>(text, one => ApiText.GrpcEventsOf(one))),
    };

    private static RetryOn On(ApiList<Value<string>>? http, ApiList<Value<string>>? tcp) =>
        http.Texts("a retry event").Aggregate(RetryOn.None, (all, text) => all | Event<RetryOn>(text, one => ApiText.HttpEventsOf(one)))
        | tcp.Texts("a retry event").Aggregate(RetryOn.None, (all, text) => all | Event<RetryOn>(text, one => ApiText.TcpEventsOf(one)));

    private static T Event<T>(string text, Func<T, IReadOnlyList<string>> spelling)
        where T : struct, Enum
    {
        foreach (var one in Enum.GetValues<T>())
        {
            if (spelling(one) is [var said] && said == text) return one;
        }

        throw new CannotSayException("a retry event is none of those that a component takes");
    }
}
