namespace Pulumi;

public sealed partial class Deployment
{
    private const string _monitorVariable = "PULUMI_MONITOR";

    public static Task<int> RunAsync(Action action) => RefuseToRun();

    public static Task<int> RunAsync(Func<IDictionary<string, object?>> func) => RefuseToRun();

    public static Task<int> RunAsync(Func<Task> func) => RefuseToRun();

    public static Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> func, StackOptions? options = null) => RefuseToRun();

    public static Task<int> RunAsync<TStack>()
        where TStack : Stack, new()
        => RefuseToRun();

    public static Task<int> RunAsync<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack
        => RefuseToRun();

    private static Task<int> RefuseToRun()
        => Task.FromException<int>(new InvalidOperationException(
            string.IsNullOrEmpty(Environment.GetEnvironmentVariable(_monitorVariable))
                ? "Program run without the Pulumi engine available; re-run using the `pulumi` CLI"
                : "This build uses the contract projects of sdk/, which cannot speak to the Pulumi engine: `pulumi up` needs the real packages, so rebuild with -p:AppMeshKitSdk=packages."));
}
