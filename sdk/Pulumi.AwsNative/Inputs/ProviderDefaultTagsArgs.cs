namespace Pulumi.AwsNative.Inputs;

public sealed class ProviderDefaultTagsArgs : ResourceArgs
{
    [Input("tags")]
    private InputMap<string>? _tags;

    public static new ProviderDefaultTagsArgs Empty => new();

    public InputMap<string> Tags
    {
        get => _tags ??= new();
        set => _tags = value;
    }
}
