using Pulumi.AwsNative.Inputs;
using Pulumi.AwsNative.VpcLattice;
using static Pulumi.ProviderContracts.Sent;

namespace Pulumi.AwsNative.Contract.Tests;

public class ProviderTests
{
    [Fact]
    public async Task All_settings_but_strings_travel_as_json_text()
    {
        var inputs = await Run.InputsAsync(Tokens.Provider, () => _ = new Provider("eu", new()
        {
            Region = "eu-west-1",
            MaxRetries = 3,
            AllowedAccountIds = { "111122223333" },
            DefaultTags = new ProviderDefaultTagsArgs { Tags = { ["team"] = "shop" } },
        }));

        Assert.Equal("eu-west-1", inputs["region"]);
        Assert.Equal("3", inputs["maxRetries"]);
        Assert.Equal("true", inputs["skipCredentialsValidation"]);
        Assert.Equal("""["111122223333"]""", Json(inputs["allowedAccountIds"]));
        Assert.Equal("""{"tags":{"team":"shop"}}""", Json(inputs["defaultTags"]));
        Assert.False(inputs.ContainsKey("roleArn"));
    }

    [Fact]
    public void Settings_are_required_because_a_region_is()
    {
        var args = typeof(Provider).GetConstructors().Single().GetParameters()[1];

        Assert.False(args.HasDefaultValue);
    }

    [Fact]
    public async Task A_credential_is_a_secret_whatever_it_was_given_as()
    {
        var args = new ProviderArgs { AccessKey = "AKIA", SecretKey = "hidden", Token = Output.Create("session") };

        Assert.True(await Output.IsSecretAsync(args.AccessKey!.ToOutput()));
        Assert.True(await Output.IsSecretAsync(args.SecretKey!.ToOutput()));
        Assert.True(await Output.IsSecretAsync(args.Token!.ToOutput()));
    }

    [Fact]
    public async Task A_resource_can_be_given_a_provider()
    {
        var mocks = await Run.RecordAsync(() =>
        {
            var provider = new Provider("eu", new() { Region = "eu-west-1" });
            _ = new ServiceNetwork("shop", options: new() { Provider = provider });
        });

        Assert.Matches("pulumi:providers:aws-native::eu::eu-id$", mocks.Single(Tokens.ServiceNetwork).Provider);
    }
}
