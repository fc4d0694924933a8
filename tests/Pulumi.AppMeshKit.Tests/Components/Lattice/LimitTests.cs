namespace Pulumi.AppMeshKit.Tests.Lattice;

/// <summary>The limits of VPC Lattice that a program can meet; those of a plan have their cases beside the other rules.</summary>
[Collection(PulumiPrograms.Name)]
public class LimitTests
{
    [Fact]
    public Task The_VPC_of_the_targets_is_named() => LatticeRefusal.IsAsync(
        "ServiceWithRouter \"colors\"",
        "LAT-001  no VPC is named for the targets; a target group must have one. Write Target = MeshTarget.VpcLattice(new() { Vpcs = { new(vpcId) } }), or set TargetVpcId.",
        () => new Mesh("shop", new() { Target = MeshTarget.VpcLattice(new()) }),
        mesh => Services.One(mesh, "colors"));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_is_the_first_associated_one_or_the_one_of_the_targets(bool isAssociated)
    {
        var run = await ProgramRun.OfAsync(() => Services.One(
            new Mesh("shop", new() { Target = MeshTarget.VpcLattice(isAssociated ? new() { Vpcs = { new("vpc-1"), new("vpc-2", "other") } } : new() { TargetVpcId = "vpc-1" }) }), "colors"));

        Assert.Contains("\"vpcIdentifier\":\"vpc-1\"", InputsText.Of(run.Inputs("TargetGroup colors/colors-v1-8080")["config"]), StringComparison.Ordinal);
        Assert.Equal(isAssociated ? 2 : 0, run.Registered.Count(id => id.StartsWith("ServiceNetworkVpcAssociation ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_limit_and_a_loss_stop_together_and_nothing_is_registered() => Assert.Equal(
        """
        ServiceWithRouter "colors" has 2 problems:
          LAT-008   Routes[0].Match.Path: "/news!/" has a character that VPC Lattice refuses in a path; it takes letters, digits and @:%_+.~#?&/=-. Percent-encode it.
          LOSS-028  Routes[1].Match.Query: VPC Lattice matches no query (q): the route is left out, and its requests go to the next one that takes them. Let the application decide, or match a header that says the same.
          To do without what the target cannot do, write AcceptLosses = { new("LOSS-028", reason: "…") } in the arguments of the component, or of mesh "shop" for all.
        """.ReplaceLineEndings("\n"),
        await LatticeRefusal.OfAsync(mesh => Services.Colors(
            mesh, new HttpRoute { Name = "news", Match = HttpMatch.Prefix("/news!/"), Priority = 0 }, new HttpRoute { Name = "all", Match = HttpMatch.Prefix("/") with { Query = [QueryMatch.Exact("q", "1")] }, Priority = 1 })));

    [Fact]
    public Task Routes_stand_with_their_router()
    {
        ServiceWithRouter? colors = null;
        return LatticeRefusal.IsAsync(
            "ServiceRoutes \"beta\"",
            "LAT-021  Routes[0]: the routes are added to router \"colors\", whose rules are numbered already on VPC Lattice: nobody could say where these belong. Write them in the Routes of the service that has the router.",
            () =>
            {
                var mesh = LatticeShop.Mesh();
                colors = Services.Colors(mesh);
                return mesh;
            },
            mesh => new ServiceRoutes("beta", new() { Router = colors!, Versions = { ["v2"] = Services.Green }, Routes = { new HttpRoute { Match = HttpMatch.Prefix("/beta/") } } }));
    }

    [Fact]
    public async Task A_VPC_association_has_5_security_groups_and_a_name_of_its_own()
    {
        static Mesh Mesh(int groups, string name) => new("shop", new()
        {
            Target = MeshTarget.VpcLattice(new() { Vpcs = { new("vpc-1") { SecurityGroupIds = [.. Enumerable.Range(0, groups).Select(index => (Input<string>)$"sg-{index}")] }, new("vpc-2", name) } }),
        });
        await ProgramRun.OfAsync(() => Assert.Equal(
            """
            Mesh "shop" has 2 problems:
              LAT-019  Target.Vpcs[1]: two VPC associations are named "vpc"; each must have a name of its own. Write new(vpcId, "NAME").
              LAT-022  Target.Vpcs[0]: the association has 6 security groups; VPC Lattice takes 5. Put rules together in fewer groups.
            """.ReplaceLineEndings("\n"),
            Assert.Throws<ResourceException>(() => Mesh(6, "vpc")).Message));

        var run = await ProgramRun.OfAsync(() => Mesh(5, "other"));
        Assert.Contains("ServiceNetworkVpcAssociation shop/other", run.Registered);
    }

    [Fact]
    public async Task An_auth_policy_has_at_most_10_KB()
    {
        static void Program(int callers)
        {
            var mesh = Iam();
            var colors = Services.One(mesh, "colors");
            var policies = new LatticeAuthPoliciesArgs { Mesh = mesh };
            for (var index = 0; index < callers; index++)
            {
                _ = new MeshClient($"web{index}", new() { Mesh = mesh, Backends = { colors } });
                policies.Roles[$"web{index}"] = $"arn:aws:iam::123456789012:role/a-role-with-a-rather-long-name-{index}";
            }

            _ = new LatticeAuthPolicies("callers", policies);
        }

        var (text, registered) = await ProgramRun.FailureOfAsync(() => Program(200));
        Assert.Contains("colors.shop.local: LAT-023  the auth policy of the service has ", text, StringComparison.Ordinal);
        Assert.Contains("; VPC Lattice takes 10240. Let several callers share a role.", text, StringComparison.Ordinal);
        Assert.DoesNotContain(registered, id => id.StartsWith("AuthPolicy ", StringComparison.Ordinal));

        Assert.Contains("AuthPolicy callers/colors.shop.local", (await ProgramRun.OfAsync(() => Program(100))).Registered);
    }

    [Fact]
    public Task Every_caller_has_a_role() => LatticeRefusal.IsAsync(
        "LatticeAuthPolicies \"callers\"",
        "LAT-024  Roles: virtual node \"job\" calls services that let in only roles; it must have one, or it is refused. Write Roles = { [\"job\"] = roleArn }.",
        () =>
        {
            var mesh = Iam();
            Calling(mesh, "web");
            Calling(mesh, "job");
            return mesh;
        },
        mesh => new LatticeAuthPolicies("callers", new() { Mesh = mesh, Roles = { ["web"] = "arn:role" } }));

    [Fact]
    public Task Policies_need_services_that_ask_who_calls() => LatticeRefusal.IsAsync(
        "LatticeAuthPolicies \"callers\"",
        "LAT-025  the services of the mesh do not ask who calls them, so that an auth policy would have no effect. Write Target = MeshTarget.VpcLattice(new() { RequireIam = true, … }), or leave the policies out.",
        mesh => new LatticeAuthPolicies("callers", new() { Mesh = mesh }));

    [Fact]
    public Task So_they_do_on_App_Mesh() => LatticeRefusal.IsAsync(
        "LatticeAuthPolicies \"callers\"",
        "LAT-025  the services of the mesh do not ask who calls them, so that an auth policy would have no effect. Write Target = MeshTarget.VpcLattice(new() { RequireIam = true, … }), or leave the policies out.",
        () => new Mesh("shop"),
        mesh => new LatticeAuthPolicies("callers", new() { Mesh = mesh }));

    [Fact]
    public Task Who_joins_after_the_policies_is_refused() => LatticeRefusal.IsAsync(
        "MeshClient \"late\"",
        "LAT-025  the auth policies of the mesh are made already; what joins must come before them, or they do not know of it. Create it before the LatticeAuthPolicies.",
        () =>
        {
            var mesh = Iam();
            _ = new LatticeAuthPolicies("callers", new() { Mesh = mesh });
            return mesh;
        },
        mesh => new MeshClient("late", new() { Mesh = mesh, Backends = { "colors.shop.local" } }));

    [Fact]
    public Task Policies_are_made_once() => LatticeRefusal.IsAsync(
        "LatticeAuthPolicies \"more\"",
        "LAT-025  the mesh has LatticeAuthPolicies already; a service takes one policy, and the last one would be left. Put all roles into one LatticeAuthPolicies.",
        () =>
        {
            var mesh = Iam();
            _ = new LatticeAuthPolicies("callers", new() { Mesh = mesh });
            return mesh;
        },
        mesh => new LatticeAuthPolicies("more", new() { Mesh = mesh }));

    [Fact]
    public async Task Targets_of_a_node_that_nothing_leads_to_are_reported_at_the_end() => await ProgramRun.OfAsync(() =>
    {
        var mesh = new Mesh("shop", new() { Target = MeshTarget.VpcLattice(new() { Vpcs = { new("vpc-1") }, Targets = { ["colors-v1"] = [new("a", "10.0.0.1")], ["colors_v1"] = [new("a", "10.0.0.1")] } }) });
        _ = Services.One(mesh, "colors");

        Assert.Equal(
            ["warning LAT-028  targets are given for virtual node \"colors_v1\", and no service leads to a node of that name; they are registered nowhere. Name the virtual node of a version, such as colors-v1."],
            mesh.CheckFinished().Of("LAT-028"));
    });

    [Fact]
    public async Task An_existing_network_gets_the_access_log_that_its_mesh_asks_for()
    {
        var run = await ProgramRun.OfAsync(() => new Mesh("shop", new() { Target = MeshTarget.VpcLattice(new() { ServiceNetwork = "sn-1", Vpcs = { new("vpc-1") }, AccessLogDestinationArn = "arn:logs" }) }));

        Assert.Equal(["AccessLogSubscription shop/access-log"], run.Sent.Select(args => $"{args.Type!.Split(':')[^1]} {args.Name}"));
        Assert.Equal("sn-1", run.Inputs("AccessLogSubscription shop/access-log")["resourceIdentifier"]);
    }

    [Theory]
    [InlineData(0, 600)]
    [InlineData(5, 60)]
    [InlineData(301, 301)]
    [InlineData(900, 600)]
    public async Task The_idle_timeout_is_the_nearest_that_a_service_takes(int seconds, int taken)
    {
        var run = await LatticeShop.RunAsync(mesh => Services.Colors(mesh, Listener.Http() with { Timeout = new() { Idle = TimeSpan.FromSeconds(seconds) } }));

        Assert.Equal((double)taken, run.Inputs("Service colors")["idleTimeoutSeconds"]);
    }

    [Fact]
    public async Task Without_policies_everybody_is_refused_and_the_finished_mesh_says_so() => await ProgramRun.OfAsync(() =>
    {
        var mesh = Iam();
        Calling(mesh, "web");

        Assert.Equal(
            """
            Mesh "shop" has 1 problem:
              LAT-025  the services let in only signed requests (RequireIam), and there are no auth policies: everybody is refused. Create LatticeAuthPolicies at the end of the program.
            """.ReplaceLineEndings("\n"),
            Assert.Throws<ResourceException>(() => mesh.CheckFinished()).Message);

        _ = new LatticeAuthPolicies("callers", new() { Mesh = mesh, Roles = { ["web"] = "arn:role" } });
        Assert.Empty(mesh.CheckFinished().Of("LAT-025"));
    });

    [Fact]
    public Task The_service_network_of_an_existing_mesh_is_named() => LatticeRefusal.IsAsync(
        "ServiceWithRouter \"colors\"",
        "LAT-026  the mesh is not made here; the service network that its services belong to must be named. Set ServiceNetwork of MeshTarget.VpcLattice to the network's id or ARN.",
        () => new ExistingMesh("shop", target: LatticeShop.Target()),
        mesh => Services.One(mesh, "colors"));

    [Fact]
    public async Task Then_its_services_join_it()
    {
        var run = await ProgramRun.OfAsync(() => Services.One(
            new ExistingMesh("shop", target: MeshTarget.VpcLattice(new() { ServiceNetwork = "sn-1", Vpcs = { new("vpc-1") } })), "colors"));

        Assert.Equal("sn-1", run.Inputs("ServiceNetworkServiceAssociation colors")["serviceNetworkIdentifier"]);
        Assert.DoesNotContain(run.Registered, id => id.StartsWith("ServiceNetwork ", StringComparison.Ordinal) || id.StartsWith("ServiceNetworkVpc", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Shop_Mesh", "shop-mesh")]
    [InlineData("s", "s-servicenetwork")]
    [InlineData("servicenetwork-a", "x-servicenetwork-a")]
    public async Task A_name_that_a_network_may_not_have_is_changed_and_a_note_says_so(string name, string changed)
    {
        Mesh? mesh = null;
        var run = await ProgramRun.OfAsync(() => mesh = new Mesh("shop", new() { Name = name, Target = LatticeShop.Target() }));

        Assert.Equal(changed, run.Inputs("ServiceNetwork shop")["name"]);
        Assert.Equal([$"info LAT-010  Name: \"{name}\" is no name that a service network may have; it is called \"{changed}\" on VPC Lattice."], mesh!.Findings.Of("LAT-010"));
    }

    [Theory]
    [InlineData("Colors_1.shop.local", "shop-colors-1-shop-local")]
    [InlineData("a..b--c", "shop-a-b-c")]
    [InlineData("svc-a.b", "shop-svc-a-b")]
    [InlineData("a", "shop-a")]
    [InlineData("a-name-of-a-service-that-is-longer.than.forty.characters", "shop-a-name-of-a-service-that-i-[0-9a-f]{8}")]
    public async Task Names_of_services_are_mapped(string name, string mapped)
    {
        var run = await LatticeShop.RunAsync(mesh => new ServiceWithRouter("colors", new() { Mesh = mesh, ServiceName = name, Versions = { ["v1"] = Services.Blue } }));

        Assert.Matches($"^{mapped}$", (string)run.Inputs("Service colors")["name"]);
        Assert.Equal(name, run.Inputs("Service colors")["customDomainName"]);
    }

    [Fact]
    public Task Two_names_that_become_one_stop() => LatticeRefusal.IsAsync(
        "ServiceWithRouter \"other\"",
        "LAT-019  ServiceName: \"colors.shop.local\", \"Colors-shop.local\" become services of one name on VPC Lattice: \"shop-colors-shop-local\" (a-z, 0-9 and single hyphens). Give one of them another name.",
        () =>
        {
            var mesh = LatticeShop.Mesh();
            _ = Services.One(mesh, "colors");
            return mesh;
        },
        mesh => new ServiceWithRouter("other", new() { Mesh = mesh, ServiceName = "Colors-shop.local", Versions = { ["v1"] = Services.Blue } }));

    [Fact]
    public Task So_do_two_of_one_component() => LatticeRefusal.IsAsync(
        "ServiceWithRouter \"colors\"",
        "LAT-019  ServiceNames[0]: \"colors.shop.local\", \"colors-shop.local\" become services of one name on VPC Lattice: \"shop-colors-shop-local\" (a-z, 0-9 and single hyphens). Give one of them another name.",
        mesh => new ServiceWithRouter("colors", new() { Mesh = mesh, ServiceName = "colors.shop.local", ServiceNames = { "colors-shop.local" }, Versions = { ["v1"] = Services.Blue } }));

    [Fact]
    public async Task Routes_may_have_any_name_for_a_rule_is_called_by_its_place()
    {
        var run = await LatticeShop.RunAsync(mesh => Services.Colors(
            mesh, new HttpRoute { Name = "a_b", Match = HttpMatch.Prefix("/a/"), Priority = 0 }, new HttpRoute { Name = "a.b", Match = HttpMatch.Prefix("/b/"), Priority = 1 }));

        Assert.Equal("priority-1", run.Inputs("Rule colors/http-8080/1")["name"]);
        Assert.Equal("priority-2", run.Inputs("Rule colors/http-8080/2")["name"]);
    }

    private static Mesh Iam() => new("shop", new() { Target = MeshTarget.VpcLattice(new() { Vpcs = { new("vpc-1") }, RequireIam = true }) });

    private static void Calling(IMesh mesh, string name) => 
        _ = new MeshClient(name, new() { Mesh = mesh, Backends = { name == "web" ? Services.One(mesh, "colors") : "colors.shop.local" } });
}
