using System.Globalization;
using Pulumi.AppMeshKit.Formats;
using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Reads <c>appmeshkit.yaml</c>. It is small, and a word that it does not know is a mistake: everything wrong is said at once.</summary>
internal sealed class ProjectFileReader
{
    private static readonly string[] Members = ["failOn", "baseline", "suppressions", "acceptLosses", "compliance"];
    private static readonly string[] ComplianceMembers = ["ipPreference", "requiredTagKeys"];
    private static readonly string[] SuppressionMembers = ["rule", "resource", "file", "reason", "until"];
    private static readonly string[] LossMembers = ["id", "resource", "file", "reason"];

    private readonly string _file;
    private readonly List<string> _problems = [];

    private ProjectFileReader(string file) => _file = file;

    /// <summary>Reads the file.</summary>
    /// <exception cref="UsageException">Something is wrong with it; the message lists all of it.</exception>
    public static ProjectFile Read(string file)
    {
        var reader = new ProjectFileReader(file);
        var project = reader.Project(ReadText(file));
        return reader._problems.Count == 0 ? project : throw new UsageException(reader._problems);
    }

    private static string ReadText(string file)
    {
        var text = FileText.Read(file);
        return text.Text ?? throw new UsageException($"{file}{(text.Line is { } line ? $":{line}" : string.Empty)}: {text.Problem}");
    }

    private ProjectFile Project(string text)
    {
        var documents = YamlSource.Read(text, _file);
        _problems.AddRange(documents.Problems.Select(problem => problem.ToString()));
        if (documents.Documents.Count == 0) return ProjectFile.None with { File = _file };
        if (documents.Documents is not [SourceObject root])
        {
            Report(documents.Documents[0], "this must be one object, with failOn, baseline, suppressions, acceptLosses and compliance.");
            return ProjectFile.None;
        }

        CheckMembers(root, Members);
        return new()
        {
            File = _file,
            FailOn = FailOn(root["failOn"]),
            Baseline = BaselineOf(root),
            Suppressions = [.. Suppressions(root["suppressions"])],
            AcceptLosses = [.. AcceptLosses(root["acceptLosses"])],
            Compliance = Compliance(root["compliance"]),
        };
    }

    private Baseline BaselineOf(SourceObject root)
    {
        if (Text(root, "baseline") is not { } baseline) return Baseline.None;
        if (!string.IsNullOrWhiteSpace(baseline)) return Baseline.Load(BesideThis(baseline));

        Report(root["baseline"]!, "baseline is empty; it must be a file such as appmeshkit.baseline.json.");
        return Baseline.None;
    }

    private Severity FailOn(SourceNode? node)
    {
        if (node is null) return Severity.Error;
        if (node is SourceText { Text: "error" or "warning" } text) return Severities.Parse(text.Text)!.Value;

        Report(node, $"failOn is {node.Description}; it must be error or warning.");
        return Severity.Error;
    }

    private ComplianceParameters Compliance(SourceNode? node)
    {
        if (node is null or SourceLiteral { IsNull: true }) return new();
        if (node is not SourceObject from)
        {
            Report(node, $"compliance is {node.Description}; it must be an object with {string.Join(" and ", ComplianceMembers)}.");
            return new();
        }

        CheckMembers(from, ComplianceMembers);
        var preference = Text(from, "ipPreference");
        if (preference is not null && !MeshSpecRules.IsIpPreference(preference))
            Report(from["ipPreference"]!, $"ipPreference is \"{preference}\"; it must be IPv4_ONLY, IPv4_PREFERRED, IPv6_ONLY or IPv6_PREFERRED.");
        return new() { IpPreference = preference, RequiredTagKeys = [.. TagKeys(from["requiredTagKeys"])] };
    }

    private IEnumerable<string> TagKeys(SourceNode? node)
    {
        if (node is null or SourceLiteral { IsNull: true }) yield break;
        if (node is not SourceList list)
        {
            Report(node, $"requiredTagKeys is {node.Description}; it must be a list of texts.");
            yield break;
        }

        foreach (var item in list.Items)
        {
            if (item is SourceText { Text: { Length: > 0 } key }) yield return key;
            else Report(item, $"requiredTagKeys has {item.Description}; it must be a text.");
        }
    }

    private IEnumerable<Suppression> Suppressions(SourceNode? node) => Objects(node, "suppressions", "a rule, a reason, and a resource or a file", Suppression);

    private IEnumerable<ProjectLoss> AcceptLosses(SourceNode? node) => Objects(node, "acceptLosses", "an id and a reason", AcceptLoss);

    private IEnumerable<T> Objects<T>(SourceNode? node, string member, string parts, Func<SourceObject, int, T> read)
    {
        if (node is null or SourceLiteral { IsNull: true }) yield break;
        if (node is not SourceList list)
        {
            Report(node, $"{member} is {node.Description}; it must be a list.");
            yield break;
        }

        for (var index = 0; index < list.Items.Count; index++)
        {
            if (list.Items[index] is SourceObject item) yield return read(item, index);
            else Report(list.Items[index], $"{member}[{index}] is {list.Items[index].Description}; it must have {parts}.");
        }
    }

    private Suppression Suppression(SourceObject item, int index)
    {
        CheckMembers(item, SuppressionMembers);
        var (resource, file) = (Text(item, "resource"), Text(item, "file"));
        var origin = Origin.Root(_file, item.Line)["suppressions"][index];

        // What a suppression lacks otherwise is a finding like any other (SUP-002).
        return new(Text(item, "rule") ?? string.Empty, Text(item, "reason") ?? string.Empty)
        {
            Resource = resource ?? (file is null ? null : "*"),
            FilePattern = file,
            Until = Date(item),
            Origin = origin,
        };
    }

    private ProjectLoss AcceptLoss(SourceObject item, int index)
    {
        CheckMembers(item, LossMembers);

        // What it lacks otherwise is a finding like any other (ACC-002).
        return new(
            new(Text(item, "id") ?? string.Empty, Text(item, "reason") ?? string.Empty) { Origin = Origin.Root(_file, item.Line)["acceptLosses"][index] },
            Text(item, "resource"),
            Text(item, "file"));
    }

    private DateOnly? Date(SourceObject item)
    {
        if (Text(item, "until") is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;

        Report(item["until"]!, $"until is \"{text}\"; it must be a date such as 2027-03-31.");
        return null;
    }

    private string? Text(SourceObject from, string member)
    {
        switch (from[member])
        {
            case null or SourceLiteral { IsNull: true }:
                return null;
            case SourceText text:
                return text.Text;
            case var other:
                Report(other, $"{member} is {other.Description}; it must be a text.");
                return null;
        }
    }

    private void CheckMembers(SourceObject from, string[] members)
    {
        foreach (var name in from.Names.Except(members, StringComparer.Ordinal))
        {
            var near = NearestName.Of(name, members) is { } known ? $" Write \"{known}\"." : $" There are {string.Join(", ", members)}.";
            Report(from[name]!, $"there is no \"{name}\".{near}");
        }
    }

    private void Report(SourceNode node, string message) => _problems.Add($"{_file}{(node.Line is { } line ? $":{line}" : string.Empty)}: {message}");

    // A path in the file means the same wherever one stands.
    private string BesideThis(string path) => Path.Combine(Path.GetDirectoryName(_file) ?? string.Empty, path).Replace('\\', '/');
}
