namespace Pulumi.AppMeshKit.Model.Tests.Views;

public sealed class TextViewTests
{
    [Fact]
    public void A_mesh_shows_gateways_services_clients_and_what_is_missing() => Assert.Equal(
        """
        mesh shop  (traffic to unknown hosts is dropped)

        gateway edge  http 8443, TLS
          /cart/  → cart                          path kept
          /old/   → gone.local (not in the mesh)  prefix becomes /
          /       → front

        service cart
          /  → cart-v2 (not in the mesh) 66.7 %, cart-v1 33.3 %

        service front
          /beta  → front-v2 100 %, front-v3 0 %
          /      → front-v1 90 %, front-v2 10 %
          front-v1, front-v2 call cart, front, pay.other (not in the mesh)
          front-v3 calls cart

        client job
          calls cart

        node orphan  http 8080  (no route leads here)

        """.ReplaceLineEndings("\n"),
        TextView.Draw(Sketch.Shop()));

    [Fact]
    public void Routes_stand_in_the_order_in_which_they_are_tried() => Assert.Equal(
        ["/late/but/first", "/long", "/", "none"],
        Matches(
            Sketch.Route("/", 5, ("n", 1)),
            Sketch.Route("/long", 5, ("n", 1)),
            Sketch.Route("/late/but/first", 0, ("n", 1)),
            WithoutPriority(Sketch.Route("none", ("n", 1)))));

    [Fact]
    public void Retries_and_timeouts_stand_behind_a_route()
    {
        var route = Sketch.Route("/", ("n", 1));
        var http = route.Spec!.HttpRoute! with
        {
            RetryPolicy = new() { MaxRetries = 2, PerRetryTimeout = new() { Value = 1500, Unit = "ms" } },
            Timeout = new() { PerRequest = new() { Value = 10, Unit = "s" }, Idle = new() { Value = 0, Unit = "s" } },
        };

        Assert.Contains(
            "  /  → n  retries 2 × 1500 ms, timeout 10 s, idle for ever\n",
            Draw(Sketch.Mesh("m", [.. Sketch.Service("s", route with { Spec = new() { HttpRoute = http } }), Sketch.Node("n")])),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Several_names_of_a_router_share_a_block() => Assert.Contains(
        "\nservice a, b\n  /  → n\n",
        Draw(Sketch.Mesh(
            "m",
            [
                .. Sketch.Service("a", Sketch.Route("/", ("n", 1))),
                new VirtualServiceRequest { Name = "b", Spec = new() { Provider = new() { VirtualRouter = new() { VirtualRouterName = "a" } } } },
                Sketch.Node("n"),
            ])),
        StringComparison.Ordinal);

    [Fact]
    public void A_service_tells_who_provides_it()
    {
        var direct = new VirtualServiceRequest { Name = "direct", Spec = new() { Provider = new() { VirtualNode = new() { VirtualNodeName = "n" } } } };
        var nobody = new VirtualServiceRequest { Name = "nobody", Spec = new() };
        var lost = new VirtualServiceRequest { Name = "lost", Spec = new() { Provider = new() { VirtualRouter = new() { VirtualRouterName = "r" } } } };

        var text = Draw(Sketch.Mesh("m", [direct, nobody, lost, .. Sketch.Service("idle"), Sketch.Node("n")]));

        Assert.Contains("service direct\n  every request  → n\n", text, StringComparison.Ordinal);
        Assert.Contains("service nobody\n  no provider: nothing answers\n", text, StringComparison.Ordinal);
        Assert.Contains("service lost\n  every request  → router r (not in the mesh)\n", text, StringComparison.Ordinal);
        Assert.Contains("service idle\n  no routes: nothing answers\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_mesh_made_elsewhere_a_missing_name_proves_nothing() => Assert.Equal(
        """
        mesh shared of account 123456789012  (made elsewhere: only what this program adds)

        client job
          calls pay (made elsewhere)

        """.ReplaceLineEndings("\n"),
        TextView.Draw(MeshModel.Empty("shared", "123456789012", isComplete: false).With([Sketch.Client("job", "pay")])));

    [Fact]
    public void An_empty_mesh_says_so() =>
        Assert.Equal("mesh m  (traffic to unknown hosts is dropped)\n\n  nothing has joined it\n", TextView.Draw(Sketch.Mesh("m")));

    [Fact]
    public void Secrets_and_late_values_are_shown_by_what_delivers_them()
    {
        var node = Sketch.Node("n");
        var route = Sketch.Route("/", ("n", 1));
        var match = new HttpRouteMatch
        {
            Prefix = Value<string>.Unknown("${path}"),
            Headers = [new() { Name = "key", Match = new() { Exact = Value<string>.Secret("hush", "${secret}") } }],
        };

        var text = Draw(Sketch.Mesh("m", [.. Sketch.Service("s", route with { Spec = new() { HttpRoute = route.Spec!.HttpRoute! with { Match = match } } }), node]));

        Assert.Contains("  ${path}, key = ${secret}  → n\n", text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Matches(params RouteRequest[] routes) =>
        Draw(Sketch.Mesh("m", [.. Sketch.Service("s", routes), Sketch.Node("n")]))
            .Split('\n')
            .Where(line => line.Contains('→', StringComparison.Ordinal))
            .Select(line => line.Trim().Split(' ')[0]);

    private static RouteRequest WithoutPriority(RouteRequest route) => route with { Spec = route.Spec! with { Priority = null } };

    private static string Draw(MeshModel mesh) => TextView.Draw(mesh);
}
