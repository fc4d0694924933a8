using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>The analysis of what is known runs as components join: each hears of what it brings, with a witness and its own line.</summary>
[Collection(PulumiPrograms.Name)]
public class AnalysisOnJoiningTests
{
    [Fact]
    public async Task A_route_that_never_runs_is_found_by_the_service_that_brings_it()
    {
        Finding? finding = null;
        await Services.RunAsync(mesh => finding = Assert.Single(((IMeshComponent)Shadowed(mesh)).Findings, one => one.Rule.Id == "ORD-001"));

        Assert.Equal("GET / [x-user: qa]", finding!.Witness);
        Assert.Equal("Routes[1]", finding.Path);
        Assert.Equal("Give it a priority that comes before (0 is looked at first), or remove it.", finding.Cure);
        Assert.EndsWith("AnalysisOnJoiningTests.cs", finding.File, StringComparison.Ordinal);
        Assert.True(finding.Line > 0);
    }

    [Fact]
    public async Task In_a_strict_mesh_it_stops_the_service() => Assert.Contains(
        "warning ORD-001  Routes[1]: route \"qa\" can never be chosen: \"all\" takes every request that it matches, such as GET / [x-user: qa].",
        await Refusal.OfAsync(new() { FailOn = FailOn.Warning, Suppressions = { new("EOL-001", reason: "moves in March") } }, mesh => Shadowed(mesh)),
        StringComparison.Ordinal);

    [Fact]
    public async Task A_listener_without_TLS_is_refused_when_its_caller_insists_on_it()
    {
        var message = string.Empty;
        await Services.RunAsync(mesh =>
        {
            Services.One(mesh, "plain");
            message = Assert.Throws<ResourceException>(() => new MeshClient("job", new()
            {
                Mesh = mesh,
                Backends = { "plain.shop.local" },
                ClientPolicy = TlsTrust.File("/keys/ca.pem"),
            })).Message;
        });

        Assert.StartsWith("MeshClient \"job\" has 1 problem:\n  TLS-101  ", message, StringComparison.Ordinal);
        Assert.Contains("job -> plain.shop.local -> plain-v1:8080", message, StringComparison.Ordinal);
    }

    private static ServiceWithRouter Shadowed(Mesh mesh) => new("colors", new()
    {
        Mesh = mesh,
        Versions = { ["v1"] = Services.Blue },
        Routes =
        {
            new HttpRoute { Name = "all", Priority = 1 },
            new HttpRoute { Name = "qa", Priority = 100, Match = new HttpMatch { Path = PathMatch.Prefix("/"), Headers = [HeaderMatch.Exact("x-user", "qa")] } },
        },
    });
}
