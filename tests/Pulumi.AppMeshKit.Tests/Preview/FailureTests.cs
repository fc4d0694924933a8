namespace Pulumi.AppMeshKit.Tests.Preview;

/// <summary>A program that fails is a result too.</summary>
[Collection(PulumiPrograms.Name)]
public sealed class FailureTests
{
    [Fact]
    public async Task Every_problem_of_a_component_is_told_in_the_words_of_the_kit()
    {
        var result = await OfflinePreview.RunAsync(Programs.Failing);

        var error = Assert.Single(result.Errors);
        Assert.StartsWith("ServiceWithRouter \"colors\" has 3 problems:\n", error, StringComparison.Ordinal);
        Assert.False(result.IsClean);
        Assert.Empty(result.Resources);
    }

    [Fact]
    public async Task An_exception_of_the_program_is_told_with_its_place_and_without_its_stack()
    {
        static void Program() => throw new InvalidOperationException("no such customer");

        var result = await OfflinePreview.RunAsync(Program);

        var lines = Assert.Single(result.Errors).Split('\n');
        Assert.Equal("System.InvalidOperationException: no such customer", lines[0]);
        Assert.Matches("^  at FailureTests.cs:[0-9]+$", lines[1]);
        Assert.Equal(2, lines.Length);
    }

    [Fact]
    public async Task What_fails_after_an_await_fails_the_preview()
    {
        var result = await OfflinePreview.RunAsync(async () =>
        {
            await Task.Delay(20);
            Programs.Failing();
        });

        Assert.StartsWith("ServiceWithRouter \"colors\" has 3 problems:\n", Assert.Single(result.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_fails_when_a_value_becomes_known_fails_the_preview()
    {
        var result = await OfflinePreview.RunAsync(() =>
        {
            var late = Output.Create(Task.Delay(20).ContinueWith(_ => "my certificate", TaskScheduler.Default));
            _ = new Gateway("edge", new()
            {
                Mesh = new Mesh("shop"),
                Listener = GatewayListener.Http(8443) with { Tls = TlsCertificate.Acm(late) },
            });
        });

        Assert.StartsWith("Gateway \"edge\" has 1 problem:\n", Assert.Single(result.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_preview_leaves_the_exit_code_of_the_process_alone()
    {
        var before = Environment.ExitCode;
        await OfflinePreview.RunAsync(Programs.Failing);

        Assert.Equal(before, Environment.ExitCode);
    }

    [Fact]
    public async Task After_a_failed_preview_the_next_one_is_whole()
    {
        await OfflinePreview.RunAsync(Programs.Failing);
        var next = await OfflinePreview.RunAsync(Programs.Hello);

        Assert.True(next.IsClean);
        Assert.Equal(2, next.Resources.Count);
    }
}
