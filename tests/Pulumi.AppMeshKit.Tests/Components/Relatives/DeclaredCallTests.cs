using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>What a component says it calls, and what the mesh drops of that.</summary>
[Collection(PulumiPrograms.Name)]
public class DeclaredCallTests
{
    private const string Dropped =
        "EGR-001  Calls[0]: front -> billing.shop.local is dropped: virtual node \"front\" does not list the virtual service as a backend, and the mesh drops unknown egress. Add \"billing.shop.local\" to Backends.";

    [Fact]
    public async Task A_call_to_a_service_that_is_no_backend_stops_the_caller()
    {
        var message = string.Empty;
        await Services.RunAsync(mesh =>
        {
            _ = Services.One(mesh, "billing");
            message = Assert.Throws<ResourceException>(() => Front(mesh, "billing.shop.local")).Message;
        });

        Assert.Equal($"MeshClient \"front\" has 1 problem:\n  {Dropped}", message);
    }

    [Fact]
    public async Task A_service_that_comes_later_is_stopped_by_the_call_that_it_would_miss()
    {
        await Services.RunAsync(mesh =>
        {
            _ = Front(mesh, "billing.shop.local");
            Assert.Equal($"ServiceWithRouter \"billing\" has 1 problem:\n  {Dropped}", Assert.Throws<ResourceException>(() => Services.One(mesh, "billing")).Message);
        });
    }

    [Fact]
    public async Task Calls_to_backends_and_to_AWS_pass()
    {
        var preview = await OfflinePreview.RunAsync(() =>
        {
            var mesh = new Mesh("shop");
            var billing = Services.One(mesh, "billing");
            _ = new MeshClient("front", new() { Mesh = mesh, Backends = [billing], Calls = ["billing.shop.local", "sts.amazonaws.com"] });
        });

        Assert.DoesNotContain(preview.Findings, finding => finding.Rule.Id.StartsWith("EGR", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_host_outside_shows_when_the_mesh_is_finished()
    {
        var preview = await OfflinePreview.RunAsync(() => Front(new Mesh("shop"), "api.stripe.com"));

        Assert.Contains(
            "  MeshClient \"front\"\n    warning EGR-002  Calls[0]: front -> api.stripe.com is dropped: no virtual service of the mesh has this name",
            preview.ToText().Replace("    warning VN-006", "    ", StringComparison.Ordinal),
            StringComparison.Ordinal);
        var finding = Assert.Single(preview.Findings, finding => finding.Rule.Id == "EGR-002");
        Assert.EndsWith("DeclaredCallTests.cs", finding.File, StringComparison.Ordinal);
        Assert.NotNull(finding.Line);
    }

    [Fact]
    public async Task It_can_be_lived_with()
    {
        var preview = await OfflinePreview.RunAsync(() => new MeshClient("front", new()
        {
            Mesh = new Mesh("shop"),
            Calls = ["api.stripe.com"],
            Suppressions = { new("EGR-002", reason: "an egress proxy of our own") },
        }));

        Assert.DoesNotContain(preview.Findings, finding => finding.Rule.Id is "EGR-002" or "SUP-001");
    }

    [Fact]
    public async Task Where_all_egress_passes_or_nobody_here_knows_nothing_is_said()
    {
        var preview = await OfflinePreview.RunAsync(() =>
        {
            var open = new Mesh("shop", new() { EgressFilter = EgressFilter.AllowAll });
            _ = Services.One(open, "billing");
            _ = Front(open, "billing.shop.local", "api.stripe.com");

            var elsewhere = new ExistingMesh("other", "123456789012");
            _ = new ServiceWithNode("billing-other", new() { Mesh = elsewhere, Discovery = ServiceDiscovery.Dns("billing.shop.local") });
            _ = new MeshClient("front-other", new() { Mesh = elsewhere, Calls = ["billing.shop.local", "api.stripe.com"] });
        });

        Assert.Empty(preview.Errors);
        Assert.DoesNotContain(preview.Findings, finding => finding.Rule.Id.StartsWith("EGR", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_version_inherits_them_unless_it_has_its_own()
    {
        var run = await Services.RunAsync(mesh =>
        {
            _ = new ServiceWithRouter("colors", new()
            {
                Mesh = mesh,
                ServiceName = "colors.shop.local",
                Versions =
                {
                    ["blue"] = Services.Blue,
                    ["green"] = Services.Green with { Calls = ["green.stripe.com"] },
                    ["silent"] = ServiceVersion.Dns("silent.shop.local") with { Calls = [] },
                },
                Weights = new() { ["blue"] = 50, ["green"] = 25, ["silent"] = 25 },
                Calls = ["api.stripe.com"],
            });
            _ = new ServiceWithNode("orders", new() { Mesh = mesh, Discovery = ServiceDiscovery.Dns("orders.shop.local"), NodeName = "orders-node", Calls = ["orders.stripe.com"] });

            Assert.Equal(
                ["colors-blue Calls[0] api.stripe.com", "colors-green Versions[\"green\"].Calls[0] green.stripe.com", "orders-node Calls[0] orders.stripe.com"],
                mesh.Model.Calls.Select(call => $"{call.Node} {call.Origin} {call.Host}"));
        });

        // App Mesh hears nothing of it.
        run.Is("VirtualNode colors-blue", "spec.backends", "null");
    }

    [Fact]
    public async Task Added_versions_have_them_too()
    {
        await Services.RunAsync(mesh =>
        {
            _ = new ServiceRoutes("canary", new() { Router = Services.One(mesh, "colors"), Versions = { ["new"] = Services.Green }, Calls = ["api.stripe.com"] });

            Assert.Equal([new DeclaredCall("canary-new", "api.stripe.com")], mesh.Model.Calls);
        });
    }

    [Theory]
    [InlineData("https://api.stripe.com/v1")]
    [InlineData("api.stripe.com:443")]
    [InlineData("*.stripe.com")]
    [InlineData("")]
    public async Task What_is_no_host_name_is_said_and_not_judged(string host)
    {
        var preview = await OfflinePreview.RunAsync(() => Front(new Mesh("shop"), host));

        Assert.DoesNotContain(preview.Findings, finding => finding.Rule.Id == "EGR-002");
        Assert.Equal(
            $"warning SD-003  Calls[0]: \"{host}\" does not look like a DNS name: labels of letters, digits and hyphens, with dots in between, 253 characters at most. Write the host name alone, without scheme, port and path.",
            Assert.Single(preview.Findings, finding => finding.Rule.Id == "SD-003").ToString());
    }

    [Fact]
    public void Versions_with_the_same_calls_are_equal() =>
        Assert.Equal(Services.Blue with { Calls = ["api.stripe.com"] }, Services.Blue with { Calls = ["api.stripe.com"] });

    private static MeshClient Front(IMesh mesh, params string[] calls) => new("front", new() { Mesh = mesh, Calls = calls });
}
