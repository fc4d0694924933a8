namespace Pulumi.Contract.Tests.Resources;

[Collection(DeploymentsCollection.Name)]
public sealed class AliasTests
{
    [Fact]
    public async Task Mocks_do_not_see_aliases()
    {
        var mocks = new Recorder();
        await Run.PreviewAsync(mocks, () => _ = new Thing("a", options: new()
        {
            Aliases = { new Alias { Name = "old" }, new Alias { Urn = "urn:pulumi:s::p::t:i:T::older" }, new Alias { NoParent = true } },
        }));
        Assert.Empty(mocks.Resource("a").Inputs);
    }

    [Fact]
    public async Task A_urn_and_a_part_of_it_exclude_each_other()
    {
        var failure = await Run.FailureAsync(() => _ = new Thing("a", options: new() { Aliases = { new Alias { Urn = "urn:x", Name = "old" } } }));
        Assert.Contains("Alias should not specify both Urn and Name", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_one_kind_of_parent_may_be_given()
    {
        var failure = await Run.FailureAsync(() => _ = new Thing("a", options: new() { Aliases = { new Alias { ParentUrn = "urn:x", NoParent = true } } }));
        Assert.Contains("Only specify one of 'Parent', 'ParentUrn' or 'NoParent' in an Alias", failure, StringComparison.Ordinal);
    }
}
