using System.Collections.Immutable;
using System.Reflection;
using Pulumi.Testing;

namespace Pulumi;

public sealed partial class Deployment
{
    public static Task<ImmutableArray<Resource>> TestAsync<TStack>(IMocks mocks, TestOptions? options = null)
        where TStack : Stack, new()
        => TestAsync(mocks, options, () => (Stack)Activator.CreateInstance(typeof(TStack), BindingFlags.DoNotWrapExceptions, null, null, null)!);

    public static Task<ImmutableArray<Resource>> TestWithServiceProviderAsync<TStack>(IMocks mocks, IServiceProvider serviceProvider, TestOptions? options = null)
        where TStack : Stack
    {
        ArgumentNullException.ThrowIfNull(serviceProvider);
        return TestAsync(mocks, options, () => serviceProvider.GetService(typeof(TStack)) as Stack
            ?? throw new InvalidOperationException($"Failed to resolve instance of type {typeof(TStack)} from service provider. Register the type with the service provider before calling RunAsync."));
    }

    public static async Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Action createResources)
        => (await TestAsync(testMocks, testOptions, () =>
        {
            createResources();
            return NoOutputs();
        }).ConfigureAwait(false)).Resources;

    public static async Task<ImmutableArray<Resource>> TestAsync(IMocks testMocks, TestOptions testOptions, Func<Task> createResources)
        => (await TestAsync(testMocks, testOptions, () =>
        {
            // The resources are created in the constructor of a stack, which cannot wait otherwise.
            createResources().GetAwaiter().GetResult();
            return NoOutputs();
        }).ConfigureAwait(false)).Resources;

    public static Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(IMocks testMocks, TestOptions testOptions, Func<Task<IDictionary<string, object?>>> createResources)
        => TestAsync(testMocks, testOptions, () => createResources().GetAwaiter().GetResult());

    public static async Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(IMocks testMocks, TestOptions testOptions, Func<IDictionary<string, object?>> createResources)
    {
        var all = await TestAsync(testMocks, testOptions, () => (Stack)new TestStack(createResources)).ConfigureAwait(false);
        var outputs = all.OfType<TestStack>().FirstOrDefault()?.Outputs ?? NoOutputs();
        return (all.RemoveAll(resource => resource is TestStack), outputs);
    }

    // Asynchronous so that the running deployment, an AsyncLocal, ends with this method.
    private static async Task<ImmutableArray<Resource>> TestAsync(IMocks mocks, TestOptions? options, Func<Stack> createStack)
    {
        var deployment = new Deployment(mocks, options);
        if (_instance.Value != null)
            throw new InvalidOperationException("Deployment.Instance should only be set once at the beginning of a 'Run' call.");
        _instance.Value = new(deployment);

        await deployment.Runner.RunAsync(createStack, deployment.Logger).ConfigureAwait(false);
        return deployment.Logger.GetFailure() is { } failure ? throw failure : deployment.Monitor.Resources;
    }

    private static IDictionary<string, object?> NoOutputs() => new Dictionary<string, object?>();
}
