namespace Pulumi.AppMeshKit.Tests;

/// <summary>All problems of a component at once, each with its rule, the path as it was typed, and the cure.</summary>
[Collection(PulumiPrograms.Name)]
public class SeveralProblemsTests
{
    [Fact]
    public async Task A_service_lists_them_all() => Assert.Equal(
        """
        ServiceWithRouter "colors" has 4 problems:
          HC-001   Listener.HealthCheck.Interval: the interval is 1000 ms; it must be between 5000 and 300000.
          REF-001  Routes[1].Weights["gren"]: there is no version "gren". The versions are "blue", "green".
          RT-004   Routes[0].Weights: the weights add up to 120; the total must not be over 100 (colors-blue 90, colors-green 30).
          RT-007   Routes[0].Match.Path: "api" must start with "/". Write "/api".
        """.ReplaceLineEndings("\n"),
        await Refusal.OfAsync(mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            ServiceName = "colors.shop.local",
            Listener = Listener.Http() with { HealthCheck = new() { Interval = TimeSpan.FromSeconds(1) } },
            Versions =
            {
                ["blue"] = ServiceVersion.Dns("colors-blue.shop.local"),
                ["green"] = ServiceVersion.Dns("colors-green.shop.local"),
            },
            Routes =
            {
                new HttpRoute { Name = "api", Match = HttpMatch.Prefix("api"), Weights = new() { ["blue"] = 90, ["green"] = 30 } },
                new HttpRoute { Name = "all", Weights = new() { ["gren"] = 100 } },
            },
        })));

    [Fact]
    public async Task A_gateway_lists_them_all() => Assert.Equal(
        """
        Gateway "edge" has 3 problems:
          GEN-004  Listener.Port: the listener port is 0; it must be between 1 and 65535.
          GEN-010  Routes[1].Name: the gateway route has no name; each needs one as soon as there are two. Name the one that is deployed already "edge", and it stays as it is.
          GR-013   Routes[0].Rewrite: "p" must start and end with "/". Write "/p/".
        """.ReplaceLineEndings("\n"),
        await Refusal.OfAsync(mesh => new Gateway("edge", new()
        {
            Mesh = mesh,
            Listener = GatewayListener.Http(0),
            Routes =
            {
                new HttpGatewayRoute { Name = "pay", Match = HttpGatewayMatch.Prefix("/pay/"), Rewrite = PathRewrite.ReplacePrefix("p"), Service = new ExistingService(mesh, "pay.shop.local") },
                new HttpGatewayRoute { Match = HttpGatewayMatch.Exact("/cart"), Service = new ExistingService(mesh, "cart.shop.local") },
            },
        })));

    [Fact]
    public async Task A_mesh_lists_them_all()
    {
        var message = string.Empty;
        var run = await ProgramRun.OfAsync(() => message = Assert.Throws<ResourceException>(() => new Mesh("my shop", new()
        {
            Tags = { ["aws:team"] = "shop", ["note"] = new string('n', 257) },
        })).Message);

        Assert.Equal(["Mesh component my shop"], run.Registered);
        Assert.Equal(
            """
            Mesh "my shop" has 3 problems:
              NAME-002  "my shop" must not have a slash or white space: the name of a mesh becomes a part of its ARN. Write "my-shop".
              TAG-003   Tags["note"]: the value of tag "note" has 257 characters; it must have 256 at most.
              TAG-005   Tags["aws:team"]: "aws:team" must not begin with "aws:", in whatever letter case: AWS keeps such keys for itself.
            """.ReplaceLineEndings("\n"),
            message);
    }

    [Fact]
    public async Task The_run_fails_with_the_same_text()
    {
        var (text, registered) = await ProgramRun.FailureOfAsync(() => new MeshClient("job", new()
        {
            Mesh = new Mesh("shop"),
            NodeName = "my/job",
            Backends = { "pay.shop.local", string.Empty },
        }));

        Assert.Contains(
            """
            MeshClient "job" has 2 problems:
              NAME-002  NodeName: "my/job" must not have a slash or white space: the name of a virtual node becomes a part of its ARN. Write "my-job".
              VN-009    Backends[1]: the name of the virtual service is empty; it must have 1 to 255 characters.
            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
        Assert.DoesNotContain(registered, id => id.StartsWith("VirtualNode", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_all_versions_inherit_is_said_once() => Assert.Equal(
        """
        ServiceWithRouter "colors" has 1 problem:
          LOG-001  AccessLog.Path: the path is empty; it must have 1 to 255 characters. Write "/dev/stdout" to log to the container's output.
        """.ReplaceLineEndings("\n"),
        await Refusal.OfAsync(mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            ServiceName = "colors.shop.local",
            Versions =
            {
                ["blue"] = ServiceVersion.Dns("colors-blue.shop.local"),
                ["green"] = ServiceVersion.Dns("colors-green.shop.local"),
            },
            Weights = new() { ["blue"] = 1, ["green"] = 1 },
            AccessLog = new() { Path = string.Empty },
        })));

    [Fact]
    public async Task What_a_mesh_hands_down_is_reported_where_it_was_written() => Assert.Equal(
        """
        ServiceWithRouter "colors" has 1 problem:
          HC-003  Mesh.Defaults.HealthCheck.HealthyThreshold: the healthy threshold is 1; it must be between 2 and 10.
        """.ReplaceLineEndings("\n"),
        await Refusal.OfAsync(
            new() { Defaults = MeshDefaults.Standard with { HealthCheck = new() { HealthyThreshold = 1 } } },
            mesh => new ServiceWithRouter("colors", new()
            {
                Mesh = mesh,
                Versions = { ["blue"] = ServiceVersion.Dns("colors.shop.local") },
            })));

    [Fact]
    public async Task A_component_that_is_refused_leaves_no_trace_in_the_mesh()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var mesh = new Mesh("shop");
            Assert.Throws<ResourceException>(() => new MeshClient("job", new() { Mesh = mesh, Backends = { string.Empty } }));
            new MeshClient("job2", new() { Mesh = mesh, NodeName = "job", Backends = { "pay.shop.local" } });
            Assert.Equal(["shop", "job"], mesh.Model.Requests.Select(request => request.Name!.ToString()));
        });

        Assert.Contains("VirtualNode job2", run.Registered);
    }
}
