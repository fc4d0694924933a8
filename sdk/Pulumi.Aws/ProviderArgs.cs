using Pulumi.Aws.Inputs;

namespace Pulumi.Aws;

/// <summary>The settings of a provider. All but strings travel as JSON text: that is how the engine configures plugins.</summary>
public sealed class ProviderArgs : ResourceArgs
{
    [Input("allowedAccountIds", json: true)]
    private InputList<string>? _allowedAccountIds;

    [Input("forbiddenAccountIds", json: true)]
    private InputList<string>? _forbiddenAccountIds;

    public ProviderArgs()
    {
        Region = Utilities.GetEnv("AWS_REGION", "AWS_DEFAULT_REGION")!;
        SkipCredentialsValidation = false;
        SkipRegionValidation = true;
    }

    public static new ProviderArgs Empty => new();

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

    [Input("maxRetries", json: true)]
    public Input<int>? MaxRetries { get; set; }

    [Input("profile")]
    public Input<string>? Profile { get; set; }

    [Input("region")]
    public Input<string>? Region { get; set; }

    [Input("retryMode")]
    public Input<string>? RetryMode { get; set; }

    [Input("skipCredentialsValidation", json: true)]
    public Input<bool>? SkipCredentialsValidation { get; set; }

    [Input("skipMetadataApiCheck", json: true)]
    public Input<bool>? SkipMetadataApiCheck { get; set; }

    [Input("skipRegionValidation", json: true)]
    public Input<bool>? SkipRegionValidation { get; set; }

    [Input("skipRequestingAccountId", json: true)]
    public Input<bool>? SkipRequestingAccountId { get; set; }

    [Input("stsRegion")]
    public Input<string>? StsRegion { get; set; }
}
