namespace Pulumi.AppMeshKit.Model;

/// <summary>The beginning, character by character: <c>/api</c> takes <c>/apix</c> too.</summary>
internal sealed class PrefixTest(string text) : TextTest
{
    /// <inheritdoc />
    public override string IsWords => $"starts with \"{text}\"";

    /// <inheritdoc />
    public override string IsNotWords => $"does not start with \"{text}\"";

    /// <inheritdoc />
    public override IEnumerable<string> Samples => [text];

    /// <inheritdoc />
    public override string? Beginning => text;

    /// <inheritdoc />
    public override Outcome Test(string value) => value.StartsWith(text, StringComparison.Ordinal) ? Outcome.Yes : Outcome.No;
}
