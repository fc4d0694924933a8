using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Reads a snapshot. Members that it does not know are those of a later day, and are let pass.</summary>
/// <param name="file">The file.</param>
internal sealed class SnapshotReader(string file)
{
    private readonly SnapshotProblems _problems = new(file);

    /// <summary>Whether a text calls itself a snapshot, whole or not.</summary>
    public static bool IsMeant(SourceNode? root) => root is SourceObject whole && whole["kind"] is SourceText { Text: MeshSnapshot.Kind };

    public SnapshotReading Read(string text)
    {
        var root = JsonSource.Read(text, file, out var broken);
        if (broken is not null) _problems.Report(broken, "the file");
        var snapshot = root is null ? null : Whole(root);
        return new(_problems.All.Count == 0 ? snapshot : null, _problems.All);
    }

    private MeshSnapshot? Whole(SourceNode root)
    {
        if (!IsMeant(root) || root is not SourceObject whole)
        {
            _problems.Report(root.Line, $"this is no snapshot of a preview: it must be an object with \"kind\": \"{MeshSnapshot.Kind}\".", "Write one: run the program with --format json.");
            return null;
        }

        var version = _problems.Number(whole, "schemaVersion");
        if (version > MeshSnapshot.SchemaVersion)
        {
            _problems.Report(whole["schemaVersion"]!.Line, $"the snapshot has the form {version}; this version reads forms up to {MeshSnapshot.SchemaVersion}.", "Take a newer appmeshkit, or write the snapshot with this one.");
            return null;
        }

        if (version is null or 0) _problems.Wrong(whole["schemaVersion"], whole, "schemaVersion", $"a number from 1 to {MeshSnapshot.SchemaVersion}");
        var meshes = new SnapshotMeshReader(_problems);
        return new()
        {
            Project = _problems.Text(whole, "project"),
            Stack = _problems.Text(whole, "stack"),
            Errors = [.. _problems.Texts(whole, "errors")],
            Meshes = [.. _problems.Objects(whole, "meshes").Select(meshes.Mesh)],
            Findings = [.. _problems.Objects(whole, "findings").Select(Finding)],
            Suppressed = _problems.Number(whole, "suppressed"),
            Resources = [.. _problems.Objects(whole, "resources").Select(Resource)],
            Outputs = Outputs(whole),
        };
    }

    private SnapshotFinding Finding(SourceObject from)
    {
        var resource = _problems.Object(from, "resource") ?? new SourceObject(from.Line);
        var kind = Word(resource, "kind", word => Enum.TryParse<ResourceKind>(word, out var parsed) && Enum.IsDefined(parsed) ? parsed : (ResourceKind?)null);
        var severity = Word(from, "severity", SnapshotWords.SeverityOf);
        var finding = new Finding
        {
            Rule = Rule(from, severity),
            Severity = severity,
            Resource = new(kind, _problems.OptionalText(resource, "mesh"), _problems.OptionalText(resource, "parent"), _problems.OptionalText(resource, "name")),
            Path = _problems.Text(from, "path"),
            Message = _problems.Text(from, "message"),
            Cure = _problems.OptionalText(from, "cure"),
            Witness = _problems.OptionalText(from, "witness"),
            File = _problems.OptionalText(from, "file"),
            Line = _problems.Number(from, "line"),
            IsFromDefinition = _problems.Flag(from, "isFromDefinition"),
            IsDefault = _problems.Flag(from, "isDefault"),
        };
        return new(finding, _problems.Text(from, "subject"), _problems.Flag(from, "fails"));
    }

    /// <summary>A rule of the book. One of a later day has no more than its id, and is as bad as what it found.</summary>
    private Rule Rule(SourceObject from, Severity severity)
    {
        var id = _problems.Text(from, "rule");
        return RuleBook.Find(id) ?? new(id, severity, RuleTier.Lint, id);
    }

    private SnapshotResource Resource(SourceObject from) => new(_problems.Text(from, "type"), _problems.Text(from, "name"))
    {
        Kind = Word(from, "kind", SnapshotWords.ResourceKindOf),
        Summary = _problems.OptionalText(from, "summary") ?? string.Empty,
        Children = [.. _problems.Objects(from, "children").Select(Resource)],
    };

    private SortedDictionary<string, string> Outputs(SourceObject whole)
    {
        var outputs = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (_problems.Object(whole, "outputs") is not { } from) return outputs;

        foreach (var name in from.Names) outputs[name] = _problems.Text(from, name);
        return outputs;
    }

    private T Word<T>(SourceObject from, string name, Func<string, T?> parse)
        where T : struct
    {
        if (_problems.OptionalText(from, name, isRequired: true) is not { } word) return default;
        if (parse(word) is { } parsed) return parsed;

        _problems.Report(from[name]!.Line, $"\"{name}\" is \"{SourceText.Shorten(word)}\", which is none of the words for it.");
        return default;
    }
}
