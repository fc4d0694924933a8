namespace Pulumi.AppMeshKit.Model;

/// <summary>One thing that a route demands of one dimension of a request.</summary>
/// <param name="dimension">The dimension.</param>
internal abstract class Condition(Dimension dimension)
{
    public Dimension Dimension { get; } = dimension;

    /// <summary>How a text is compared, where one is.</summary>
    public virtual TextTest? Text => null;

    /// <summary>Whether a value is what the condition wants.</summary>
    /// <param name="value">The value; null where the request has none.</param>
    public abstract Outcome Test(string? value);

    /// <summary>Why this value is not what the condition wants, after the name of the dimension: <c>"bob" is not "qa"</c>.</summary>
    public abstract string Refusal(string? value);

    /// <summary>A value in a refusal.</summary>
    protected static string Shown(string? value) => value is null ? "is missing" : $"\"{value}\"";
}
