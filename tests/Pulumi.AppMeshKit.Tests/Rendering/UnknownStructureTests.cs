using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Only texts may come late: anything else that is unknown stops the rendering, with its place.</summary>
[Collection(PulumiPrograms.Name)]
public class UnknownStructureTests
{
    [Fact]
    public Task A_list_names_its_path() => Stops(
        Requests.Node("{}") with { Spec = new() { Listeners = ApiList.Unknown<Model.Listener>("${LISTENERS}", At("listeners")) } },
        "spec.listeners: this list is unknown until deployment (${LISTENERS}); only texts may be. Give it plainly.");

    [Fact]
    public Task A_structure_names_its_path() => Stops(
        Requests.Node("{}") with { Spec = new() { Logging = new() { UnknownSource = "${LOGGING}", Origin = At("logging") } } },
        "spec.logging: this structure is unknown until deployment (${LOGGING}); only texts may be. Give it plainly.");

    [Fact]
    public Task A_number_names_its_path() => Stops(
        Requests.Route("{}") with { Spec = new() { Priority = Value<int>.Unknown("${PRIORITY}", At("priority")) } },
        "spec.priority: this value is unknown until deployment (${PRIORITY}); only texts may be. Give it plainly.");

    [Fact]
    public async Task A_number_too_large_for_the_provider_is_no_other_number()
    {
        var range = """{ "range": { "start": 0, "end": 4294967296 } }""";
        var route = Requests.Route(
            $$"""{ "httpRoute": { "action": { "weightedTargets": [] }, "match": { "headers": [{ "name": "x", "match": {{range}} }] } } }""");

        var stopped = await Assert.ThrowsAnyAsync<Exception>(() => Render.InputsAsync(route));

        Assert.Contains(nameof(OverflowException), stopped.ToString(), StringComparison.Ordinal);
    }

    private static Origin At(string member) => Origin.Root()["spec"][member];

    private static async Task Stops(ApiRequest request, string message)
    {
        var stopped = await Assert.ThrowsAnyAsync<Exception>(() => Render.InputsAsync(request));

        Assert.Contains(message, stopped.ToString(), StringComparison.Ordinal);
    }
}
