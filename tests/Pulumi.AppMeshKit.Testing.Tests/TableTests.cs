namespace Pulumi.AppMeshKit.Testing.Tests;

/// <summary>Tables of cases.</summary>
[Collection(PulumiPrograms.Name)]
public sealed class TableTests
{
    [Fact]
    public async Task A_table_that_holds_says_nothing_and_counts()
    {
        var mesh = await Shop.TestAsync();

        mesh.RunTable("Tables/good.yaml");

        mesh.Coverage.ShouldBeAtLeast(1);
    }

    [Fact]
    public async Task All_cases_that_fail_are_reported_with_their_explanations()
    {
        var mesh = await Shop.TestAsync();

        var message = Shop.Refusal(() => mesh.RunTable("Tables/failing.yaml"));

        Assert.StartsWith("3 of 4 cases failed.\n\ntesters: GET /cart/ from gateway edge (Tables/failing.yaml:1)\n  Expected that \"cart-v2\" gets 100 % of such requests, but it gets 10 %.\n  Expected no other target, but \"cart-v1\" gets 90 % of such requests.\n\n  GET /cart/ from gateway edge\n    gateway edge\n", message, StringComparison.Ordinal);
        Assert.Contains("\n\nGET / from gateway egde (Tables/failing.yaml:6)\n  There is no virtual gateway \"egde\" in mesh \"shop\". The virtual gateways are \"edge\".", message, StringComparison.Ordinal);
        Assert.Contains("\n\nGET /cart/ from gateway edge (Tables/failing.yaml:9)\n  There is no virtual node \"cart-v9\" in mesh \"shop\".", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cases_can_be_run_one_by_one()
    {
        var mesh = await Shop.TestAsync();
        var cases = MeshTest.Cases("Tables/failing.yaml");

        Assert.Equal("testers: GET /cart/ [x-user: qa] from gateway edge", cases[1].ToString());
        mesh.ShouldPass(cases[1]);
        Assert.StartsWith("testers: GET /cart/ from gateway edge (", Shop.Refusal(() => mesh.ShouldPass(cases[0])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_with_mistakes_is_refused_as_a_whole()
    {
        Assert.Equal(
            "Tables/wrong.yaml:3: expect has no \"rout\". Write \"route\".\nTables/wrong.yaml:4: this is the text \"nothing\"; a case has from, request and expect. Write these members.",
            Shop.Refusal(() => MeshTest.Cases("Tables/wrong.yaml")));
        Assert.StartsWith("nowhere.yaml: there is no such file.", Shop.Refusal(() => MeshTest.Cases("nowhere.yaml")), StringComparison.Ordinal);
    }
}
