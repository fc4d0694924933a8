using Pulumi.AwsNative.Inputs;

namespace Pulumi.AwsNative;

/// <summary>The settings of a provider. All but strings travel as JSON text: that is how the engine configures plugins.</summary>
public sealed class ProviderArgs : ResourceArgs
{
    [Input("accessKey")]
    private Input<string>? _accessKey;

    [Input("allowedAccountIds", json: true)]
    private InputList<string>? _allowedAccountIds;

    [Input("forbiddenAccountIds", json: true)]
    private InputList<string>? _forbiddenAccountIds;

    [Input("secretKey")]
    private Input<string>? _secretKey;

    [Input("token")]
    private Input<string>? _token;

    public ProviderArgs()
    {
        Profile = Utilities.GetEnv("AWS_PROFILE")!;
        Region = Utilities.GetEnv("AWS_REGION", "AWS_DEFAULT_REGION")!;
        SharedCredentialsFile = Utilities.GetEnv("AWS_SHARED_CREDENTIALS_FILE")!;
        SkipCredentialsValidation = true;
        SkipGetEc2Platforms = true;
        SkipMetadataApiCheck = true;
        SkipRegionValidation = true;
    }

    public static new ProviderArgs Empty => new();

    public Input<string>? AccessKey
    {
        get => _accessKey;
        set => _accessKey = Secret(value);
    }

    public InputList<string> AllowedAccountIds
    {
        get => _allowedAccountIds ??= new();
        set => _allowedAccountIds = value;
    }

    [Input("defaultTags", json: true)]
    public Input<ProviderDefaultTagsArgs>? DefaultTags { get; set; }

    public InputList<string> ForbiddenAccountIds
    {
        get => _forbiddenAccountIds ??= new();
        set => _forbiddenAccountIds = value;
    }

    [Input("insecure", json: true)]
    public Input<bool>? Insecure { get; set; }

    [Input("maxRetries", json: true)]
    public Input<int>? MaxRetries { get; set; }

    [Input("profile")]
    public Input<string>? Profile { get; set; }

    [Input("region", required: true)]
    public Input<string> Region { get; set; } = null!;

    [Input("roleArn")]
    public Input<string>? RoleArn { get; set; }

    public Input<string>? SecretKey
    {
        get => _secretKey;
        set => _secretKey = Secret(value);
    }

    [Input("sharedCredentialsFile")]
    public Input<string>? SharedCredentialsFile { get; set; }

    [Input("skipCredentialsValidation", json: true)]
    public Input<bool>? SkipCredentialsValidation { get; set; }

    [Input("skipGetEc2Platforms", json: true)]
    public Input<bool>? SkipGetEc2Platforms { get; set; }

    [Input("skipMetadataApiCheck", json: true)]
    public Input<bool>? SkipMetadataApiCheck { get; set; }

    [Input("skipRegionValidation", json: true)]
    public Input<bool>? SkipRegionValidation { get; set; }

    [Input("skipRequestingAccountId", json: true)]
    public Input<bool>? SkipRequestingAccountId { get; set; }

    public Input<string>? Token
    {
        get => _token;
        set => _token = Secret(value);
    }

    // A credential is a secret, whatever it was given as.
    private static Input<string> Secret(Input<string>? value) => Output.CreateSecret(0).Apply(_ => value);
}
