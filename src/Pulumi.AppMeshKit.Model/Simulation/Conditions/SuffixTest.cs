namespace Pulumi.AppMeshKit.Model;

/// <summary>The end.</summary>
internal sealed class SuffixTest(string text) : TextTest
{
    /// <inheritdoc />
    public override string IsWords => $"ends with \"{text}\"";

    /// <inheritdoc />
    public override string IsNotWords => $"does not end with \"{text}\"";

    /// <inheritdoc />
    public override IEnumerable<string> Samples => [text];

    /// <inheritdoc />
    public override string? End => text;

    /// <inheritdoc />
    public override Outcome Test(string value) => value.EndsWith(text, StringComparison.Ordinal) ? Outcome.Yes : Outcome.No;
}
