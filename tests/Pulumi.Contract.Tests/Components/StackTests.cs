namespace Pulumi.Contract.Tests.Components;

[Collection(DeploymentsCollection.Name)]
public sealed class StackTests
{
    [Fact]
    public async Task Output_properties_are_registered_under_the_stack()
    {
        var mocks = new Recorder();
        await Deployment.TestAsync<GoodStack>(mocks);
        var request = Assert.Single(mocks.RegisteredOutputs);
        Assert.Equal("urn:pulumi:stack::project::pulumi:pulumi:Stack::project-stack", request.Urn);
        Assert.Equal(["Url", "short"], request.Outputs.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("u", await Run.ValueAsync(request.Outputs["Url"]));
    }

    [Fact]
    public async Task The_stack_is_in_the_list_of_its_resources_and_no_mock_is_asked_about_it()
    {
        var mocks = new Recorder();
        var resources = await Deployment.TestAsync<GoodStack>(mocks);
        Assert.IsType<GoodStack>(Assert.Single(resources));
        Assert.Empty(mocks.Resources);
    }

    [Fact]
    public async Task A_stack_can_come_from_a_service_provider()
    {
        var resources = await Deployment.TestWithServiceProviderAsync<GoodStack>(new Recorder(), new Services());
        Assert.IsType<GoodStack>(Assert.Single(resources));
    }

    [Fact]
    public async Task An_unassigned_output_fails_the_run()
        => Assert.Equal(
            "Output(s) 'Url, other' have no value assigned. [Output] attributed properties must be assigned inside Stack constructor.",
            await Run.FailureOfRunAsync(() => Deployment.TestAsync<ForgetfulStack>(new Recorder())));

    [Fact]
    public async Task An_output_that_is_no_output_fails_the_run()
        => Assert.Equal(
            "Output(s) 'Url' have incorrect type. [Output] attributed properties must be instances of Output<T>.",
            await Run.FailureOfRunAsync(() => Deployment.TestAsync<PlainStack>(new Recorder())));

    private sealed class GoodStack : Stack
    {
        [Output]
        public Output<string> Url { get; set; } = Output.Create("u");

        [Output("short")]
        public Output<int> Number { get; set; } = Output.Create(1);
    }

    private sealed class ForgetfulStack : Stack
    {
        [Output]
        public Output<string> Url { get; set; } = null!;

        [Output("other")]
        public Output<string> Other { get; set; } = null!;
    }

    private sealed class PlainStack : Stack
    {
        [Output]
        public string Url { get; set; } = "u";
    }

    private sealed class Services : IServiceProvider
    {
        public object? GetService(Type serviceType) => new GoodStack();
    }
}
