namespace Pulumi.AppMeshKit.Model;

/// <summary>How long something may take, and who decided.</summary>
/// <param name="Value">The span; null for no limit, and where it is not known.</param>
/// <param name="SetBy">
/// Who decided: <c>route</c>, <c>listener</c>, <c>route default</c>, <c>listener default</c>, <c>default</c> (both), <c>caller default</c>,
/// <c>gateway default</c>.
/// </param>
/// <param name="IsKnown">False where it depends on a value that only a deployment knows.</param>
public sealed record EffectiveTimeout(TimeSpan? Value, string SetBy, bool IsKnown = true)
{
    /// <summary>A timeout that only a deployment knows.</summary>
    public static EffectiveTimeout Unknown { get; } = new(null, "a value that is not known yet", IsKnown: false);

    /// <summary>In words: <c>15 s (listener default)</c>.</summary>
    public override string ToString() =>
        !IsKnown ? "not known" : $"{(Value is { } value ? DurationRules.Text((long)value.TotalMilliseconds) : "none")} ({SetBy})";

    /// <summary>The shorter of two; where one is not known, nobody knows.</summary>
    internal EffectiveTimeout Shorter(EffectiveTimeout other)
    {
        if (!IsKnown || !other.IsKnown) return Unknown;
        if (Value == other.Value && SetBy.EndsWith("default", StringComparison.Ordinal) && other.SetBy.EndsWith("default", StringComparison.Ordinal)) return this with { SetBy = "default" };

        // What somebody wrote decides before an equal default.
        var isOther = Value is null ? other.Value is not null : other.Value < Value || (other.Value == Value && SetBy.EndsWith("default", StringComparison.Ordinal));
        return isOther ? other : this;
    }
}
