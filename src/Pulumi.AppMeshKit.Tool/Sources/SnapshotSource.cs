using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Sources that a snapshot comes of: one that was kept, and programs.</summary>
internal static class SnapshotSource
{
    /// <summary>The snapshot of a source; null where it is something else.</summary>
    /// <param name="path">A file or a folder.</param>
    /// <param name="preview">Runs programs.</param>
    /// <param name="options">How to run them.</param>
    /// <param name="cancellation">Ends what runs.</param>
    /// <exception cref="UsageException">It is a snapshot that cannot be read, or a program that cannot be previewed.</exception>
    public static async Task<MeshSnapshot?> ReadAsync(string path, ProjectPreview preview, PreviewRunOptions options, CancellationToken cancellation)
    {
        if (DotNetProject.IsAt(path)) return await preview.RunAsync(DotNetProject.Find(path), options, cancellation);
        if (!File.Exists(path) || FileText.Read(path).Text is not { } text || !IsSnapshot(text)) return null;

        var reading = MeshSnapshot.Read(text, DotNetProject.Shown(path));
        return reading.Snapshot ?? throw new UsageException([.. reading.Problems.Select(problem => problem.ToString())]);
    }

    // Reading a text twice is dear, and most are no snapshots.
    private static bool IsSnapshot(string text) =>
        text.Contains($"\"{MeshSnapshot.Kind}\"", StringComparison.Ordinal) && SnapshotReader.IsMeant(JsonSource.Read(text, null, out _));
}
