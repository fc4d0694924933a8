namespace Pulumi.AppMeshKit.Model;

/// <summary>Any text of a length or more: what <c>.*</c> and <c>.+</c> take.</summary>
internal sealed class AnyTest(int shortest) : TextTest
{
    /// <inheritdoc />
    public override string IsWords => shortest == 0 ? "is any text" : "is not empty";

    /// <inheritdoc />
    public override string IsNotWords => "is empty";

    /// <inheritdoc />
    public override IEnumerable<string> Samples => [string.Empty];

    /// <inheritdoc />
    public override Outcome Test(string value) => value.Length >= shortest ? Outcome.Yes : Outcome.No;
}
