using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>Calls are routed by the caller's backends; what is none of them is unknown egress.</summary>
public sealed class EgressTests
{
    private const string Elsewhere = "http://billing.local/x";

    [Fact]
    public void A_backend_is_reached_whatever_the_letter_case()
    {
        var answer = MeshSimulator.For(Of(Route("a"))).Node("web").Get("http://Shop.LOCAL/").Resolve();

        Assert.Equal("a 100 % via a", answer.ToString());
        Assert.Equal("shop.local", answer.VirtualService);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("DROP_ALL")]
    public void Unknown_egress_is_dropped(string? filter)
    {
        var answer = Web(filter).Get(Elsewhere).Resolve();

        Assert.Equal(Verdict.NoBackend, answer.Verdict);
        Assert.Equal("no backend", answer.ToString());
        Assert.Equal("\"billing.local\" is no backend of node \"web\", and the mesh drops unknown egress.", answer.Reason);
    }

    [Fact]
    public void A_node_that_says_nothing_of_backends_calls_nobody() =>
        Assert.Equal(Verdict.NoBackend, MeshSimulator.For(Of(Node("web", "[]"), Route("a"))).Node("web").Get(Elsewhere).Resolve().Verdict);

    [Fact]
    public void A_service_of_the_mesh_that_is_no_backend_is_unknown_egress_too() =>
        Assert.Equal(Verdict.NoBackend, MeshSimulator.For(Of(Caller("other.local"), Service(), Route("a"))).Node("web").Get("http://shop.local/").Resolve().Verdict);

    [Fact]
    public void Unknown_egress_passes_untouched_where_the_mesh_allows_all()
    {
        var answer = Web("ALLOW_ALL").Get(Elsewhere).Resolve();

        Assert.Equal(Verdict.PassedThrough, answer.Verdict);
        Assert.Equal("leaves the mesh untouched", answer.ToString());
        Assert.Equal("billing.local", answer.Host);
        Assert.Equal("/x", answer.Path);
    }

    [Fact]
    public void A_node_that_lists_backends_must_list_all_of_them_even_so()
    {
        var answer = Web("ALLOW_ALL", "shop.local").Get(Elsewhere).Resolve();

        Assert.Equal(Verdict.NoBackend, answer.Verdict);
        Assert.Equal("The mesh lets unknown traffic pass, but not that of a node which lists backends (MESH-003), and \"billing.local\" is none of those of node \"web\".", answer.Reason);
    }

    [Theory]
    [InlineData("https://s3.amazonaws.com/bucket", Verdict.PassedThrough)]
    [InlineData("https://S3.AmazonAWS.com/bucket", Verdict.PassedThrough)]
    [InlineData("http://s3.amazonaws.com:443/bucket", Verdict.PassedThrough)]
    [InlineData("http://s3.amazonaws.com/bucket", Verdict.NoBackend)]
    [InlineData("https://s3.amazonaws.com:8443/bucket", Verdict.NoBackend)]
    [InlineData("https://amazonaws.com/", Verdict.NoBackend)]
    [InlineData("https://s3.amazonaws.com.evil.com/", Verdict.NoBackend)]
    public void AWS_itself_is_always_reached_on_port_443(string address, Verdict expected) => Assert.Equal(expected, Web("DROP_ALL", "shop.local").Get(address).Resolve().Verdict);

    [Theory]
    [InlineData(443, Verdict.PassedThrough)]
    [InlineData(5432, Verdict.NoBackend)]
    public void So_it_is_with_connections(int port, Verdict expected) => Assert.Equal(expected, Web("DROP_ALL").Tcp("rds.amazonaws.com", port).Resolve().Verdict);

    [Fact]
    public void In_a_mesh_that_is_made_elsewhere_nobody_can_say()
    {
        var answer = MeshSimulator.For(MeshModel.Of([Caller("shop.local")])).Node("web").Get(Elsewhere).Resolve();

        Assert.Equal(Verdict.NotDecided, answer.Verdict);
    }

    [Fact]
    public void A_backend_that_does_not_exist_has_no_virtual_service()
    {
        var answer = MeshSimulator.For(Of(Caller("billing.local"))).Node("web").Get(Elsewhere).Resolve();

        Assert.Equal(Verdict.NoVirtualService, answer.Verdict);
        Assert.Equal("There is no virtual service \"billing.local\" in the mesh: calls fail until one is made.", answer.Reason);
        Assert.Equal(Verdict.NotDecided, MeshSimulator.For(MeshModel.Of([Caller("billing.local")])).Node("web").Get(Elsewhere).Resolve().Verdict);
    }

    [Theory]
    [InlineData("{}", "Virtual service \"shop.local\" has no provider: calls end in 503 or 404.")]
    [InlineData("{'virtualNode':{'virtualNodeName':'gone'}}", "There is no virtual node \"gone\" in the mesh.")]
    [InlineData("{'virtualRouter':{'virtualRouterName':'gone'}}", "There is no virtual router \"gone\" in the mesh.")]
    public void A_service_without_a_provider_answers_nothing(string provider, string reason)
    {
        var answer = Of(Service(provider)).Get("/");

        Assert.Equal(Verdict.NoProvider, answer.Verdict);
        Assert.Equal("no provider (503)", answer.ToString());
        Assert.Equal(reason, answer.Reason);
    }

    private static SimulatedCaller Web(string? filter, params string[] backends) =>
        MeshSimulator.For(Of([Caller(backends), .. filter is null ? (IEnumerable<ApiRequest>)[] : [Document(filter)]])).Node("web");
}
