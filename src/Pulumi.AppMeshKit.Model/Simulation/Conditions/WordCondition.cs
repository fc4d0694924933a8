namespace Pulumi.AppMeshKit.Model;

/// <summary>A method, a scheme, a kind of traffic or a port: one of a few words, letter by letter.</summary>
internal sealed class WordCondition(Dimension dimension, params string[] words) : Condition(dimension)
{
    /// <inheritdoc />
    public override Outcome Test(string? value) => words.Contains(value, StringComparer.Ordinal) ? Outcome.Yes : Outcome.No;

    /// <inheritdoc />
    public override string Refusal(string? value) => $"{value ?? "none"} is not {Say.Or(words)}";
}
