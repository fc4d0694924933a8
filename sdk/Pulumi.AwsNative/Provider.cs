namespace Pulumi.AwsNative;

/// <summary>An explicit provider, for resources that need another account, region or profile than the stack's.</summary>
[AwsNativeResourceType("pulumi:providers:aws-native")]
public partial class Provider : ProviderResource
{
    public Provider(string name, ProviderArgs args, CustomResourceOptions? options = null)
        : base("aws-native", name, args ?? new ProviderArgs(), Utilities.MakeResourceOptions(options, ""))
    {
    }

    [Output("profile")]
    public Output<string?> Profile { get; private set; } = null!;

    [Output("region")]
    public Output<string?> Region { get; private set; } = null!;

    [Output("roleArn")]
    public Output<string?> RoleArn { get; private set; } = null!;

    [Output("sharedCredentialsFile")]
    public Output<string?> SharedCredentialsFile { get; private set; } = null!;
}
