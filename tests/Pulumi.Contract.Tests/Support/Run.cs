using System.Collections.Immutable;
using Pulumi.Testing;
using Pulumi.Utilities;

namespace Pulumi.Contract.Tests.Support;

/// <summary>Short forms of what nearly every test does.</summary>
internal static class Run
{
    public static Task<ImmutableArray<Resource>> PreviewAsync(Action program) => PreviewAsync(new Recorder(), program);

    public static Task<ImmutableArray<Resource>> PreviewAsync(IMocks mocks, Action program)
        => Deployment.TestAsync(mocks, new TestOptions(), program);

    public static Task<ImmutableArray<Resource>> UpdateAsync(IMocks mocks, Action program)
        => Deployment.TestAsync(mocks, new TestOptions { IsPreview = false }, program);

    /// <summary>The messages of a run that must fail. How many there are depends on timing, in both packages.</summary>
    public static async Task<string> FailureOfRunAsync(Func<Task> run)
    {
        var exception = await Record.ExceptionAsync(run);
        return exception switch
        {
            RunException => exception.Message,
            AggregateException all => string.Join('\n', all.InnerExceptions.Select(inner => Assert.IsType<RunException>(inner).Message)),
            _ => throw new InvalidOperationException("The run did not fail as a run: " + exception),
        };
    }

    public static Task<string> FailureAsync(Action program) => FailureOfRunAsync(() => PreviewAsync(program));

    public static Task<T> ValueAsync<T>(Output<T> output) => OutputUtilities.GetValueAsync(output);

    public static async Task<T[]> ListAsync<T>(Output<ImmutableArray<T>> output) => [.. await ValueAsync(output)];

    public static Task<bool> IsKnownAsync<T>(Output<T> output) => OutputUtilities.GetIsKnownAsync(output);

    public static Task<bool> IsSecretAsync<T>(Output<T> output) => Output.IsSecretAsync(output);

    public static Task<ImmutableHashSet<Resource>> DependenciesAsync<T>(Output<T> output) => OutputUtilities.GetDependenciesAsync(output);

    public static Output<string> Unknown() => OutputUtilities.CreateUnknown("");
}
