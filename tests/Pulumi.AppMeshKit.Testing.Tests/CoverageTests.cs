namespace Pulumi.AppMeshKit.Testing.Tests;

/// <summary>What assertions have reached.</summary>
[Collection(PulumiPrograms.Name)]
public sealed class CoverageTests
{
    [Fact]
    public async Task At_first_nothing_is_reached_and_a_target_without_weight_is_none()
    {
        var mesh = await Shop.TestAsync();

        Assert.Equal(
            """
            coverage of mesh shop: 0 of 8 (0 %)
              gateway routes  0 of 2
              routes          0 of 2
              targets         0 of 4
            no test reached
              gateway route   edge/cart
              gateway route   edge/ledger
              route           cart/all
              route           cart/testers
              target          cart/all → cart-v1
              target          cart/all → cart-v2
              target          cart/testers → cart-v2
              target          ledger.shop.local → ledger
            """.ReplaceLineEndings("\n"),
            mesh.Coverage.ToString());
    }

    [Fact]
    public async Task Only_assertions_that_hold_count()
    {
        var mesh = await Shop.TestAsync();

        _ = mesh.Gateway("edge").Get("/cart/").Answer;
        _ = mesh.Gateway("edge").Get("/cart/");
        Shop.Refusal(() => mesh.Gateway("edge").Get("/cart/").ShouldReach("ledger"));
        Assert.Equal(0, mesh.Coverage.Share);

        mesh.Gateway("edge").Get("/cart/").ShouldReach("cart-v1");
        Assert.Equal(0.5, mesh.Coverage.Share);
    }

    [Fact]
    public async Task A_threshold_that_is_missed_lists_what_is_missing()
    {
        var mesh = await Shop.TestAsync();
        mesh.Gateway("edge").Get("/cart/").ShouldReach("cart-v1").Header("x-user", "qa").ShouldReachOnly("cart-v2");

        mesh.Coverage.ShouldBeAtLeast(0.75);
        Assert.Equal(
            """
            Expected that tests reach 90 % of mesh "shop", but they reach 75 %.

            coverage of mesh shop: 6 of 8 (75 %)
              gateway routes  1 of 2
              routes          2 of 2
              targets         3 of 4
            no test reached
              gateway route   edge/ledger
              target          ledger.shop.local → ledger
            """.ReplaceLineEndings("\n"),
            Shop.Refusal(() => mesh.Coverage.ShouldBeAtLeast(0.9)));

        mesh.Gateway("edge").Get("/ledger").ShouldReachOnly("ledger");
        mesh.Coverage.ShouldBeAtLeast(1);
        Assert.Empty(mesh.Coverage.Missed);
    }

    [Fact]
    public async Task Tests_at_the_same_time_share_one_coverage()
    {
        var mesh = await Shop.TestAsync();

        Parallel.For(0, 100, index => mesh.Gateway("edge").Get(index % 2 == 0 ? "/cart/" : "/ledger").Header("x-user", index % 3 == 0 ? "qa" : "me").ShouldMatch(gatewayRoute: index % 2 == 0 ? "cart" : "ledger"));

        mesh.Coverage.ShouldBeAtLeast(1);
    }
}
