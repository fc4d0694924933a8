using System.Reflection;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Preview;
using Pulumi.Testing;

namespace Pulumi.AppMeshKit;

/// <summary>
/// Runs a Pulumi program without an engine, and tells what it would create. Nothing is deployed and nobody is called: the SDK's
/// own test entry points run the program, and every output of a resource is a placeholder.
/// </summary>
/// <remarks>Like any test of a Pulumi program, previews in one process run one after the other.</remarks>
public static class OfflinePreview
{
    /// <summary>Previews a program.</summary>
    /// <param name="program">Makes the resources.</param>
    /// <param name="options">What the preview pretends to be.</param>
    public static Task<PreviewResult> RunAsync(Action program, PreviewOptions? options = null) =>
        RunAsync(PreviewProgram.Of(program), options);

    /// <inheritdoc cref="RunAsync(Action, PreviewOptions?)" />
    public static Task<PreviewResult> RunAsync(Func<Task> program, PreviewOptions? options = null) =>
        RunAsync(PreviewProgram.Of(program), options);

    /// <summary>Previews a program.</summary>
    /// <param name="program">Makes the resources and returns the stack's outputs.</param>
    /// <param name="options">What the preview pretends to be.</param>
    public static Task<PreviewResult> RunAsync(Func<IDictionary<string, object?>> program, PreviewOptions? options = null) =>
        RunAsync(PreviewProgram.Of(program), options);

    /// <inheritdoc cref="RunAsync(Func{IDictionary{string, object?}}, PreviewOptions?)" />
    public static Task<PreviewResult> RunAsync(Func<Task<IDictionary<string, object?>>> program, PreviewOptions? options = null) =>
        RunAsync<PreviewStack>(new PreviewRun(program), options);

    /// <summary>
    /// Previews a stack. It shows who is whose parent if the stack passes <see cref="MeshProgram.StackOptions"/> on to its base:
    /// <c>public ShopStack() : base(MeshProgram.StackOptions)</c>. Otherwise only what lies below components of the kit is in its place.
    /// </summary>
    /// <typeparam name="TStack">The stack.</typeparam>
    /// <param name="options">What the preview pretends to be.</param>
    public static Task<PreviewResult> RunAsync<TStack>(PreviewOptions? options = null)
        where TStack : Stack, new() => RunAsync<TStack>(new PreviewRun(), options);

    private static async Task<PreviewResult> RunAsync<TStack>(PreviewRun run, PreviewOptions? options)
        where TStack : Stack, new()
    {
        options ??= new PreviewOptions();
        var project = options.ProjectName ?? Assembly.GetEntryAssembly()?.GetName().Name ?? "project";
        var exitCode = Environment.ExitCode;
        PreviewRun.Current = run;
        try
        {
            var mocks = new PreviewMocks(run.Recorder);
            var resources = await Deployment.TestAsync<TStack>(mocks, new TestOptions { ProjectName = project, StackName = options.StackName, IsPreview = true });
            var tree = ResourceTree.Of(run, mocks, resources);
            List<IMeshComponent> components = [.. tree.SelectMany(one => one.Descendants()).Select(one => one.Resource).OfType<IMeshComponent>()];
            List<IMesh> meshes = [.. components.Select(component => component.Mesh).DistinctBy(mesh => mesh.Scope).OrderBy(mesh => mesh.MeshName, StringComparer.Ordinal).ThenBy(mesh => mesh.MeshOwner, StringComparer.Ordinal)];
            return new PreviewResult(project, options.StackName)
            {
                Resources = tree,
                Meshes = [.. meshes.Select(mesh => mesh.Model)],
                Reported = ReportedFindings.Of(components, meshes),
                Suppressed = meshes.Sum(mesh => mesh.Scope.Suppressed),
                Outputs = mocks.Outputs.Values,
            };
        }
        catch (Exception failure) when (failure is RunException or AggregateException)
        {
            return new PreviewResult(project, options.StackName) { Errors = RunFailure.Messages(failure) };
        }
        finally
        {
            PreviewRun.Current = null;

            // A failed run leaves its mark on the process. Here it is a result like any other.
            Environment.ExitCode = exitCode;
        }
    }
}
