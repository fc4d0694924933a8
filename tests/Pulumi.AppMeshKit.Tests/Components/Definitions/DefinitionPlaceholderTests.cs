using Pulumi.AppMeshKit.Model;
using Pulumi.Utilities;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Placeholders of a definition get their values from the program.</summary>
[Collection(PulumiPrograms.Name)]
public class DefinitionPlaceholderTests
{
    private static readonly string Node = ShopFiles.Node
        .Replace("8080", "\"${PORT}\"", StringComparison.Ordinal)
        .Replace("blue.shop.local", "blue.${NAMESPACE}", StringComparison.Ordinal);

    [Fact]
    public async Task Each_needs_a_value()
    {
        var message = await DefinitionProblemTests.RefusalAsync(new() { Definitions = { ShopFiles.Mesh, Node } });

        Assert.Equal(
            "MeshDefinition \"shop\" has 2 problems:\n"
                + "  DEF-003  Definitions[1]:5: spec.listeners[0].portMapping.port: \"${PORT}\" is a placeholder, and nothing gives its value. Write Values = { [\"PORT\"] = … }.\n"
                + "  DEF-003  Definitions[1]:6: spec.serviceDiscovery.dns.hostname: \"blue.${NAMESPACE}\" is a placeholder, and nothing gives its value. Write Values = { [\"NAMESPACE\"] = … }.",
            message);
    }

    [Fact]
    public async Task A_plain_value_is_filled_in()
    {
        MeshDefinition? shop = null;
        var run = await ProgramRun.OfAsync(() => shop = Shop("9090", "shop.local"));

        run.Is("VirtualNode shop/blue", "spec.listeners[0].portMapping.port", "9090");
        run.Is("VirtualNode shop/blue", "spec.serviceDiscovery.dns.hostname", "\"blue.shop.local\"");
        Assert.Equal(ApiPaths.Leaves(shop!.Requests[1]), ApiPaths.Leaves(run.Requests["VirtualNode shop/blue"]));
    }

    [Fact]
    public async Task A_plain_value_is_judged()
    {
        var message = await DefinitionProblemTests.RefusalAsync(new() { Definitions = { ShopFiles.Mesh, Node }, Values = { ["PORT"] = "99999", ["NAMESPACE"] = "shop.local" } });

        Assert.Contains("GEN-004  Definitions[1]:5: spec.listeners[0].portMapping.port: the listener port is 99999", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_resource_decides_is_waited_for()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var elsewhere = new Aws.AppMesh.Mesh("elsewhere", new() { Name = "shop.local" });
            Shop("9090", elsewhere.Name);
        });

        run.Is("VirtualNode shop/blue", "spec.serviceDiscovery.dns.hostname", "\"blue.shop.local\"");
    }

    [Fact]
    public async Task What_is_known_later_is_delivered_and_judged_later()
    {
        var run = await ProgramRun.OfAsync(() => Shop(Later("9090"), Later("shop.local")));
        var (text, _) = await ProgramRun.FailureOfAsync(() => Shop(Later("0"), Later("shop.local")));

        run.Is("VirtualNode shop/blue", "spec.listeners[0].portMapping.port", "9090");
        run.Is("VirtualNode shop/blue", "spec.serviceDiscovery.dns.hostname", "\"blue.shop.local\"");
        Assert.Contains("GEN-004  Definitions[1]:5: spec.listeners[0].portMapping.port: the listener port is 0", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_comes_later_and_is_none_fails_the_run()
    {
        var (text, _) = await ProgramRun.FailureOfAsync(() => Shop(Later("many"), "shop.local"));

        Assert.Contains("Definitions[1]:5: spec.listeners[0].portMapping.port: the value of ${PORT} must be a whole number, and is none.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_preview_does_not_know_and_says_nothing()
    {
        MeshDefinition? shop = null;
        await ProgramRun.OfAsync(preview: true, () => shop = Shop("9090", OutputUtilities.CreateUnknown("later")));

        Assert.DoesNotContain(shop!.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public async Task A_secret_stays_one()
    {
        MeshDefinition? shop = null;
        await ProgramRun.OfAsync(() => shop = Shop("9090", Output.CreateSecret("hidden.local")));

        Assert.DoesNotContain("hidden", string.Concat(shop!.Requests.Select(RequestJson.Write)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_structure_cannot_be_a_value()
    {
        var message = await DefinitionProblemTests.RefusalAsync(new()
        {
            Definitions = { ShopFiles.Mesh, ShopFiles.Node.Replace("[{ \"portMapping\": { \"port\": 8080, \"protocol\": \"http\" } }]", "\"${LISTENERS}\"", StringComparison.Ordinal) },
            Values = { ["LISTENERS"] = "[]" },
        });

        Assert.Contains("GEN-012  Definitions[1]:5: spec.listeners: a list must stand here", message, StringComparison.Ordinal);
    }

    private static MeshDefinition Shop(Input<string> port, Input<string> name) => new("shop", new()
    {
        Definitions = { ShopFiles.Mesh, Node, ShopFiles.Router, ShopFiles.Route, ShopFiles.Service },
        Values = { ["PORT"] = port, ["NAMESPACE"] = name },
    });

    private static Output<string> Later(string value) => Output.Create(Task.Delay(20).ContinueWith(_ => value, TaskScheduler.Default));
}
