using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats.Tests;

/// <summary>Tables of route tests: what they say, and what is said of wrong ones.</summary>
public sealed class RouteTestFileTests
{
    [Fact]
    public void Each_request_is_tested_with_each_set_of_headers()
    {
        var file = Read("""
            - name: testers
              from: { gateway: edge }
              request: [GET /cart, POST https://www.shop.com:8443/cart?x=1]
              headers: [{ x-user: qa }, {}]
              expect: { targets: cart-v2 }
            """);

        Assert.Empty(file.Problems);
        Assert.Equal(
            [
                "testers: GET /cart [x-user: qa] from gateway edge",
                "testers: GET /cart from gateway edge",
                "testers: POST https://www.shop.com:8443/cart?x=1 [x-user: qa] from gateway edge",
                "testers: POST https://www.shop.com:8443/cart?x=1 from gateway edge",
            ],
            file.Cases.Select(one => one.ToString()));
        Assert.All(file.Cases, one => Assert.Equal(1, one.Line));
    }

    [Fact]
    public void All_kinds_of_traffic_and_all_expectations_can_be_said()
    {
        var file = Read("""
            - from: { node: web }
              grpc: { host: ledger.local, service: shop.Ledger, method: Book }
              expect:
                verdict: matched
                route: book
                gatewayRoute: none
                targets: { a: 33.4, b: 66.6 % }
                path: /x
                host: y
                timeout: 1500ms
                attempts: 3
            - from: { service: db.local }
              tcp: db.local:5432
              expect: { timeout: none }
            """);

        Assert.Empty(file.Problems);
        var (grpc, tcp) = (file.Cases[0], file.Cases[1]);
        Assert.Equal("grpc ledger.local/shop.Ledger/Book from node web", grpc.ToString());
        Assert.Equal((Verdict.Matched, "book", "none", "/x", "y", 3L), (grpc.Expect.Verdict, grpc.Expect.Route, grpc.Expect.GatewayRoute, grpc.Expect.Path, grpc.Expect.Host, grpc.Expect.MaxAttempts));
        Assert.Equal(TimeSpan.FromMilliseconds(1500), grpc.Expect.Timeout);
        Assert.Equal(new Dictionary<string, decimal> { ["a"] = 0.334m, ["b"] = 0.666m }, grpc.Expect.Targets);
        Assert.Equal("tcp db.local:5432 to service db.local", tcp.ToString());
        Assert.Equal(Timeout.InfiniteTimeSpan, tcp.Expect.Timeout);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_with_its_line()
    {
        var file = Read("""
            - form: { gateway: edge }
              request: /cart
              expect: {}
            - from: { gateway: edge, node: web }
              request: GET /
              tcp: db
              expect: { rute: x }
            - from: { node: web }
              request: GET /cart
              headers: { x-version: 2 }
              expect:
                targets: { a: 50, b: 30 }
                timeout: 15
                attempts: 0
            - from: { gateway: edge }
              grpc: { service: Ledger }
              expect:
                verdict: Nothing
                route: ~
            - from: edge
              request: GET /
              expect:
                verdict: NoRoute
                attempts: 3
                attempts: 3
            """);

        Assert.Equal(
            """
            routes.yaml:1: a case has no "form". There are name, from, request, grpc, tcp, headers, expect.
            routes.yaml:1: the case does not say who sends the request. Write from: { gateway: NAME }, { node: NAME } or { service: NAME }.
            routes.yaml:2: request is the text "/cart"; it must be a method and an address. Write it like GET /path.
            routes.yaml:3: expect is empty; it must be an object. Write some of route, gatewayRoute, targets, path, host, timeout, attempts, verdict.
            routes.yaml:4: from names 2 senders; it must name one. Write from: { gateway: NAME }, { node: NAME } or { service: NAME }.
            routes.yaml:4: the case has request and tcp; it must have one of them. Write request: GET /path, grpc: { service: NAME, method: NAME } or tcp: HOST:PORT.
            routes.yaml:7: expect has no "rute". Write "route".
            routes.yaml:9: "/cart" names no host; a node calls a virtual service. Write http://SERVICE/cart. Mend the address.
            routes.yaml:10: header x-version is 2; it must be a text. Write it in quotes: "2".
            routes.yaml:12: the shares add up to 80 per cent; they must add up to 100. Name all targets: what gets traffic and is not named is a difference.
            routes.yaml:13: timeout is 15; it must be a text. Write it in quotes: "15".
            routes.yaml:14: attempts is 0; it must be a whole number, 1 or more. Count the first attempt and all retries.
            routes.yaml:16: grpc has no method. Write grpc: { host: HOST, service: NAME, method: NAME }.
            routes.yaml:18: there is no verdict "Nothing". There are Matched, Ambiguous, NoRoute, NoBackend, NoVirtualHost, NoVirtualService, NoProvider, NoListener, PassedThrough, NotDecided.
            routes.yaml:19: route is empty. Write what is expected, or take it out.
            routes.yaml:20: from is the text "edge"; it must be an object. Write from: { gateway: NAME }, { node: NAME } or { service: NAME }.
            routes.yaml:25: "attempts" is written a second time. Write it once.
            routes.yaml:25: a request that ends in NoRoute has no attempts. Take out attempts or the verdict.
            """.ReplaceLineEndings("\n"),
            string.Join('\n', file.Problems));
    }

    [Theory]
    [InlineData("", "routes.yaml: the file holds no case. Write a list of cases, each with from, request and expect.")]
    [InlineData("cases: []", "routes.yaml:1: the file holds an object; it must be a list of cases. Begin each case with a hyphen: - from: { gateway: NAME }.")]
    [InlineData("- from: { service: a }\n  request: GET /\n  expect: { targets: { b: half } }", "routes.yaml:3: the share of b is the text \"half\"; it must be a number from 0 to 100, in per cent. Write it like 12.5 or 12.5%.")]
    [InlineData("- 7", "routes.yaml:1: this is 7; a case has from, request and expect. Write these members.")]
    public void One_mistake_has_one_sentence(string text, string problem) => Assert.Equal(problem, Assert.Single(Read(text).Problems).ToString());

    [Fact]
    public void A_broken_file_is_no_exception() =>
        Assert.StartsWith("routes.yaml:3: the file must be YAML, but has text that breaks its rules", Assert.Single(Read("- from: {}\n  request: [").Problems).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_not_there_is_no_exception() =>
        Assert.Equal("nowhere/routes.yaml: there is no such file. Mend the path; relative ones begin at the working directory.", Assert.Single(RouteTestFile.Read("nowhere/routes.yaml").Problems).ToString());

    [Fact]
    public void JSON_says_the_same()
    {
        var file = RouteTestFile.ReadText("""[{ "from": { "service": "a" }, "request": "GET /", "expect": { "route": "r" } }]""", "routes.json");

        Assert.Empty(file.Problems);
        Assert.Equal("GET / to service a", Assert.Single(file.Cases).ToString());
    }

    private static RouteTestFile Read(string text) => RouteTestFile.ReadText(text, "routes.yaml");
}
