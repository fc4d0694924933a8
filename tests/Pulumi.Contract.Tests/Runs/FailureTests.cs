namespace Pulumi.Contract.Tests.Runs;

[Collection(DeploymentsCollection.Name)]
public sealed class FailureTests
{
    [Fact]
    public async Task A_run_exception_is_shown_as_its_message()
        => Assert.Equal("plain words", await Run.FailureAsync(() => throw new RunException("plain words")));

    [Fact]
    public async Task Another_exception_is_shown_as_unhandled()
    {
        var failure = await Run.FailureAsync(() => throw new InvalidOperationException("boom"));
        Assert.StartsWith("Running program '", failure, StringComparison.Ordinal);
        Assert.Contains("' failed with an unhandled exception:\nSystem.InvalidOperationException: boom", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_exception_can_hide_its_stack()
    {
        var hidden = await Run.FailureAsync(() => throw new ResourceException("at fault", new Thing("a"), hideStack: true));
        var shown = await Run.FailureAsync(() => throw new ResourceException("at fault", null));
        Assert.Equal("at fault", hidden);
        Assert.StartsWith("Pulumi.ResourceException: at fault", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_logged_error_fails_the_run_with_its_text()
        => Assert.Equal("wrong", await Run.FailureAsync(() => Log.Error("wrong", new Thing("a"))));

    [Fact]
    public async Task Several_logged_errors_come_together()
    {
        var exception = await Assert.ThrowsAsync<AggregateException>(() => Run.PreviewAsync(() =>
        {
            Log.Error("one");
            Log.Error("two");
        }));
        Assert.Equal(["one", "two"], exception.InnerExceptions.Select(inner => inner.Message).Order());
    }

    [Fact]
    public async Task A_logged_exception_fails_the_run()
        => Assert.Contains("System.InvalidOperationException: x", await Run.FailureAsync(() => Log.Exception(new InvalidOperationException("x"))), StringComparison.Ordinal);

    [Fact]
    public async Task Lesser_messages_do_not_fail_the_run()
        => await Run.PreviewAsync(() =>
        {
            Log.Debug("d");
            Log.Info("i");
            Log.Warn("w", new Thing("a"));
        });

    [Fact]
    public void Outside_a_run_nothing_can_be_logged()
        => Assert.Throws<InvalidOperationException>(() => Log.Warn("w"));

    [Fact]
    public async Task An_exception_of_a_mock_fails_the_run()
    {
        var mocks = new Recorder { Answer = _ => throw new InvalidOperationException("mock") };
        Assert.Contains("System.InvalidOperationException: mock", await Run.FailureOfRunAsync(() => Run.PreviewAsync(mocks, () => _ = new Thing("a"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resource_that_fails_fails_its_outputs_too()
    {
        var mocks = new Recorder { Answer = _ => throw new InvalidOperationException("mock") };
        Thing? thing = null;
        await Run.FailureOfRunAsync(() => Run.PreviewAsync(mocks, () => thing = new("a")));
        Assert.Equal("mock", (await Assert.ThrowsAsync<InvalidOperationException>(() => Run.ValueAsync(thing!.Id))).Message);
    }

    [Fact]
    public async Task A_failing_program_sets_the_exit_code_but_a_logged_error_does_not()
    {
        var before = Environment.ExitCode;
        try
        {
            Environment.ExitCode = 0;
            await Run.FailureAsync(() => Log.Error("x"));
            Assert.Equal(0, Environment.ExitCode);
            await Run.FailureAsync(() => throw new RunException("x"));
            Assert.Equal(32, Environment.ExitCode);
        }
        finally
        {
            Environment.ExitCode = before;
        }
    }

    [Fact]
    public async Task Warnings_and_a_later_run_are_not_affected_by_a_failed_run()
    {
        await Run.FailureAsync(() => throw new RunException("x"));
        Assert.Single(await Run.PreviewAsync(() => _ = new Thing("a")));
    }
}
