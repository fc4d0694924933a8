namespace Pulumi.AppMeshKit.Model;

/// <summary>Timeouts and retries in words.</summary>
internal static class DurationText
{
    /// <summary>A span: <c>3 s</c>, <c>1500 ms</c>.</summary>
    public static string Of(Duration duration) =>
        duration.UnknownSource ?? (duration.Unit is null ? $"{duration.Value}" : $"{duration.Value} {duration.Unit}");

    /// <summary>How often and how long a route tries again: <c>retries 2 × 3 s</c>.</summary>
    public static IEnumerable<string> Retries(Value<long>? maxRetries, Duration? perTry)
    {
        if (maxRetries is null) yield break;

        if (maxRetries.Has(out var count) && count == 0) yield return "no retries";
        else yield return perTry is null ? $"retries {maxRetries}" : $"retries {maxRetries} × {Of(perTry)}";
    }

    /// <summary>How long a request and an idle connection may last: <c>timeout 10 s</c>, <c>idle 60 s</c>.</summary>
    public static IEnumerable<string> Timeouts(Duration? perRequest, Duration? idle)
    {
        if (perRequest is not null) yield return IsZero(perRequest) ? "no timeout" : $"timeout {Of(perRequest)}";
        if (idle is not null) yield return IsZero(idle) ? "idle for ever" : $"idle {Of(idle)}";
    }

    private static bool IsZero(Duration duration) => duration.Value.Has(out var value) && value == 0;
}
