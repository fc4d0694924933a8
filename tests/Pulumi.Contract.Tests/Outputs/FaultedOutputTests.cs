namespace Pulumi.Contract.Tests.Outputs;

[Collection(DeploymentsCollection.Name)]
public sealed class FaultedOutputTests
{
    [Fact]
    public async Task An_output_that_fails_fails_the_run_although_nobody_uses_it()
    {
        var failure = await Run.FailureAsync(() => _ = Output.Create(1).Apply(int (_) => throw new InvalidOperationException("nobody looks")));
        Assert.Contains("failed with an unhandled exception:\nSystem.InvalidOperationException: nobody looks", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_that_fails_later_fails_the_run()
    {
        var failure = await Run.FailureAsync(() => _ = Output.Create(FailLaterAsync()));
        Assert.Contains("later", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_with_a_faulted_input_names_the_property()
    {
        var failure = await Run.FailureAsync(() => _ = new Thing("a", new() { Text = Output.Create(1).Apply(string (_) => throw new RunException("bad text")) }));
        Assert.Contains("bad text", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_a_run_a_faulted_output_only_fails_itself()
    {
        var output = Output.Create(1).Apply(int (_) => throw new InvalidOperationException("alone"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Run.ValueAsync(output));
    }

    private static async Task<int> FailLaterAsync()
    {
        await Task.Delay(20);
        throw new InvalidOperationException("later");
    }
}
