namespace Pulumi.AppMeshKit.Tests.Preview;

/// <summary>A secret is never shown, wherever it goes.</summary>
[Collection(PulumiPrograms.Name)]
public sealed class SecretTests
{
    private const string Secret = "hush.shop.local";

    [Fact]
    public async Task Neither_in_the_tree_nor_in_the_drawing_nor_in_the_outputs()
    {
        IDictionary<string, object?> Program()
        {
            var service = new ServiceWithRouter("colors", new()
            {
                Mesh = new Mesh("shop"),
                ServiceName = "colors.shop.local",
                Versions = { ["v1"] = ServiceVersion.Dns(Output.CreateSecret(Secret)) },
                Tags = { ["owner"] = Output.CreateSecret(Secret) },
            });
            return new Dictionary<string, object?>
            {
                ["plain"] = service.ServiceName,
                ["secret"] = Output.CreateSecret(Secret),
                ["inside"] = new Dictionary<string, object?> { ["secret"] = Output.CreateSecret(Secret) },
            };
        }

        var result = await OfflinePreview.RunAsync(Program);

        Assert.DoesNotContain(Secret, result.ToText(), StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, result.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal("(secret)", result.Outputs["secret"]);
        Assert.Equal("(secret)", result.Outputs["inside"]);
        Assert.Equal("colors.shop.local", result.Outputs["plain"]);
    }
}
