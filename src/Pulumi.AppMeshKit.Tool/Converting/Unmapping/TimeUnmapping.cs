using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

internal static class TimeUnmapping
{
    private static readonly long MaxMillis = (long)TimeSpan.MaxValue.TotalMilliseconds;

    internal static TimeSpan? Span(Duration? duration) => duration is null ? null : Of(duration);

    internal static TimeSpan Span(Duration? duration, string what) => Span(duration) ?? throw Said.Missing(what);

    internal static TimeSpan Millis(Value<long>? millis, string what) => OfMillis(millis.Long(what));

    internal static RequestTimeout? Timeout(HttpTimeout? timeout) =>
        timeout is null ? null : new() { PerRequest = Span(timeout.PerRequest), Idle = Span(timeout.Idle) };

    internal static RequestTimeout? Timeout(GrpcTimeout? timeout) =>
        timeout is null ? null : new() { PerRequest = Span(timeout.PerRequest), Idle = Span(timeout.Idle) };

    internal static IdleTimeout? Timeout(TcpTimeout? timeout) => timeout is null ? null : new() { Idle = Span(timeout.Idle) };

    private static TimeSpan Of(Duration duration) => (duration.Unit.TextOrNull(), duration.Value.Long("the value of a duration")) switch
    {
        ("s", var seconds and >= 0) when seconds < MaxMillis / 1000 => TimeSpan.FromSeconds(seconds),
        ("ms", var millis) => OfMillis(millis),
        _ => throw new CannotSayException("a duration is no time span"),
    };

    private static TimeSpan OfMillis(long millis) =>
        millis >= 0 && millis < MaxMillis ? TimeSpan.FromMilliseconds(millis) : throw new CannotSayException("a duration is no time span");
}
