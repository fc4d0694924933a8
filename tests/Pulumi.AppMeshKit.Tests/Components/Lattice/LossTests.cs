using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests.Lattice;

/// <summary>What VPC Lattice cannot do: it stops, unless somebody decided to do without it.</summary>
[Collection(PulumiPrograms.Name)]
public class LossTests
{
    private const string Reason = "an ALB stays in front";

    [Fact]
    public async Task A_gateway_stops_with_everything_that_is_wrong()
    {
        ServiceWithRouter? colors = null;
        Assert.Equal(
            """
            Gateway "edge" has 4 problems:
              GR-005    Routes[0].Match.Path: "colors/" must start with "/". Write "/colors/".
              LOSS-039  VPC Lattice has no gateways: what comes from outside its network does not get in here. Keep a load balancer (ALB) in front, with rules to the workloads, or call the network from outside its VPCs through a service network endpoint.
              LOSS-040  Routes[0]: VPC Lattice has no gateways, and no routes of theirs: what comes from outside its network does not get in here. Make a rule of it at the load balancer that takes the gateway's place.
              LOSS-041  Routes[0].Rewrite: VPC Lattice rewrites nothing (default prefix ENABLED): host and path arrive as they were sent. Rewrite in the load balancer, or let the application take the path as it comes.
              To do without what the target cannot do, write AcceptLosses = { new("LOSS-039", reason: "…"), new("LOSS-040", reason: "…"), new("LOSS-041", reason: "…") } in the arguments of the component, or of mesh "shop" for all.
            """.ReplaceLineEndings("\n"),
            await LatticeRefusal.OfAsync(
                () =>
                {
                    var mesh = LatticeShop.Mesh();
                    colors = Services.One(mesh, "colors");
                    return mesh;
                },
                mesh => _ = Edge(mesh, "edge", [], HttpGatewayMatch.Prefix("colors/"), colors)));
    }

