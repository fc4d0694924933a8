namespace Pulumi.AppMeshKit.Tool.Tests.Routing;

/// <summary>What people read of one request.</summary>
[Collection(ToolRuns.Name)]
public class RouteTextTests
{
    [Fact]
    public Task A_request_is_followed_through_gateway_rewrite_and_router() => Says(
        0,
        """
        GET https://www.shop.com/paint/red?x=1 [x-user: bob] from gateway edge
          gateway edge
              books  priority 5, path length 13  no: request http is not grpc
            → paint  no priority, path length 6  takes it
            to virtual service colors.shop.local, path /red?x=1, host colors.shop.local
          router colors
              qa   priority 10, path length 1  no: header x-user "bob" is not exactly "qa"
            → all  priority 20, path length 4  takes it
          answer: colors-v1 66.7 %, colors-v2 33.3 % via paint and all
            colors-v1 66.7 %: timeout 15 s (default), idle 300 s (default), plain text
            colors-v2 33.3 %: timeout 15 s (default), idle 300 s (default), plain text
          retries: 2 attempts × 1500 ms (route); 3 s at the most

        """,
        "--gateway", "edge", "GET", "https://www.shop.com/paint/red?x=1", "-H", "x-user: bob");

    [Fact]
    public Task Without_a_route_each_candidate_says_why() => Says(
        1,
        """
        GET /paint from gateway edge
          gateway edge
              books  priority 5, path length 13  no: request http is not grpc
            → paint  no priority, path length 6  takes it
            to virtual service colors.shop.local, path /, host colors.shop.local
          router colors
              qa   priority 10, path length 1  no: header x-user is missing
              all  priority 20, path length 4  no: path "/" does not start with "/red"
          answer: no route (404)
            No route of virtual router "colors" takes it: it ends in 404.

        """,
        "--gateway", "edge", "GET", "/paint");

    [Fact]
    public Task A_service_that_is_no_backend_is_refused() => Says(
        1,
        """
        GET billing.shop.local/ from node web
          answer: no backend
            "billing.shop.local" is no backend of node "web", and the mesh drops unknown egress.

        """,
        "--from", "web", "GET", "http://billing.shop.local/");

    [Fact]
    public Task A_tie_is_told_and_not_guessed() => Says(
        1,
        """
        GET mixed.shop.local/x [x-color: blue] from node web
          router mixed
              open      priority 1, path length 5   no: path "/x" does not start with "/none"
              blue      no priority, path length 1  ties
              coloured  no priority, path length 1  ties
          answer: ambiguous (blue or coloured)
            These routes take it, nothing puts one of them first, and they lead to different places.

        """,
        "--from", "web", "GET", "http://mixed.shop.local/x", "-H", "x-color: blue", "--value", "PREFIX=/none");

    [Fact]
    public async Task What_a_placeholder_decides_is_not_decided_and_the_placeholder_is_named()
    {
        var run = await Route("--from", "web", "GET", "http://mixed.shop.local/x", "-H", "x-color: blue");

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Error));
        Assert.EndsWith(
            """
              answer: not decided
                It depends on route "open" (its path is known only after a deployment).
              note: the files leave ${PREFIX} open; --value NAME=VALUE gives it a value

            """,
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public Task A_gRPC_call_goes_to_its_service() => Says(
        0,
        """
        grpc /shop.Ledger/Book from gateway edge
          gateway edge
            → books  priority 5, path length 13  takes it
              paint  no priority, path length 6  no: path "/shop.Ledger/Book" does not start with "/paint"
            to virtual service ledger.shop.local, host ledger.shop.local
          answer: ledger 100 % via books
            ledger 100 %: timeout 15 s (default), idle 300 s (default), plain text
          retries: 1 attempt (none); 15 s at the most

        """,
        "--gateway", "edge", "GRPC", "/shop.Ledger/Book", "--no-default-retries");

    [Fact]
    public Task A_connection_goes_to_its_port() => Says(
        0,
        """
        tcp db.shop.local:5432 from node web
          router db
            → db  no priority, path length 1  takes it
          answer: db 100 % via db
            db 100 %: timeout none (tcp has none), idle 300 s (default), plain text
          retries: 1 attempt (none)

        """,
        "--from", "web", "TCP", "db.shop.local:5432");

    [Fact]
    public async Task The_host_header_says_which_host_is_meant_as_with_curl()
    {
        var run = await Route("--from", "web", "get", "/red", "-H", "Host: colors.shop.local:80");

        Assert.StartsWith("GET colors.shop.local/red from node web\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Theory]
    [InlineData("/h")]
    [InlineData("/?")]
    public async Task No_path_is_taken_for_the_help_of_DOS(string path)
    {
        var run = await Route("--gateway", "edge", "GET", path);

        Assert.StartsWith($"GET {path} from gateway edge\n", run.Output, StringComparison.Ordinal);
    }

    private static async Task Says(int exitCode, string text, params string[] args) =>
        Assert.Equal(new ToolRun(exitCode, text, string.Empty), await Route(args));

    private static async Task<ToolRun> Route(params string[] args)
    {
        using var folder = new WorkingFolder().With(RoutedShop.File, RoutedShop.Json);
        return await ToolRun.OfAsync(["route", "mesh", .. args]);
    }
}
