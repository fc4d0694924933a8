using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests;

/// <summary>The last line of a program: <c>mesh.CheckFinished()</c>.</summary>
[Collection(PulumiPrograms.Name)]
public class FinishedMeshTests
{
    [Fact]
    public async Task Nothing_is_wrong_with_a_mesh_that_is_finished() => await Services.RunAsync(mesh =>
    {
        _ = new Gateway("edge", new() { Mesh = mesh, Routes = { new HttpGatewayRoute { Service = Services.One(mesh, "colors") } } });

        Assert.DoesNotContain(mesh.CheckFinished(), finding => finding.Severity != Severity.Info && finding.Rule.Id != "GR-020");
    });

    [Fact]
    public async Task An_error_stops_the_run_and_what_was_registered_stays()
    {
        var (text, registered) = await ProgramRun.FailureOfAsync(() =>
        {
            var mesh = new Mesh("shop");
            Broken(mesh, "east");
            mesh.CheckFinished();
        });

        Assert.Contains("MeshDefinition \"east\" has 1 problem:\n  REF-002  ", text, StringComparison.Ordinal);
        Assert.Contains("Mesh component shop", registered);
    }

    [Fact]
    public async Task Errors_are_listed_by_component() => await Services.RunAsync(mesh =>
    {
        Broken(mesh, "east");
        Broken(mesh, "west");

        var message = Assert.Throws<ResourceException>(() => mesh.CheckFinished()).Message;

        Assert.Equal(
            ["MeshDefinition \"east\" has 1 problem:", "MeshDefinition \"west\" has 1 problem:"],
            message.Split('\n').Where(line => !line.StartsWith(' ')));
        Assert.Equal(2, message.Split('\n').Count(line => line.StartsWith("  REF-002  ", StringComparison.Ordinal)));
    });

    [Fact]
    public async Task Warnings_are_returned_and_said_once() => await Services.RunAsync(mesh =>
    {
        Dangling(mesh);

        var first = mesh.CheckFinished();
        var said = ((IMesh)mesh).Scope.Said;

        Assert.Contains(first, finding => finding.Rule.Id == "REF-004");
        Assert.Empty(said.New(first.Where(finding => finding.Severity == Severity.Warning)));
        Assert.Equal(first, mesh.CheckFinished());
    });

    [Fact]
    public async Task What_a_component_said_when_it_joined_is_not_said_again() => await Services.RunAsync(mesh =>
    {
        var node = new ServiceWithNode("printer", new() { Mesh = mesh, Discovery = ServiceDiscovery.Dns("printer.shop.local") });

        var said = node.Findings.Where(finding => finding.Rule.Id == "VS-006");

        Assert.NotEmpty(said);
        Assert.Empty(((IMesh)mesh).Scope.Said.New(said));
        Assert.Contains(mesh.CheckFinished(), finding => finding.Rule.Id == "VS-006");
    });

    [Fact]
    public async Task Suppressions_of_the_mesh_and_of_components_hold()
    {
        await ProgramRun.OfAsync(() =>
        {
            var mesh = new Mesh("shop", new() { Suppressions = { new("REF-004", "another team creates it in May") { Resource = "other" } } });
            Dangling(mesh, "other");
            Dangling(mesh, "job", new Suppression("REF-004", "another team creates it in May"));

            Assert.DoesNotContain(mesh.CheckFinished(), finding => finding.Rule.Id is "REF-004" or "SUP-001");
        });
    }

    [Fact]
    public async Task A_suppression_that_hides_nothing_is_reported() => await Services.RunAsync(mesh =>
    {
        _ = new MeshClient("job", new() { Mesh = mesh, Backends = [Services.One(mesh, "colors")], Suppressions = { new("REF-004", "another team creates it in May") } });

        Assert.Contains(mesh.CheckFinished(), finding => finding.Rule.Id == "SUP-001");
    });

    [Fact]
    public async Task In_a_strict_mesh_a_warning_stops_and_the_report_says_why()
    {
        await ProgramRun.OfAsync(() =>
        {
            var mesh = new Mesh("shop", new() { FailOn = FailOn.Warning, Suppressions = { new("EOL-001", reason: "moves to VPC Lattice in March") } });
            Dangling(mesh);

            Assert.Equal(
                """
                MeshClient "job" has 1 warning:
                  warning REF-004  Backends[0]: there is no virtual service "nobody.shop.local" in mesh "shop": calls to it fail until one is made. There are no virtual services.
                  Warnings count as errors here, for mesh "shop" has FailOn.Warning. To live with one, write Suppressions = { new("REF-004", reason: "…") } in the arguments of its component.
                """.ReplaceLineEndings("\n"),
                Assert.Throws<ResourceException>(() => mesh.CheckFinished()).Message);
        });
    }

    [Fact]
    public async Task Of_a_mesh_that_another_program_made_little_is_said()
    {
        await ProgramRun.OfAsync(() =>
        {
            var mesh = new ExistingMesh("shop", suppressions: [new("REF-004", "nothing is missed here")]);
            Dangling(mesh);

            Assert.Equal(["SUP-001"], mesh.CheckFinished().Select(finding => finding.Rule.Id));
        });
    }

    [Fact]
    public async Task Definitions_are_checked_like_components()
    {
        await ProgramRun.OfAsync(() =>
        {
            var mesh = new MeshDefinition("shop", new()
            {
                Definitions =
                {
                    """{ "meshName": "shop" }""",
                    WithoutProvider("a"),
                },
            });

            Assert.StartsWith("MeshDefinition \"shop\" has 1 problem:\n  REF-002", Assert.Throws<ResourceException>(() => mesh.CheckFinished()).Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task The_preview_shows_the_same_with_and_without_the_call()
    {
        var without = await OfflinePreview.RunAsync(() => Broken());
        var with = await OfflinePreview.RunAsync(() => Assert.Contains(Broken().CheckFinished(), finding => finding.Rule.Id == "REF-002"));

        Assert.Empty(with.Errors);
        Assert.Contains("REF-002", with.ToText(), StringComparison.Ordinal);
        Assert.Equal(without.ToText(), with.ToText());
    }

    private static Mesh Broken()
    {
        var mesh = new Mesh("shop");
        Broken(mesh, "east");
        return mesh;
    }

    private static void Broken(IMesh mesh, string name) => _ = new MeshDefinition(name, new() { Mesh = mesh, Definitions = { WithoutProvider(name) } });

    private static string WithoutProvider(string name) =>
        $$$"""{ "meshName": "shop", "virtualServiceName": "{{{name}}}.local", "spec": { "provider": { "virtualRouter": { "virtualRouterName": "none" } } } }""";

    private static void Dangling(IMesh mesh, string name = "job", params Suppression[] suppressions) =>
        _ = new MeshClient(name, new() { Mesh = mesh, Backends = ["nobody.shop.local"], Suppressions = suppressions });
}
