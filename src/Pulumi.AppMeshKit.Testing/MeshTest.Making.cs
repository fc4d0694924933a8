using System.Runtime.CompilerServices;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Testing;

/// <content>Where a mesh under test comes from.</content>
public sealed partial class MeshTest
{
    /// <summary>Pulumi runs one program at a time in a process.</summary>
    private static readonly SemaphoreSlim OneRun = new(1, 1);

    /// <summary>Runs a program without a Pulumi engine, and takes its mesh.</summary>
    /// <param name="program">Makes the resources.</param>
    /// <param name="options">Which mesh, and what the run pretends to be.</param>
    /// <exception cref="MeshAssertionException">The program failed, has errors, or makes no such mesh; the message has the whole preview.</exception>
    public static Task<MeshTest> RunAsync(Action program, MeshTestOptions? options = null) =>
        RunAsync(preview => OfflinePreview.RunAsync(program, preview), options);

    /// <inheritdoc cref="RunAsync(Action, MeshTestOptions?)" />
    public static Task<MeshTest> RunAsync(Func<Task> program, MeshTestOptions? options = null) =>
        RunAsync(preview => OfflinePreview.RunAsync(program, preview), options);

    /// <inheritdoc cref="RunAsync(Action, MeshTestOptions?)" />
    /// <param name="program">Makes the resources and returns the stack's outputs.</param>
    /// <param name="options">Which mesh, and what the run pretends to be.</param>
    public static Task<MeshTest> RunAsync(Func<IDictionary<string, object?>> program, MeshTestOptions? options = null) =>
        RunAsync(preview => OfflinePreview.RunAsync(program, preview), options);

    /// <inheritdoc cref="RunAsync(Func{IDictionary{string, object?}}, MeshTestOptions?)" />
    public static Task<MeshTest> RunAsync(Func<Task<IDictionary<string, object?>>> program, MeshTestOptions? options = null) =>
        RunAsync(preview => OfflinePreview.RunAsync(program, preview), options);

    /// <summary>Runs a stack without a Pulumi engine, and takes its mesh.</summary>
    /// <typeparam name="TStack">The stack.</typeparam>
    /// <param name="options">Which mesh, and what the run pretends to be.</param>
    /// <exception cref="MeshAssertionException">The program failed, has errors, or makes no such mesh; the message has the whole preview.</exception>
    public static Task<MeshTest> RunAsync<TStack>(MeshTestOptions? options = null)
        where TStack : Stack, new() => RunAsync(OfflinePreview.RunAsync<TStack>, options);

    /// <summary>A mesh that is there already: <c>mesh.Model</c> of a component, or one put together from requests.</summary>
    /// <param name="mesh">The mesh.</param>
    /// <param name="options">What to assume.</param>
    public static MeshTest Of(MeshModel mesh, MeshTestOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(mesh);
        return new(mesh, options ?? new());
    }

    /// <summary>A mesh that exists as files: App Mesh requests, CloudFormation templates, Kubernetes resources.</summary>
    /// <param name="path">A file or a folder; a relative one beside the test's source file, or in a folder above the test program.</param>
    /// <param name="options">Which mesh, and what the reader must be told.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <exception cref="MeshAssertionException">A file cannot be read or has errors, or there is no such mesh.</exception>
    public static MeshTest OfFiles(string path, MeshTestOptions? options = null, [CallerFilePath] string testFile = "") =>
        OfFiles([path], options, testFile);

    /// <inheritdoc cref="OfFiles(string, MeshTestOptions?, string)" />
    /// <param name="paths">Files and folders; relative ones beside the test's source file, or in a folder above the test program.</param>
    /// <param name="options">Which mesh, and what the reader must be told.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    public static MeshTest OfFiles(IEnumerable<string> paths, MeshTestOptions? options = null, [CallerFilePath] string testFile = "")
    {
        options ??= new();
        var definitions = DefinitionFiles.Read(paths.Select(path => TestFiles.Find(path, testFile)), options.Reading);
        if (definitions.Unreadable.Count > 0) throw new MeshAssertionException(string.Join('\n', definitions.Unreadable));

        var errors = DefinitionRules.Check(definitions).Where(finding => finding.Severity == Severity.Error).ToList();
        if (errors.Count > 0) throw new MeshAssertionException($"The definitions have {Say.Count(errors.Count, "error")}.\n{string.Join('\n', errors.Select(error => $"  {error}"))}");

        // A variant takes the place of something: it is meant only where there is nothing else.
        var meshes = definitions.Meshes.Where(mesh => mesh.Variant is null).ToList();
        return new(Choose([.. (meshes.Count > 0 ? meshes : definitions.Meshes).Select(mesh => mesh.Model)], options, "The files define"), options);
    }

    private static async Task<MeshTest> RunAsync(Func<PreviewOptions?, Task<PreviewResult>> run, MeshTestOptions? options)
    {
        options ??= new();
        await OneRun.WaitAsync();
        try
        {
            var preview = await run(options.Preview);
            if (!preview.IsClean) throw new MeshAssertionException($"The program has no mesh to test before this is mended.\n\n{preview.ToText()}");
            return new(Choose(preview.Meshes, options, "The program makes"), options);
        }
        finally
        {
            OneRun.Release();
        }
    }

    private static MeshModel Choose(IReadOnlyList<MeshModel> meshes, MeshTestOptions options, string subject)
    {
        var found = options.Mesh is null ? meshes : [.. meshes.Where(mesh => mesh.Name == options.Mesh)];
        if (found is [var one]) return one;

        var names = Say.And([.. meshes.Select(mesh => $"\"{mesh.Name}\"")]);
        throw new MeshAssertionException(
            meshes.Count == 0 ? $"{subject} no mesh."
            : options.Mesh is null ? $"{subject} {meshes.Count} meshes: {names}. Say which one: new() {{ Mesh = \"{meshes[0].Name}\" }}."
            : $"{subject} {(found.Count == 0 ? "no" : "more than one")} mesh \"{options.Mesh}\", but {names}.");
    }
}
