using System.CommandLine;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>What every command takes that looks at a state of the meshes, whatever it is read from.</summary>
internal sealed class SourceArguments
{
    /// <summary>What a source can be, for the help of a command.</summary>
    public const string Kinds = "a file or folder of definitions, the folder or .csproj of a program, a snapshot, what pulumi stack export writes, or REVISION:PATH of git for any of these";

    private readonly Option<string?> _mesh = new("--mesh")
    {
        HelpName = "NAME",
        Description = "The mesh that is meant where there are several, and the one that Kubernetes resources belong to.",
    };

    private readonly Option<string[]> _values = ReadingArguments.ValueOption();

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_mesh);
        command.Add(_values);
    }

    /// <summary>Reads a state of the meshes.</summary>
    /// <param name="source">What was typed.</param>
    /// <param name="parsed">The command line.</param>
    /// <param name="error">Where everything goes that is not the answer; what is waited for is said there.</param>
    /// <param name="cancellation">Ends what runs.</param>
    /// <exception cref="UsageException">It is no source, or there is nothing of a mesh in it.</exception>
    public async Task<MeshSide> ReadAsync(string source, ParseResult parsed, TextWriter? error = null, CancellationToken cancellation = default)
    {
        var mesh = parsed.GetValue(_mesh);
        var options = new ReadingOptions { Mesh = mesh, Values = ReadingArguments.Pairs(parsed.GetRequiredValue(_values)) };
        return Chosen(await SourcePlace.VisitAsync(source, ReadAsync, cancellation), mesh);

        async Task<MeshSide> ReadAsync(SourcePlace place) => await SnapshotSource.ReadAsync(place.Path, new(new(error ?? TextWriter.Null)), new(), cancellation) is { } snapshot
            ? SnapshotSide.Of(source, snapshot)
            : DefinitionSide.Of(source, DefinitionFiles.Read([place.Path], options with { ShownFrom = place.ShownFrom }));
    }

    private static MeshSide Chosen(MeshSide side, string? mesh)
    {
        if (mesh is null) return side;

        List<MeshModel> chosen = [.. side.Meshes.Where(one => one.Name == mesh)];
        return chosen.Count > 0
            ? side with { Meshes = chosen, Judged = new(() => [.. side.Findings.Where(finding => finding.Resource.Mesh == mesh)]) }
            : throw new UsageException($"there is no mesh \"{mesh}\" in {side.Name}. {Say.Known("meshes", [.. side.Meshes.Select(one => one.Name ?? "?")], mesh)}");
    }
}