    // The advice for App Mesh would be DROP_ALL, retries that are safe, and a log of each proxy: nothing of it is there.
    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "LOG-008 MESH-002 RP-007 VS-006")]
    public async Task What_VPC_Lattice_has_not_nobody_need_do_well_there(bool alsoOnAppMesh, string ids)
    {
        Mesh? mesh = null;
        List<Finding> findings = [];
        await ProgramRun.OfAsync(() =>
        {
            var lattice = LatticeShop.Target();
            mesh = new Mesh("shop", new() { Target = alsoOnAppMesh ? MeshTarget.AppMesh.And(lattice) : lattice, EgressFilter = EgressFilter.AllowAll, Defaults = MeshDefaults.None });
            var colors = Services.Colors(mesh, new HttpRoute { Retries = new() { On = RetryOn.ServerError } });
            var paint = new ServiceWithNode("paint", new() { Mesh = mesh, ServiceName = "paint.shop.local", Listener = Listener.Http(8080), Discovery = new DnsDiscovery("paint.shop.local") });
            findings.AddRange([.. mesh.Findings, .. colors.Findings, .. paint.Findings, .. mesh.CheckFinished()]);
        });

        Assert.Equal(ids, string.Join(' ', findings.Select(finding => finding.Rule.Id).Where(id => id is "MESH-002" or "RP-007" or "RP-008" or "VS-006" or "LOG-008").Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Accepted_by_the_gateway_nothing_is_registered_for_it()
    {
        Gateway? edge = null;
        var run = await LatticeShop.RunAsync(mesh => edge = Edge(mesh, "edge", [new("LOSS-039", Reason), new("LOSS-040", Reason), new("LOSS-041", Reason)]));

        Assert.Equal(6, run.Sent.Count);
        Assert.DoesNotContain(run.Sent, args => args.Name!.Contains("edge", StringComparison.Ordinal));
        Assert.Equal("edge", edge!.VirtualGatewayName);
        Assert.DoesNotContain(edge.Findings, finding => finding.Rule.Id is "LOSS-039" or "LOSS-040" or "LOSS-041");
        Assert.Equal(
            "Only App Mesh has the ARN of a virtual gateway, and mesh \"shop\" is not deployed to it: its target is Amazon VPC Lattice.",
            Assert.Throws<InvalidOperationException>(() => edge.GatewayArn).Message);
        Assert.Equal(
            "Only App Mesh has an IAM policy for an Envoy, and mesh \"shop\" is not deployed to it: its target is Amazon VPC Lattice.",
            Assert.Throws<InvalidOperationException>(() => edge.EnvoyPolicyDocument).Message);
    }

    [Fact]
    public async Task Accepted_by_the_mesh_it_holds_for_every_component()
    {
        var run = await ProgramRun.OfAsync(() =>
        {
            var mesh = new Mesh("shop", new() { Target = LatticeShop.Target(), AcceptLosses = { new("LOSS-039", Reason), new("loss-040", Reason), new("LOSS-041", Reason) } });
            _ = Edge(mesh, "edge", []);
            Assert.DoesNotContain(mesh.CheckFinished(), finding => finding.Rule.Id.StartsWith("ACC-", StringComparison.Ordinal));
        });

        Assert.Contains("Gateway component edge", run.Registered);
    }

    [Fact]
    public async Task An_acceptance_that_nothing_needs_is_reported() => await LatticeShop.RunAsync(mesh =>
    {
        _ = new ServiceWithRouter("colors", new() { Mesh = mesh, Versions = { ["v1"] = Services.Blue }, AcceptLosses = { new("LOSS-039", Reason) } });

        Assert.Equal(["warning ACC-001  AcceptLosses[0]: LOSS-039 is accepted, but nothing is lost in this way. Remove it."], mesh.CheckFinished().Where(finding => finding.Rule.Id.StartsWith("ACC-", StringComparison.Ordinal)).Select(finding => finding.ToString()));
    });

    [Fact]
    public async Task A_faulty_acceptance_is_reported_where_it_stands() => Assert.Equal(
        """
        ServiceWithRouter "colors" has 4 problems:
          ACC-002  AcceptLosses[0]: there is no loss "LOSS-999"; an accepted loss needs an id from LOSS-001 to LOSS-042.
          ACC-002  AcceptLosses[1]: RT-021 is no loss; what can be accepted begins with LOSS. Suppress it, if you can live with it.
          ACC-002  AcceptLosses[2]: the accepted loss has no reason; it needs an id and a reason. Add the reason.
          ACC-002  AcceptLosses[3]: the accepted loss has no id; it needs an id and a reason. Add the id.
        """.ReplaceLineEndings("\n"),
        await LatticeRefusal.OfAsync(mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            Versions = { ["v1"] = Services.Blue },
            AcceptLosses = { new("LOSS-999", Reason), new("RT-021", Reason), new("LOSS-039", " "), new(string.Empty, Reason) },
        })));

    [Fact]
    public async Task One_of_a_component_does_not_hold_for_another()
    {
        var message = string.Empty;
        await LatticeShop.RunAsync(mesh =>
        {
            _ = Edge(mesh, "edge", [new("LOSS-039", Reason), new("LOSS-040", Reason), new("LOSS-041", Reason)]);
            message = Assert.Throws<ResourceException>(() => new Gateway("other", new() { Mesh = mesh })).Message;
        });

        Assert.Contains("LOSS-039", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tcp_service_whose_loss_is_accepted_is_a_service_without_listeners()
    {
        var run = await LatticeShop.RunAsync(mesh => new ServiceWithRouter("db", new()
        {
            Mesh = mesh,
            ServiceName = "db.shop.local",
            Listener = Listener.Tcp(5432),
            Versions = { ["v1"] = ServiceVersion.Dns("db.shop.local") },
            AcceptLosses = { new("LOSS-007", "the clients call it by its host name") },
        }));

        Assert.Equal(["Service db", "ServiceNetworkServiceAssociation db"], run.Registered.Where(id => id.EndsWith(" db", StringComparison.Ordinal) && !id.Contains(" component ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_route_that_a_rule_cannot_express_is_left_out_as_a_whole()
    {
        var run = await LatticeShop.RunAsync(mesh => new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            Versions = { ["v1"] = Services.Blue },
            Routes =
            {
                new HttpRoute { Name = "patch", Priority = 0, Match = HttpMatch.Prefix("/p/") with { Method = HttpRequestMethod.Patch } },
                new HttpRoute { Name = "absent", Priority = 1, Match = HttpMatch.Prefix("/a/") with { Headers = [HeaderMatch.Absent("x")] } },
                new HttpRoute { Name = "all", Priority = 2 },
            },
            AcceptLosses = { new("LOSS-027", Reason), new("LOSS-029", Reason) },
        }));

        Assert.DoesNotContain(run.Registered, id => id.StartsWith("Rule ", StringComparison.Ordinal));
        Assert.Contains("\"forward\"", InputsText.Of(run.Inputs("Listener colors/http-8080")["defaultAction"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_Aws_there_is_PATCH()
    {
        var run = await LatticeShop.RunAsync(
            mesh => Services.Colors(mesh, new HttpRoute { Name = "patch", Match = HttpMatch.Prefix("/p/") with { Method = HttpRequestMethod.Patch } }), LatticeProvider.Aws);

        Assert.Contains("\"method\":\"PATCH\"", InputsText.Of(run.Inputs("ListenerRule colors/http-8080/1")["match"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LatticeProvider.Aws)]
    [InlineData(LatticeProvider.AwsNative)]
    public async Task Hello_and_the_canary_come_out_without_a_stop(LatticeProvider provider)
    {
        var result = await OfflinePreview.RunAsync(() =>
        {
            var mesh = LatticeShop.Mesh(provider);
            _ = new ServiceWithRouter("greeter", new() { Mesh = mesh, Versions = { ["v1"] = ServiceVersion.CloudMap("hello.local", "greeter") } });
            _ = new ServiceWithRouter("colors", new()
            {
                Mesh = mesh,
                ServiceName = "colors.shop.local",
                Listener = Listener.Http(8080) with { HealthCheck = new() { Path = "/ping" } },
                Versions = { ["blue"] = Services.Blue, ["green"] = Services.Green },
                Weights = new() { ["blue"] = 90, ["green"] = 10 },
                Routes = { new HttpRoute { Retries = new() { MaxRetries = 2, PerTry = TimeSpan.FromSeconds(3), On = RetryOn.ServerError }, Timeout = TimeSpan.FromSeconds(10) } },
            });
        });

        Assert.True(result.IsClean, result.ToText());
        Assert.DoesNotContain(result.Findings, finding => finding.Severity == Severity.Error);
        Assert.Contains(result.Findings, finding => finding.Rule.Id == "LOSS-010" && finding.Severity == Severity.Warning);
        Assert.Contains(result.Findings, finding => finding.Rule.Id == "LOSS-002" && finding.Severity == Severity.Info);
        Assert.DoesNotContain(result.Findings, finding => finding.Rule.Id == "EOL-001");
    }

    [Fact]
    public async Task An_egress_filter_that_somebody_wrote_stops() => await ProgramRun.OfAsync(() => Assert.Equal(
        """
        Mesh "shop" has 1 problem:
          LOSS-002  EgressFilter: VPC Lattice has no egress filter (DROP_ALL): a workload reaches whatever its network lets it. Say in the security groups of the VPC what may be reached.
          To do without what the target cannot do, write AcceptLosses = { new("LOSS-002", reason: "…") } in the arguments of mesh "shop".
        """.ReplaceLineEndings("\n"),
        Assert.Throws<ResourceException>(() => new Mesh("shop", new() { Target = LatticeShop.Target(), EgressFilter = EgressFilter.DropAll })).Message));

    [Fact]
    public async Task Lost_resilience_is_one_warning_and_others_are_one_each()
    {
        ServiceWithRouter? colors = null;
        await LatticeShop.RunAsync(mesh => colors = new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            ServiceName = "colors.shop.local",
            Versions = { ["v1"] = Services.Blue },
            Routes = { new HttpRoute { Retries = new() { MaxRetries = 2, PerTry = TimeSpan.FromSeconds(3) }, Timeout = TimeSpan.FromSeconds(10) } },
        }));

        Assert.Equal(
            [
                """
                warning LOSS-009  Versions["v1"].Discovery: VPC Lattice looks up no name (hostname colors-blue.shop.local): the node is a target group, and gets requests once targets are registered there. Register the targets: an ECS service does it with its VpcLatticeConfigurations, Targets of MeshTarget.VpcLattice does it for everything else.
                """.ReplaceLineEndings("\n"),
                """
                ServiceWithRouter "colors" becomes less resilient, in 3 places:
                  LOSS-033  Routes[0].Retries: VPC Lattice has no retries (http retry events [gateway-error, stream-error], count 2, timeout of each 3 s, tcp retry events [connection-error]): a request that fails is not sent again. Retry in the callers, with a limit and a growing pause.
                  LOSS-035  Routes[0].Retries.PerTry: VPC Lattice ends no try that takes long (3 s). Give the callers deadlines of their own.
                  LOSS-036  Routes[0].Timeout: VPC Lattice has no timeouts of routes (10 s): no request is ended for taking long. Give the callers deadlines of their own.
                """.ReplaceLineEndings("\n"),
            ],
            WarningText.Of("ServiceWithRouter \"colors\"", colors!.Findings));
    }

    [Fact]
    public async Task A_single_loss_of_resilience_is_said_as_it_is()
    {
        ServiceWithRouter? colors = null;
        await LatticeShop.RunAsync(mesh => colors = Services.Colors(mesh, new HttpRoute { Timeout = TimeSpan.FromSeconds(10) }));

        Assert.Equal(["LOSS-036"], WarningText.Of("ServiceWithRouter \"colors\"", colors!.Findings.Where(finding => finding.Rule.Id == "LOSS-036")).Select(text => text.Split(' ')[1]));
        Assert.Empty(WarningText.Of("ServiceWithRouter \"colors\"", []));
    }

    [Fact]
    public async Task A_strict_mesh_says_how_to_accept_a_loss()
    {
        var message = string.Empty;
        await ProgramRun.OfAsync(() =>
        {
            var mesh = new Mesh("shop", new() { Target = LatticeShop.Target(), FailOn = FailOn.Warning });
            message = Assert.Throws<ResourceException>(() => Services.One(mesh, "colors")).Message;
        });

        Assert.EndsWith(
            "\n  Warnings count as errors here, for mesh \"shop\" has FailOn.Warning. To live with one, write AcceptLosses = { new(\"LOSS-009\", reason: \"…\") } in the arguments of its component.",
            message,
            StringComparison.Ordinal);
    }

    private static Gateway Edge(IMesh mesh, string name, IList<AcceptedLoss> accepted, HttpGatewayMatch? match = null, ServiceWithRouter? colors = null) => new("edge", new()
    {
        Mesh = mesh,
        Name = name,
        Routes = { new HttpGatewayRoute { Match = match ?? HttpGatewayMatch.Prefix("/colors/"), Service = colors ?? Services.One(mesh, "colors"), Rewrite = PathRewrite.Strip } },
        AcceptLosses = accepted,
    });
}
