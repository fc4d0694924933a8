using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Preview;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>A mesh that is strict: its warnings stop.</summary>
[Collection(PulumiPrograms.Name)]
public class FailOnTests
{
    private static readonly Suppression _endOfLife = new("EOL-001", reason: "moves to VPC Lattice in March");

    [Fact]
    public async Task A_warning_stops_the_component_and_the_report_says_why()
    {
        var message = await Refusal.OfAsync(Strict, mesh => Retrying(mesh, new HttpRoute { Retries = new() { On = RetryOn.ServerError } }));

        Assert.Equal(
            """
            ServiceWithRouter "colors" has 1 warning:
              warning RP-007  Routes[0].Retries.On: server-error can repeat a request that was carried out already (Envoy retries on a connection reset too). Keep to requests that may run twice, or retry on stream-error and connection-error only.
              Warnings count as errors here, for mesh "shop" has FailOn.Warning. To live with one, write Suppressions = { new("RP-007", reason: "…") } in the arguments of its component.
            """.ReplaceLineEndings("\n"),
            message);
    }

    [Fact]
    public async Task Errors_and_warnings_come_together()
    {
        var message = await Refusal.OfAsync(Strict, mesh => Retrying(mesh, new HttpRoute
        {
            Match = HttpMatch.Prefix("api"),
            Retries = new() { On = RetryOn.ServerError },
        }));

        Assert.StartsWith("ServiceWithRouter \"colors\" has 1 problem and 1 warning:\n  RT-007 ", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Suppressed_by_the_component_or_the_mesh_it_does_not()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var mesh = new Mesh("shop", new() { FailOn = FailOn.Warning, Suppressions = { _endOfLife, new("RP-007", "reads only") { Resource = "orders" } } });
            _ = Retrying(mesh, "colors", new Suppression("RP-007", "reads only"));
            _ = Retrying(mesh, "orders");
        });

        Assert.Contains("VirtualService colors", run.Registered);
        Assert.Contains("VirtualService orders", run.Registered);
    }

    [Fact]
    public async Task The_end_of_App_Mesh_stops_the_mesh_unless_somebody_has_a_reason()
    {
        var message = string.Empty;
        var run = await ProgramRun.OfAsync(() => message = Assert.Throws<ResourceException>(() => new Mesh("shop", new() { FailOn = FailOn.Warning })).Message);

        Assert.Equal(["Mesh component shop"], run.Registered);
        Assert.EndsWith("To live with one, write Suppressions = { new(\"EOL-001\", reason: \"…\") } in the arguments of mesh \"shop\".", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_existing_mesh_is_strict_too()
    {
        await ProgramRun.OfAsync(() =>
        {
            var mesh = new ExistingMesh("shop", suppressions: [_endOfLife], failOn: FailOn.Warning);
            Assert.Contains("RP-007", Assert.Throws<ResourceException>(() => Retrying(mesh, "colors")).Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task What_was_stopped_has_not_joined()
    {
        await ProgramRun.OfAsync(() =>
        {
            var mesh = new Mesh("shop", Strict);
            Assert.Throws<ResourceException>(() => Retrying(mesh, "colors"));
            Assert.Empty(mesh.Model.Requests.OfType<RouteRequest>());
        });
    }

    [Fact]
    public async Task Notes_never_stop()
    {
        IReadOnlyList<Finding> findings = [];
        await ProgramRun.OfAsync(() => findings = Retrying(new Mesh("shop", Strict), new HttpRoute { Match = HttpMatch.Prefix("/api") }).Findings);

        Assert.Equal("RT-033", Assert.Single(findings).Rule.Id);
    }

    [Fact]
    public async Task A_value_that_comes_late_is_judged_as_strictly()
    {
        var (text, registered) = await ProgramRun.FailureOfAsync(() =>
        {
            var late = new TaskCompletionSource<string>();
            _ = new ServiceWithNode("cart", new()
            {
                Mesh = new Mesh("shop", Strict),
                ServiceName = "cart.shop.local",
                Discovery = ServiceDiscovery.Dns(Output.Create(late.Task)),
                Suppressions = { new("VS-006", "a cache needs no retries") },
            });
            late.SetResult("cart:8080");
        });

        Assert.Contains("warning SD-", text, StringComparison.Ordinal);
        Assert.Contains("has FailOn.Warning", text, StringComparison.Ordinal);
        Assert.DoesNotContain("VirtualNode cart", registered);
    }

    [Fact]
    public async Task What_shows_at_the_end_makes_the_preview_fail()
    {
        var strict = await OfflinePreview.RunAsync(() => Dangling(Strict));
        var lenient = await OfflinePreview.RunAsync(() => Dangling(new() { Suppressions = { _endOfLife } }));

        Assert.False(strict.IsClean);
        Assert.Contains("2 components, 2 resources, 1 problem. Nothing", strict.ToText(), StringComparison.Ordinal);
        Assert.Contains("Warnings count as errors here, for mesh \"shop\" has FailOn.Warning.", strict.ToText(), StringComparison.Ordinal);
        Assert.Contains("Warnings count as errors here", strict.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(1, await ExitCodeAsync(strict));

        Assert.True(lenient.IsClean);
        Assert.Contains("0 problems, 1 warning.", lenient.ToText(), StringComparison.Ordinal);
        Assert.Equal(0, await ExitCodeAsync(lenient));
    }

    private static MeshArgs Strict => new() { FailOn = FailOn.Warning, Suppressions = { _endOfLife } };

    private static async Task<int> ExitCodeAsync(PreviewResult result)
    {
        using var nowhere = new StringWriter();
        return await PreviewCommand.RunAsync([], _ => Task.FromResult(result), nowhere, nowhere);
    }

    private static void Dangling(MeshArgs args) => _ = new MeshClient("job", new() { Mesh = new Mesh("shop", args), Backends = ["nobody.shop.local"] });

    private static ServiceWithRouter Retrying(IMesh mesh, params Route[] routes) => Services.Colors(mesh, routes);

    private static ServiceWithRouter Retrying(IMesh mesh, string name, params Suppression[] suppressions) => new(name, new()
    {
        Mesh = mesh,
        Versions = { ["v1"] = ServiceVersion.Dns($"{name}.shop.local") },
        Routes = { new HttpRoute { Retries = new() { On = RetryOn.ServerError } } },
        Suppressions = suppressions,
    });
}
