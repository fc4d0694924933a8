using Pulumi.Contract.Tests.Honesty;

namespace Pulumi.Contract.Tests.Runs;

[Collection(DeploymentsCollection.Name)]
public sealed class WithoutEngineTests
{
    private const string _monitor = "PULUMI_MONITOR";

    [Fact]
    public async Task A_program_that_is_not_run_by_the_engine_says_so()
    {
        using var variable = new EnvironmentVariable(_monitor, null);
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => Deployment.RunAsync(() => { }));
        Assert.Equal("Program run without the Pulumi engine available; re-run using the `pulumi` CLI", exception.Message);
    }

    [ContractFact]
    public async Task Run_by_the_engine_the_contract_projects_say_what_to_do()
    {
        using var variable = new EnvironmentVariable(_monitor, "127.0.0.1:1");
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => Deployment.RunAsync(() => { }));
        Assert.Equal(
            "This build uses the contract projects of sdk/, which cannot speak to the Pulumi engine: `pulumi up` needs the real packages, so rebuild with -p:AppMeshKitSdk=packages.",
            exception.Message);
    }
}
