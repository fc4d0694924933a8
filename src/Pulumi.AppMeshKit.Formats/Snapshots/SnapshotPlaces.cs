using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Where the parts of a request were typed, as a snapshot says it: the way back from <see cref="RequestPlaces"/>.</summary>
internal sealed class SnapshotPlaces
{
    private readonly SnapshotProblems _problems;
    private readonly SourceObject? _paths;
    private readonly SourceObject? _files;
    private readonly SourceObject? _lines;
    private readonly SourceObject? _defaults;
    private readonly SourceObject? _code;

    public SnapshotPlaces(SnapshotProblems problems, SourceObject? from)
    {
        _problems = problems;
        Root = Origin.Root();
        if (from is null) return;

        Root = Make(
            problems.OptionalText(from, "path") ?? string.Empty,
            problems.OptionalText(from, "file"),
            problems.Number(from, "line"),
            problems.Flag(from, "isCode"),
            problems.Flag(from, "isDefault"));
        (_paths, _files, _lines) = (problems.Object(from, "paths"), problems.Object(from, "files"), problems.Object(from, "lines"));
        (_defaults, _code) = (problems.Object(from, "defaults"), problems.Object(from, "code"));
    }

    /// <summary>The place of the request.</summary>
    public Origin Root { get; }

    /// <summary>The place of a part.</summary>
    /// <param name="path">Its path in the API's words.</param>
    /// <param name="derived">What follows from the part around it.</param>
    public Origin At(string path, Origin derived)
    {
        if (!Has(_paths, path) && !Has(_files, path) && !Has(_lines, path) && !Has(_defaults, path) && !Has(_code, path)) return derived;

        return Make(
            Has(_paths, path) ? _problems.Text(_paths!, path) : derived.Path,
            Has(_files, path) ? _problems.OptionalText(_files!, path) : derived.File,
            Has(_lines, path) ? _problems.Number(_lines!, path) : derived.Line,
            Has(_code, path) ? _problems.Flag(_code!, path) : derived.IsCode,
            Has(_defaults, path) ? _problems.Flag(_defaults!, path) : derived.IsDefault);
    }

    private static bool Has(SourceObject? map, string path) => map?[path] is not null;

    // A path is only ever shown and made longer, so that all of it may stand in one segment.
    private static Origin Make(string path, string? file, int? line, bool isCode, bool isDefault)
    {
        var root = isCode ? Origin.Code(file, line) : Origin.Root(file, line);
        var origin = path.Length == 0 ? root : root[path];
        return isDefault ? origin.AsDefault() : origin;
    }
}
