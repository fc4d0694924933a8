using System.Text;
using Pulumi.AppMeshKit.Preview;

namespace Pulumi.AppMeshKit;

/// <summary>
/// The entry point of a program: under the Pulumi engine it deploys, without one it previews offline.
/// <c>return await MeshProgram.RunAsync(args, () => { … });</c>
/// </summary>
/// <remarks>
/// What a preview understands, after <c>dotnet run --</c>: <c>--format text|markdown|json|html|mermaid</c>, <c>--output FILE</c>,
/// <c>--project NAME</c>, <c>--stack NAME</c>, <c>--help</c>.
/// It ends with 0, with 1 when the program failed or has errors, with 2 when it was called wrongly.
/// </remarks>
public static class MeshProgram
{
    /// <summary>
    /// What a stack passes on to its base so that a preview can show who is whose parent:
    /// <c>public ShopStack() : base(MeshProgram.StackOptions)</c>. Null under the engine.
    /// </summary>
    public static StackOptions? StackOptions => PreviewRun.Current?.ObserveStack();

    private static bool HasEngine => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("PULUMI_MONITOR"));

    /// <summary>Runs a program.</summary>
    /// <param name="args">The arguments of the program.</param>
    /// <param name="program">Makes the resources.</param>
    /// <returns>The exit code of the process.</returns>
    public static Task<int> RunAsync(string[] args, Action program) =>
        HasEngine ? Deployment.RunAsync(program) : PreviewAsync(args, options => OfflinePreview.RunAsync(program, options));

    /// <inheritdoc cref="RunAsync(string[], Action)" />
    public static Task<int> RunAsync(string[] args, Func<Task> program) =>
        HasEngine ? Deployment.RunAsync(program) : PreviewAsync(args, options => OfflinePreview.RunAsync(program, options));

    /// <summary>Runs a program.</summary>
    /// <param name="args">The arguments of the program.</param>
    /// <param name="program">Makes the resources and returns the stack's outputs.</param>
    /// <returns>The exit code of the process.</returns>
    public static Task<int> RunAsync(string[] args, Func<IDictionary<string, object?>> program) =>
        HasEngine ? Deployment.RunAsync(program) : PreviewAsync(args, options => OfflinePreview.RunAsync(program, options));

    /// <inheritdoc cref="RunAsync(string[], Func{IDictionary{string, object?}})" />
    public static Task<int> RunAsync(string[] args, Func<Task<IDictionary<string, object?>>> program) =>
        HasEngine ? Deployment.RunAsync(program) : PreviewAsync(args, options => OfflinePreview.RunAsync(program, options));

    /// <summary>Runs a stack. Let it pass <see cref="StackOptions"/> on to its base.</summary>
    /// <typeparam name="TStack">The stack.</typeparam>
    /// <param name="args">The arguments of the program.</param>
    /// <returns>The exit code of the process.</returns>
    public static Task<int> RunAsync<TStack>(string[] args)
        where TStack : Stack, new() => HasEngine ? Deployment.RunAsync<TStack>() : PreviewAsync(args, OfflinePreview.RunAsync<TStack>);

    private static Task<int> PreviewAsync(string[] args, Func<PreviewOptions, Task<PreviewResult>> preview)
    {
        // Trees and arrows need more than the code page of an old console.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return PreviewCommand.RunAsync(args, preview, Console.Out, Console.Error);
    }
}
