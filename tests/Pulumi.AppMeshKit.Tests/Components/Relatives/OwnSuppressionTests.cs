using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>Warnings that one component decided to live with.</summary>
[Collection(PulumiPrograms.Name)]
public class OwnSuppressionTests
{
    private const string Repeats = "RP-007";

    [Theory]
    [InlineData(null)]
    [InlineData("*")]
    [InlineData("colors")]
    [InlineData("colors/colors")]
    public async Task It_holds_for_all_of_the_component_or_for_one_of_its_resources(string? resource)
    {
        await Services.RunAsync(mesh =>
        {
            Assert.Contains(Retrying(mesh, "other").Findings, finding => finding.Rule.Id == Repeats);
            Assert.Empty(Retrying(mesh, "colors", new Suppression(Repeats, "reads only") { Resource = resource }).Findings);
        });
    }

    [Fact]
    public async Task It_reaches_no_other_component()
    {
        await Services.RunAsync(mesh =>
        {
            _ = Retrying(mesh, "colors", new Suppression(Repeats, "reads only") { Resource = "*" });
            Assert.Contains(Retrying(mesh, "orders").Findings, finding => finding.Rule.Id == Repeats);
        });
    }

    [Fact]
    public async Task Nor_the_mesh_that_an_existing_mesh_speaks_for()
    {
        IReadOnlyList<Finding> findings = [];
        await ProgramRun.OfAsync(() => findings = Retrying(new ExistingMesh("shop"), "colors", new Suppression("EOL-001", "moves in March")).Findings);

        Assert.Contains(findings, finding => finding.Rule.Id == "EOL-001");
    }

    [Theory]
    [InlineData("RP-007", "", "SUP-002  Suppressions[1]: the suppression has no reason; it needs a rule, a resource and a reason. Add the reason.")]
    [InlineData("RT-007", "why not", "SUP-002  Suppressions[1]: RT-007 is an error; only warnings and notes can be suppressed. Mend what it reports.")]
    public Task A_faulty_one_stops_the_component_that_carries_it(string rule, string reason, string line) => Refusal.IsAsync(
        "ServiceWithRouter \"colors\"", line, mesh => Retrying(mesh, "colors", new Suppression(Repeats, "reads only"), new Suppression(rule, reason)));

    [Fact]
    public async Task One_that_has_expired_is_reported_with_what_it_hid()
    {
        await Services.RunAsync(mesh =>
        {
            var findings = Retrying(mesh, "colors", new Suppression(Repeats, "reads only") { Until = new(2025, 3, 31) }).Findings;

            Assert.Equal([Repeats, "SUP-003"], findings.Select(finding => finding.Rule.Id));
            Assert.Equal("the suppression of RP-007 on any resource expired on 2025-03-31.", findings[1].Message);
            Assert.Equal("Suppressions[0]", findings[1].Path);
            Assert.EndsWith("OwnSuppressionTests.cs", findings[1].File, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task What_only_shows_at_the_end_is_hidden_too()
    {
        var loud = await OfflinePreview.RunAsync(() => Dangling());
        var silent = await OfflinePreview.RunAsync(() => Dangling(new Suppression("REF-004", "another team creates it in May")));

        Assert.Contains(loud.Findings, finding => finding.Rule.Id == "REF-004");
        Assert.DoesNotContain(silent.Findings, finding => finding.Rule.Id is "REF-004" or "SUP-001");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_another_component_brings_is_hidden_where_it_is_about_this_one(bool isSuppressed)
    {
        await Services.RunAsync(mesh =>
        {
            _ = new ServiceWithRouter("reports", new()
            {
                Mesh = mesh,
                ServiceName = "reports.shop.local",
                Versions = { ["v1"] = ServiceVersion.Existing("printer") },
                Routes = { new HttpRoute { Timeout = TimeSpan.FromSeconds(60) } },
                Suppressions = isSuppressed ? [new("TO-004", "the printer hurries")] : [],
            });
            var later = new ServiceWithNode("printer", new() { Mesh = mesh, Discovery = ServiceDiscovery.Dns("printer.shop.local") });

            Assert.Equal(!isSuppressed, later.Findings.Any(finding => finding.Rule.Id == "TO-004" && finding.Resource.Name == "reports"));
        });
    }

    [Fact]
    public async Task One_that_hides_nothing_is_reported_at_its_component()
    {
        var unused = await OfflinePreview.RunAsync(() => _ = new Gateway("edge", new()
        {
            Mesh = new Mesh("shop"),
            Suppressions = { new("GR-020", reason: "the path is ours") },
        }));

        Assert.Contains(
            "  Gateway \"edge\"\n    warning SUP-001  Suppressions[0]: the suppression of GR-020 on any resource matches nothing. Remove it.\n",
            unused.ToText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_names_the_resource_of_another_component_hides_nothing()
    {
        var preview = await OfflinePreview.RunAsync(() =>
        {
            var mesh = new Mesh("shop");
            _ = Retrying(mesh, "orders");
            _ = Retrying(mesh, "colors", new Suppression(Repeats, "reads only") { Resource = "orders" });
        });

        Assert.Equal(2, preview.Findings.Count(finding => finding.Rule.Id == Repeats));
        Assert.Contains(preview.Findings, finding => finding.Message == "the suppression of RP-007 on \"orders\" matches nothing.");
    }

    [Fact]
    public async Task Every_component_takes_them()
    {
        await Services.RunAsync(mesh =>
        {
            Suppression faulty = new("VS-006", reason: string.Empty);
            Action[] components =
            [
                () => _ = new ServiceWithNode("a", new() { Mesh = mesh, Discovery = ServiceDiscovery.Dns("a.shop.local"), Suppressions = { faulty } }),
                () => _ = new MeshClient("b", new() { Mesh = mesh, Suppressions = { faulty } }),
                () => _ = new Gateway("c", new() { Mesh = mesh, Suppressions = { faulty } }),
                () => _ = Retrying(mesh, "d", faulty),
            ];
            Assert.All(components, component => Assert.Contains("SUP-002", Assert.Throws<ResourceException>(component).Message, StringComparison.Ordinal));
        });
    }

    private static ServiceWithRouter Retrying(IMesh mesh, string name, params Suppression[] suppressions) => new(name, new()
    {
        Mesh = mesh,
        Versions = { ["v1"] = ServiceVersion.Dns($"{name}.shop.local") },
        Routes = { new HttpRoute { Retries = new() { On = RetryOn.ServerError } } },
        Suppressions = suppressions,
    });

    private static void Dangling(params Suppression[] suppressions) => _ = new MeshClient("job", new()
    {
        Mesh = new Mesh("shop"),
        Backends = ["nobody.shop.local"],
        Suppressions = suppressions,
    });
}
