namespace Pulumi.Contract.Tests.Resources;

[Collection(DeploymentsCollection.Name)]
public sealed class ProviderTests
{
    [Fact]
    public async Task Mocks_see_the_provider_as_urn_and_id()
    {
        var mocks = new Recorder();
        await Run.PreviewAsync(mocks, () => _ = new Thing("a", options: new() { Provider = NewProvider("p") }));
        Assert.Equal("urn:pulumi:stack::project::pulumi:pulumi:Stack$pulumi:providers:test::p::p-id", mocks.Resource("a").Provider);
        Assert.Equal("pulumi:providers:test", mocks.Resource("p").Type);
    }

    [Fact]
    public async Task Without_a_provider_mocks_see_an_empty_text()
    {
        var mocks = new Recorder();
        await Run.PreviewAsync(mocks, () => _ = new Thing("a"));
        Assert.Equal("", mocks.Resource("a").Provider);
    }

    [Fact]
    public async Task Children_inherit_the_provider_of_their_package_from_the_component()
    {
        var mocks = new Recorder();
        await Run.PreviewAsync(mocks, () =>
        {
            var group = new Group("group", new() { Providers = { NewProvider("p") } });
            _ = new Thing("a", options: group.AsParent);
            _ = new CustomResource("other:index:X", "x", ResourceArgs.Empty, group.AsParent);
        });
        Assert.EndsWith("::p::p-id", mocks.Resource("a").Provider, StringComparison.Ordinal);
        Assert.Equal("", mocks.Resource("x").Provider);
    }

    [Fact]
    public async Task A_single_provider_of_a_component_counts_as_its_list()
    {
        var mocks = new Recorder();
        await Run.PreviewAsync(mocks, () => _ = new Thing("a", options: new Group("group", new() { Provider = NewProvider("p") }).AsParent));
        Assert.EndsWith("::p::p-id", mocks.Resource("a").Provider, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_component_takes_one_provider_or_a_list_not_both()
    {
        var failure = await Run.FailureAsync(() =>
        {
            var provider = NewProvider("p");
            _ = new Group("group", new() { Provider = provider, Providers = { provider } });
        });
        Assert.Contains("Do not supply both 'provider' and 'providers' options to a ComponentResource.", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_providers_of_a_package_the_second_options_win()
    {
        var mocks = new Recorder();
        await Run.PreviewAsync(mocks, () =>
        {
            var first = new ComponentResourceOptions { Providers = { NewProvider("p") } };
            var second = new ComponentResourceOptions { Providers = { NewProvider("q") } };
            var merged = ComponentResourceOptions.Merge(first, second);
            Assert.Equal("q", Assert.Single(merged.Providers).GetResourceName());
        });
    }

    private static ProviderResource NewProvider(string name) => new("test", name, ResourceArgs.Empty, new());
}
