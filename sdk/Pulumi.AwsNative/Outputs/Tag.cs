namespace Pulumi.AwsNative.Outputs;

/// <summary>A tag as the provider returns it.</summary>
[OutputType]
public sealed class Tag
{
    public readonly string Key;

    public readonly string Value;

    [OutputConstructor]
    private Tag(string key, string value)
    {
        Key = key;
        Value = value;
    }
}
