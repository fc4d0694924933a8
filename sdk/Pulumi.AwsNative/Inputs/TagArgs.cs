namespace Pulumi.AwsNative.Inputs;

/// <summary>A tag of a resource of any module: tags are a list here, not a map.</summary>
public sealed class TagArgs : ResourceArgs
{
    public static new TagArgs Empty => new();

    [Input("key", required: true)]
    public Input<string> Key { get; set; } = null!;

    [Input("value", required: true)]
    public Input<string> Value { get; set; } = null!;
}
