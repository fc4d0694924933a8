namespace Pulumi.AppMeshKit.Model.Json;

/// <summary>Something that a deployment computes, such as an intrinsic function: a value, a list or an object, nobody knows.</summary>
internal class SourceUnknown(string source, int? line) : SourceNode(line)
{
    /// <inheritdoc />
    public override string Description => SourceText.Shorten(Source);

    /// <inheritdoc />
    public override string Source { get; } = source;
}
