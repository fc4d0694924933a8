using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>How often a request may be tried, and who decided.</summary>
/// <param name="MaxAttempts">The first attempt and all retries, 1 or more; null where only a deployment knows.</param>
/// <param name="PerTry">How long one attempt may take; null where nothing says so.</param>
/// <param name="SetBy"><c>route</c>, <c>default policy (assumed)</c> or <c>none</c>.</param>
public sealed record EffectiveRetries(long? MaxAttempts, TimeSpan? PerTry, string SetBy)
{
    /// <summary>In words: <c>3 attempts × 5 s (route)</c>.</summary>
    public override string ToString()
    {
        if (MaxAttempts is not { } attempts) return "not known";

        var each = PerTry is { } span ? $" × {DurationRules.Text((long)span.TotalMilliseconds)}" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{attempts} attempt{(attempts == 1 ? string.Empty : "s")}{each} ({SetBy})");
    }

    /// <summary>The longest that all attempts may take within a timeout, without the pauses in between (25 ms and more); null for no limit.</summary>
    /// <param name="timeout">The timeout of the request.</param>
    public TimeSpan? WorstCase(EffectiveTimeout timeout)
    {
        ArgumentNullException.ThrowIfNull(timeout);
        var all = PerTry * MaxAttempts;
        return all is null ? timeout.Value : timeout.Value is { } limit && limit < all ? limit : all;
    }
}
