namespace Pulumi.AppMeshKit.Model;

/// <summary>A header or query parameter that must be there, or must not.</summary>
internal sealed class PresenceCondition(Dimension dimension, bool invert = false) : Condition(dimension)
{
    /// <inheritdoc />
    public override Outcome Test(string? value) => value is null == invert ? Outcome.Yes : Outcome.No;

    /// <inheritdoc />
    public override string Refusal(string? value) => value is null ? Shown(value) : $"is there ({Shown(value)}) and must not be";
}
