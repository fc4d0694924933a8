using Pulumi.Aws.AppMesh;
using Pulumi.Aws.Inputs;
using static Pulumi.ProviderContracts.Sent;

namespace Pulumi.Aws.Contract.Tests;

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
        Assert.Equal("false", inputs["skipCredentialsValidation"]);
        Assert.Equal("true", inputs["skipRegionValidation"]);
        Assert.Equal("""["111122223333"]""", Json(inputs["allowedAccountIds"]));
        Assert.Equal("""{"tags":{"team":"shop"}}""", Json(inputs["defaultTags"]));
        Assert.False(inputs.ContainsKey("profile"));
    }

    [Fact]
    public async Task The_region_comes_from_the_environment_unless_given()
    {
        var region = Environment.GetEnvironmentVariable("AWS_REGION") ?? Environment.GetEnvironmentVariable("AWS_DEFAULT_REGION");

        var inputs = await Run.InputsAsync(Tokens.Provider, () => _ = new Provider("default"));

        Assert.Equal(region, inputs.GetValueOrDefault("region"));
    }

    [Fact]
    public async Task A_resource_can_be_given_a_provider()
    {
        var mocks = await Run.RecordAsync(() =>
        {
            var provider = new Provider("eu", new() { Region = "eu-west-1" });
            _ = new Mesh("shop", options: new() { Provider = provider });
        });

        Assert.Matches("pulumi:providers:aws::eu::eu-id$", mocks.Single(Tokens.Mesh).Provider);
    }
}
