namespace Pulumi.Aws;

/// <summary>An explicit provider, for resources that need another account, region or profile than the stack's.</summary>
[AwsResourceType("pulumi:providers:aws")]
public partial class Provider : ProviderResource
{
    public Provider(string name, ProviderArgs? args = null, CustomResourceOptions? options = null)
        : base("aws", name, args ?? new ProviderArgs(), Utilities.MakeResourceOptions(options, "", "accessKey", "secretKey", "token"))
    {
    }

    [Output("profile")]
    public Output<string?> Profile { get; private set; } = null!;

    [Output("region")]
    public Output<string?> Region { get; private set; } = null!;

    [Output("retryMode")]
    public Output<string?> RetryMode { get; private set; } = null!;

    [Output("stsRegion")]
    public Output<string?> StsRegion { get; private set; } = null!;
}
