using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Warnings that somebody decided to live with, and what is said once a program.</summary>
[Collection(PulumiPrograms.Name)]
public class SuppressionTests
{
    [Fact]
    public async Task With_a_reason_a_warning_is_silent()
    {
        Mesh? mesh = null;
        await ProgramRun.OfAsync(() => mesh = new Mesh("shop", new() { Suppressions = { new("EOL-001", reason: "moves to VPC Lattice in March") } }));

        Assert.Empty(mesh!.Findings);
    }

    [Fact]
    public async Task A_warning_of_a_service_is_suppressed_by_its_name_or_for_all()
    {
        await ProgramRun.OfAsync(() =>
        {
            Assert.Empty(CacheOf("one", new("VS-006", reason: "a cache needs no retries") { Resource = "cache-one.shop.local" }).Findings);
            Assert.Empty(CacheOf("all", new("VS-006", reason: "caches need no retries") { Resource = "*" }).Findings);
            Assert.NotEmpty(CacheOf("other", new("VS-006", reason: "a cache needs no retries") { Resource = "store.shop.local" }).Findings);
        });
    }

    [Theory]
    [InlineData("EOL-001", "", "the suppression has no reason; it needs a rule, a resource and a reason. Add the reason.")]
    [InlineData("RT-007", "why not", "RT-007 is an error; only warnings and notes can be suppressed. Mend what it reports.")]
    [InlineData("XX-001", "why not", "there is no rule \"XX-001\"; a suppression needs one that exists.")]
    public async Task Anything_else_is_refused(string rule, string reason, string line)
    {
        var message = string.Empty;
        var run = await ProgramRun.OfAsync(() => message = Assert.Throws<ResourceException>(() => new Mesh("shop", new() { Suppressions = { new(rule, reason) } })).Message);

        Assert.Equal(["Mesh component shop"], run.Registered);
        Assert.Equal($"Mesh \"shop\" has 1 problem:\n  SUP-002  Suppressions[0]: {line}", message);
    }

    [Fact]
    public async Task An_existing_mesh_has_it_refused_by_the_first_to_join()
    {
        var message = string.Empty;
        await ProgramRun.OfAsync(() => message = Assert.Throws<ResourceException>(
            () => Services.Colors(new ExistingMesh("shop", suppressions: [new("EOL-001", reason: "")]))).Message);

        Assert.StartsWith("ServiceWithRouter \"colors\" has 1 problem:\n  SUP-002  Suppressions[0]: ", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_has_expired_is_reported_with_what_it_hid()
    {
        Mesh? mesh = null;
        await ProgramRun.OfAsync(() => mesh = new Mesh("shop", new()
        {
            Suppressions = { new("EOL-001", reason: "moves in March") { Until = new(2025, 3, 31) } },
        }));

        Assert.Contains(
            "warning SUP-003  Suppressions[0]: the suppression of EOL-001 on \"shop\" expired on 2025-03-31. Mend what it hides, or give it a new date.",
            mesh!.Findings.Select(finding => finding.ToString()));
        Assert.Contains(mesh.Findings, finding => finding.Rule.Id == "EOL-001");
    }

    [Fact]
    public async Task The_end_of_App_Mesh_is_said_once_a_program()
    {
        List<Finding> findings = [];
        await ProgramRun.OfAsync(() =>
        {
            foreach (var name in new[] { "shop", "bank" })
            {
                var mesh = new Mesh(name);
                findings.AddRange(mesh.Findings);
                findings.AddRange(Services.One(mesh, $"{name}-colors").Findings);
            }
        });

        Assert.Equal(
            "warning EOL-001  AWS ended App Mesh on 2026-09-30: a preview cannot notice it, but a deployment to App Mesh will fail. "
                + "Set Target = MeshTarget.VpcLattice(…), which works today, or move to ECS Service Connect, Envoy or Istio.",
            Assert.Single(findings).ToString());
    }

    [Fact]
    public async Task And_in_the_next_program_again()
    {
        for (var program = 0; program < 2; program++)
        {
            Mesh? mesh = null;
            await ProgramRun.OfAsync(() => mesh = new Mesh("shop"));
            Assert.Equal("EOL-001", Assert.Single(mesh!.Findings).Rule.Id);
        }
    }

    private static ServiceWithNode CacheOf(string name, Suppression suppression) => new($"cache-{name}", new()
    {
        Mesh = new Mesh(name, new() { Suppressions = { suppression } }),
        Discovery = ServiceDiscovery.Dns($"cache-{name}.shop.local"),
    });
}
