namespace Pulumi.AppMeshKit.Model;

/// <summary>The whole text.</summary>
internal sealed class ExactTest(string text) : TextTest
{
    /// <inheritdoc />
    public override string IsWords => $"is exactly \"{text}\"";

    /// <inheritdoc />
    public override string IsNotWords => $"is not exactly \"{text}\"";

    /// <inheritdoc />
    public override IEnumerable<string> Samples => [text];

    /// <inheritdoc />
    public override string? Whole => text;

    /// <inheritdoc />
    public override Outcome Test(string value) => value == text ? Outcome.Yes : Outcome.No;
}
