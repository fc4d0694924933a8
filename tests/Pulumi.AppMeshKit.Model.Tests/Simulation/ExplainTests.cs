using static Pulumi.AppMeshKit.Model.Tests.Simulation.SmallMesh;

namespace Pulumi.AppMeshKit.Model.Tests.Simulation;

/// <summary>Whole explanations, word for word.</summary>
public sealed class ExplainTests
{
    private static readonly MeshModel _shop = Of(
        GatewayRoute("cart", "{'prefix':'/cart','hostname':{'exact':'www.shop.com'}}"),
        GatewayRoute("images", "{'prefix':'/','hostname':{'suffix':'.img.com'}}"),
        Route("qa", "{'prefix':'/','headers':[{'name':'x-user','match':{'exact':'qa'}}]}", 10, "v2", "'retryPolicy':{'httpRetryEvents':['server-error'],'maxRetries':2,'perRetryTimeout':{'unit':'s','value':4}}"),
        Route("bots", "{'method':'POST'}", 5),
        Route("all", to: "v1 90, v2 10"));

    [Fact]
    public void A_request_is_followed_through_gateway_and_router() => AssertText(
        """
        GET www.shop.com/cart/1 [x-user: bob] from gateway edge
          gateway edge
            → cart    no priority, path length 5  takes it
              images  no priority, path length 1  no: host "www.shop.com" is not *.img.com
            to virtual service shop.local, path /1, host shop.local
          router shop
              bots  priority 5, path length 1   no: method GET is not POST
              qa    priority 10, path length 1  no: header x-user "bob" is not exactly "qa"
            → all   no priority, path length 1  takes it
          answer: v1 90 %, v2 10 % via cart and all
            v1 90 %: timeout 15 s (default), idle 300 s (default), plain text
            v2 10 %: timeout 15 s (default), idle 300 s (default), plain text
          retries: 3 attempts (default policy (assumed)); 15 s at the most
          note: there is no retry policy, so App Mesh's invisible default is assumed: 2 retries (RP-008)
        """,
        _shop.Arrive("http://www.shop.com/cart/1", "x-user: bob"));

    [Fact]
    public void A_route_that_fits_and_comes_later_is_said_to_do_so() => AssertText(
        """
        GET shop.local/x [x-user: qa] from node web
          router shop
              bots  priority 5, path length 1   no: method GET is not POST
            → qa    priority 10, path length 1  takes it
              all   no priority, path length 1  fits, but qa comes first
          answer: v2 100 % via qa
            v2 100 %: timeout 15 s (default), idle 300 s (default), plain text
          retries: 3 attempts × 4 s (route); 12 s at the most
        """,
        _shop.Get("/x", "x-user: qa"));

    [Fact]
    public void A_host_without_a_route_ends_at_the_gateway() => AssertText(
        """
        GET other.com/cart from gateway edge
          gateway edge
              cart    no priority, path length 5  no: host "other.com" is not www.shop.com
              images  no priority, path length 1  no: host "other.com" is not *.img.com
          answer: no route for this host (404)
            No gateway route of "edge" is for host "other.com": it ends in 404.
        """,
        _shop.Arrive("http://other.com/cart"));

    [Fact]
    public void Of_every_route_the_first_matcher_that_fails_is_named() => AssertText(
        """
        GET shop.local/x [h: q1] from node web
          router shop
              x  no priority, path length 2  no: header h "q1" starts with "q"
              y  no priority, path length 1  no: header h is there ("q1") and must not be
              z  no priority, path length 1  no: query parameter q is missing
          answer: no route (404)
            No route of virtual router "shop" takes it: it ends in 404.
        """,
        Of(
            Route("x", "{'prefix':'/x','headers':[{'name':'h','invert':true,'match':{'prefix':'q'}}],'queryParameters':[{'name':'q'}]}"),
            Route("y", "{'headers':[{'name':'h','invert':true}]}"),
            Route("z", "{'prefix':'/','queryParameters':[{'name':'q'}]}")).Get("/x", "h: q1"));

    [Fact]
    public void A_call_from_anybody_says_nothing_of_TLS_and_of_a_tie_that_leads_to_one_place() => AssertText(
        """
        GET shop.local/x [x: 1] from any caller
          router shop
              odd  no priority, an expression  no: path "/x" does not match /c[a-z]+ as a whole
            → a    no priority, path length 1  takes it, and so do others that lead to the same place
              any  no priority, path length 1  no: header x "1" is any text
            → b    no priority, path length 1  takes it, and so do others that lead to the same place
              set  no priority, path length 1  no: header x "1" is not empty
          answer: v1 100 % via a
            v1 100 %: timeout 15 s (default), idle 300 s (default)
          retries: 3 attempts (default policy (assumed)); 15 s at the most
          note: there is no retry policy, so App Mesh's invisible default is assumed: 2 retries (RP-008)
        """,
        MeshSimulator.For(Of(
            Route("a", to: "v1"),
            Route("b", "{'method':'GET'}", to: "v1"),
            Route("odd", "{'path':{'regex':'/c[a-z]+'}}"),
            Route("any", "{'prefix':'/','headers':[{'name':'x','invert':true,'match':{'regex':'.*'}}]}"),
            Route("set", "{'prefix':'/','headers':[{'name':'x','invert':true,'match':{'regex':'.+'}}]}"))).Service("shop.local").Get("/x").Header("x", "1").Resolve());

    [Fact]
    public void All_that_tie_are_shown() => AssertText(
        """
        GET shop.local/c from node web
          router shop
              c  priority 3, path length 5   no: path "/c" does not start with "/cart"
              a  no priority, an expression  ties
              b  no priority, path length 1  ties
          answer: ambiguous (a or b)
            These routes take it, nothing puts one of them first, and they lead to different places.
        """,
        Of(Route("b"), Route("a", "{'path':{'regex':'/c.*'}}"), Route("c", "{'prefix':'/cart'}", 3)).Get("/c"));

    [Fact]
    public void Two_readings_of_a_gateway_choose_no_route() => AssertText(
        """
        GET www.shop.com/beta from gateway edge
          gateway edge
              beta  priority 1, path length 5  ties
              www   priority 5, path length 1  ties
          answer: ambiguous (beta or www)
            Envoy takes one virtual host first, and nothing says whether routes without a host name belong to it (ORD-004): read one way it is "www", read the other way "beta".
        """,
        Of(GatewayRoute("www", "{'prefix':'/','hostname':{'exact':'www.shop.com'}}", 5), GatewayRoute("beta", "{'prefix':'/beta'}", 1, "{'prefix':{'defaultPrefix':'DISABLED'}}"), Route("a")).Arrive("http://www.shop.com/beta"));

    [Fact]
    public void What_is_not_known_is_named() => AssertText(
        """
        GET shop.local/ from node web
          router shop
              open  no priority, path not known  nobody can say: its path is known only after a deployment
              all   no priority, path length 1   fits
          answer: not decided
            It depends on route "open" (its path is known only after a deployment).
        """,
        Of(Route("open", "{'prefix':'${P}'}"), Route("all")).Get("/"));

    [Fact]
    public void A_call_that_is_no_backend_meets_no_route() => AssertText(
        """
        grpc billing.local:50051/a.B/C [user: qa] from node web
          answer: no backend
            "billing.local" is no backend of node "web", and the mesh drops unknown egress.
        """,
        MeshSimulator.For(_shop).Node("web").Grpc("billing.local:50051", "a.B", "C").Header("user", "qa").Resolve());

    private static void AssertText(string expected, RouteAnswer answer) => Assert.Equal(expected, answer.Explain());
}
