using Pulumi.Aws.AppMesh.Inputs;
using Pulumi.Utilities;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>What a preview cannot know is neither right nor wrong, and blanks out nothing around it.</summary>
[Collection(PulumiPrograms.Name)]
public class UnknownValueTests
{
    [Fact]
    public async Task It_is_not_judged()
    {
        ServiceWithRouter? colors = null;
        await ProgramRun.OfAsync(preview: true, () => colors = Colors(OutputUtilities.CreateUnknown("later")));

        Assert.DoesNotContain(colors!.Findings, finding => finding.Path.StartsWith("Versions", StringComparison.Ordinal));
        Assert.Contains("\"hostname\": \"${colors.Versions[\\\"blue\\\"].Discovery.Hostname}\"", Model.RequestJson.Write(colors.Requests[0]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rest_of_the_specification_stays()
    {
        var run = await ProgramRun.OfAsync(preview: true, () => Colors(OutputUtilities.CreateUnknown("later")));

        var spec = await Seen.OfAsync(run.Args<Aws.AppMesh.VirtualNodeArgs>("VirtualNode colors-blue").Spec);
        Assert.True(spec.Known);
        var discovery = (await Seen.OfAsync(spec.Value!.ServiceDiscovery)).Value!;
        var dns = (await Seen.OfAsync(discovery.Dns)).Value!;
        Assert.False((await Seen.OfAsync(dns.Hostname)).Known);
        var logging = (await Seen.OfAsync(spec.Value.Logging)).Value!;
        var log = (await Seen.OfAsync(logging.AccessLog)).Value!;
        var file = (await Seen.OfAsync(log.File)).Value!;
        Assert.Equal("/dev/stdout", (await Seen.OfAsync(file.Path)).Value);
        var listeners = await Seen.OfAsync<System.Collections.Immutable.ImmutableArray<VirtualNodeSpecListenerArgs>>(spec.Value.Listeners.ToOutput());
        Assert.True(listeners.Known);
        Assert.Single(listeners.Value);
    }

    [Fact]
    public async Task The_other_resources_are_whole()
    {
        var run = await ProgramRun.OfAsync(preview: true, () => Colors(OutputUtilities.CreateUnknown("later")));

        // Mocks lose the whole specification of a node over one unknown value; the engine does not.
        Assert.False(run.Inputs("VirtualNode colors-blue").ContainsKey("spec"));
        run.Is("Route colors", "spec.httpRoute.action.weightedTargets", """[{ "virtualNode": "colors-blue", "weight": 100 }]""");
    }

    private static ServiceWithRouter Colors(Input<string> host) => new("colors", new()
    {
        Mesh = new Mesh("shop"),
        ServiceName = "colors.shop.local",
        Versions = { ["blue"] = ServiceVersion.Dns(host) },
    });
}
