using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi.ProviderContracts;

/// <summary>Runs a program against mocks as an update, where outputs are known.</summary>
internal static class Run
{
    private static readonly TestOptions _update = new() { IsPreview = false };

    public static async Task<RecordingMocks> RecordAsync(Action program)
    {
        var mocks = new RecordingMocks();
        await Deployment.TestAsync(mocks, _update, program);
        return mocks;
    }

    /// <summary>What a program that creates one resource of the type sends as its inputs.</summary>
    public static async Task<ImmutableDictionary<string, object>> InputsAsync(string type, Action program) =>
        (await RecordAsync(program)).Single(type).Inputs;

    public static Task WithMocksAsync(RecordingMocks mocks, Func<Task> program) => Deployment.TestAsync(mocks, _update, program);

    /// <summary>The text a failing program fails with; the type of its exception depends on a race.</summary>
    public static async Task<string> FailureAsync(Action program)
    {
        var failure = await Record.ExceptionAsync(() => Deployment.TestAsync(new RecordingMocks(), _update, program));
        Assert.NotNull(failure);
        return failure.ToString();
    }
}
