using System.CommandLine;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Reads what a check was given: files and folders together, as one input; programs, snapshots and git revisions each for itself.</summary>
/// <param name="reading">How to read definitions.</param>
/// <param name="error">Where everything goes that is not the answer.</param>
internal sealed class CheckReading(ReadingOptions reading, TextWriter error)
{
    /// <summary>Reads and judges it.</summary>
    /// <param name="paths">What was typed.</param>
    /// <param name="options">By what to judge it.</param>
    /// <param name="cancellation">Ends what runs.</param>
    /// <exception cref="UsageException">A program cannot be previewed, or a revision is not there.</exception>
    public async Task<IReadOnlyList<CheckedSource>> ReadAsync(IReadOnlyList<string> paths, CheckOptions options, CancellationToken cancellation)
    {
        List<string> files = [];
        List<CheckedSource> others = [];
        foreach (var path in paths)
        {
            if (await ElsewhereAsync(path, options, cancellation) is { } source) others.Add(source);
            else files.Add(path);
        }

        return files.Count == 0 ? others : [CheckedSource.Of(DefinitionFiles.Read(files, reading), options), .. others];
    }

    private async Task<CheckedSource?> ElsewhereAsync(string path, CheckOptions options, CancellationToken cancellation)
    {
        if (!Path.Exists(path) && GitRevision.Parse(path) is null) return null;

        return await SourcePlace.VisitAsync(path, async place => await ProgramAsync(path, place, options, cancellation)
            ?? (place.ShownFrom is null ? null : CheckedSource.Of(DefinitionFiles.Read([place.Path], reading with { ShownFrom = place.ShownFrom }), options)), cancellation);
    }

    private async Task<CheckedSource?> ProgramAsync(string typed, SourcePlace place, CheckOptions options, CancellationToken cancellation) =>
        IsReadTwice(place.Path) && await SnapshotSource.ReadAsync(place.Path, new(new(error)), new(), cancellation) is { } snapshot
            ? CheckedSource.Of(Chosen(SnapshotSide.Of(typed, snapshot)), options)
            : null;

    private MeshSide Chosen(MeshSide side)
    {
        if (reading.Mesh is not { } mesh) return side;

        List<MeshModel> chosen = [.. side.Meshes.Where(one => one.Name == mesh)];
        return chosen.Count > 0
            ? side with { Meshes = chosen, Judged = new(() => [.. side.Findings.Where(finding => finding.Resource.Mesh == mesh)]) }
            : throw new UsageException($"there is no mesh \"{mesh}\" in {side.Name}. {Say.Known("meshes", [.. side.Meshes.Select(one => one.Name ?? "?")], mesh)}");
    }

    /// <summary>Whether a look at it takes nothing away. What comes through a pipe can be read once, and is no snapshot.</summary>
    private static bool IsReadTwice(string path)
    {
        if (Directory.Exists(path)) return true;

        var file = new FileInfo(path);
        var target = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
        return target is { Exists: true, Length: > 0 };
    }
}
