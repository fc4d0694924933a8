namespace Pulumi.AppMeshKit.Tests.Lattice;

/// <summary>Meshes on VPC Lattice.</summary>
internal static class LatticeShop
{
    internal const string Certificate = "arn:aws:acm:eu-west-1:123456789012:certificate/shop";

    /// <summary>A target with one VPC.</summary>
    internal static MeshTarget Target(LatticeProvider provider = LatticeProvider.AwsNative) =>
        MeshTarget.VpcLattice(new() { Provider = provider, Vpcs = { new("vpc-1") } });

    /// <summary>A mesh on a target with one VPC.</summary>
    internal static Mesh Mesh(LatticeProvider provider = LatticeProvider.AwsNative) => new("shop", new() { Target = Target(provider) });

    /// <summary>Runs a program with a mesh on a target with one VPC.</summary>
    internal static Task<ProgramRun> RunAsync(Action<Mesh> program, LatticeProvider provider = LatticeProvider.AwsNative, bool preview = false) =>
        ProgramRun.OfAsync(preview, () => program(Mesh(provider)));

    /// <summary>
    /// A program with everything that is registered on VPC Lattice: a network, its VPCs and access log, a service of http and grpc with rules and
    /// defaults, one of a node alone, registered targets, policies.
    /// </summary>
    internal static void Everything(LatticeProvider provider)
    {
        var mesh = new Mesh("shop", new()
        {
            Target = MeshTarget.VpcLattice(new()
            {
                Provider = provider,
                Vpcs = { new("vpc-1") { SecurityGroupIds = { "sg-1", "sg-2" } }, new("vpc-2", "partner") },
                TargetVpcId = "vpc-9",
                CertificateArn = Certificate,
                RequireIam = true,
                AccessLogDestinationArn = "arn:aws:logs:eu-west-1:123456789012:log-group:shop",
                Targets = { ["colors-blue"] = [new("a", "10.0.0.1"), new("b", "10.0.0.2") { Port = 9090 }] },
            }),
            Tags = { ["team"] = "shop" },
        });
        var colors = new ServiceWithRouter("colors", new()
        {
            Mesh = mesh,
            ServiceName = "colors.shop.local",
            Listeners =
            {
                Listener.Http(8080) with
                {
                    HealthCheck = new()
                    {
                        Path = "/ping", Port = 8080, Interval = TimeSpan.FromSeconds(10), Timeout = TimeSpan.FromMilliseconds(2500), HealthyThreshold = 3, UnhealthyThreshold = 4,
                    },
                    Timeout = new() { Idle = TimeSpan.FromMinutes(5) },
                },
                Listener.Grpc(9000),
            },
            Versions =
            {
                ["blue"] = ServiceVersion.Dns("colors-blue.shop.local") with { Tags = new() { ["color"] = "blue" } },
                ["green"] = new() { Discovery = ServiceDiscovery.Dns("colors-green.shop.local") with { IpPreference = IpPreference.IPv6Only } },
            },
            Routes =
            {
                new HttpRoute
                {
                    Name = "beta",
                    Priority = 0,
                    Match = HttpMatch.Prefix("/beta/") with { Port = 8080, Method = HttpRequestMethod.Post, Headers = [HeaderMatch.Exact("x-user", "qa"), HeaderMatch.Prefix("x-group", "b")] },
                    Weights = new() { ["blue"] = 90, ["green"] = 10 },
                },
                new HttpRoute { Name = "status", Priority = 1, Match = HttpMatch.Exact("/Status") with { Port = 8080 }, Weights = new() { ["blue"] = 1 } },
                new HttpRoute { Name = "rest", Priority = 2, Match = HttpMatch.Prefix("/") with { Port = 8080 }, Weights = new() { ["blue"] = 1, ["green"] = 1 } },
                new GrpcRoute { Name = "mix", Priority = 3, Match = GrpcMatch.Method("shop.Colors", "Mix") with { Port = 9000, Metadata = [HeaderMatch.Exact("x-user", "qa")] }, Weights = new() { ["green"] = 1 } },
            },
            Tags = { ["part"] = "colors" },
        });
        var printer = new ServiceWithNode("printer", new() { Mesh = mesh, Discovery = ServiceDiscovery.Dns("printer.shop.local"), Listener = Listener.Http2(80) });
        _ = new MeshClient("web", new() { Mesh = mesh, Backends = { colors, printer } });
        _ = new LatticeAuthPolicies("callers", new() { Mesh = mesh, Roles = { ["web"] = "arn:aws:iam::123456789012:role/web" } });
    }
}
