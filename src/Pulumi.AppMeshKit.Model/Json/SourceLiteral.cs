namespace Pulumi.AppMeshKit.Model.Json;

/// <summary>A number, a truth value or null: what JSON writes without quotes.</summary>
internal sealed class SourceLiteral(string text, int? line) : SourceNode(line)
{
    /// <summary>The text as written: <c>8080</c>, <c>true</c>, <c>null</c>.</summary>
    public string Text { get; } = text;

    /// <summary>Whether it is null, which says the same as leaving a member out.</summary>
    public bool IsNull => Text == "null";

    /// <inheritdoc />
    public override string Description => SourceText.Shorten(Text);

    /// <inheritdoc />
    public override string Source => Text;
}
