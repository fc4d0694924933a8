using System.Globalization;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Reads a preview.</summary>
internal static class PulumiPreviewReader
{
    /// <summary>Reads a document that has the shape of one.</summary>
    /// <param name="document">The document.</param>
    /// <param name="file">Its file.</param>
    public static PulumiPreviewDocument Read(SourceObject document, string file)
    {
        List<SourceObject> nodes = [.. (document["steps"] as SourceList)?.Items.OfType<SourceObject>() ?? []];
        var read = nodes.ConvertAll(node => (Node: node, Old: PulumiResourceReader.Read(node["oldState"]), New: PulumiResourceReader.Read(node["newState"])));

        // The old ones first: of two of one URN, the new one says what a name will be.
        var requests = new PulumiRequests(file, [.. read.Select(step => step.Old).OfType<PulumiResource>(), .. read.Select(step => step.New).OfType<PulumiResource>()]);
        List<PulumiStep> steps = [.. read.Select(step => Step(step.Node, WithRequest(step.Old), WithRequest(step.New))).OfType<PulumiStep>()];
        return new(file, steps.Count == 0 ? null : PulumiUrn.StackOf(steps[0].Urn), steps)
        {
            ChangeSummary = Summary(document["changeSummary"]),
            ErrorCount = (document["diagnostics"] as SourceList)?.Items.OfType<SourceObject>().Count(one => one["severity"] is SourceText { Text: "error" }) ?? 0,
        };

        PulumiResource? WithRequest(PulumiResource? resource) => resource is null ? null : requests.Read(resource);
    }

    private static PulumiStep? Step(SourceObject node, PulumiResource? old, PulumiResource? next)
    {
        if (PulumiResourceReader.Text(node, "op") is not { } op || PulumiResourceReader.Text(node, "urn") is not { } urn) return null;

        var diffReasons = PulumiResourceReader.Texts(node["diffReasons"]);
        var detailed = Detailed(node["detailedDiff"] as SourceObject);
        var paths = detailed.Count > 0 ? detailed.Select(one => one.Path) : diffReasons;
        return new(op, urn)
        {
            Old = old,
            New = next,
            ReplaceReasons = PulumiResourceReader.Texts(node["replaceReasons"]),
            DiffReasons = diffReasons,
            DetailedDiff = detailed,
            HiddenChanges = [.. paths.Where(path => old is not null && next is not null && HoldsSecret(old.Inputs, path) && HoldsSecret(next.Inputs, path))],
        };
    }

    private static List<PulumiPropertyChange> Detailed(SourceObject? detailed) => detailed is null
        ? []
        : [.. detailed.Names.Where(path => path != PulumiMarks.Defaults).Select(path => new PulumiPropertyChange(
            path,
            detailed[path] is SourceObject change ? PulumiResourceReader.Text(change, "kind") ?? string.Empty : string.Empty,
            detailed[path] is SourceObject { } diff && diff["inputDiff"] is SourceLiteral { Text: "true" }))];

    private static Dictionary<string, int>? Summary(SourceNode? node) => node is not SourceObject summary
        ? null
        : summary.Names
            .Where(name => summary[name] is SourceLiteral)
            .ToDictionary(name => name, name => int.TryParse(summary[name]!.Source, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0, StringComparer.Ordinal);

    /// <summary>Whether a secret stands at a path, above it or below it.</summary>
    private static bool HoldsSecret(SourceNode node, string path)
    {
        foreach (var segment in path.Split(['.', '[', ']', '"'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (node is PulumiSecret) return true;
            var inner = node switch
            {
                SourceObject from => from[segment],
                SourceList list when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Items.Count => list.Items[index],
                _ => null,
            };
            if (inner is null) return false;
            node = inner;
        }

        return HoldsSecret(node);
    }

    private static bool HoldsSecret(SourceNode node) => node switch
    {
        PulumiSecret => true,
        SourceObject from => from.Names.Any(name => HoldsSecret(from[name]!)),
        SourceList list => list.Items.Any(HoldsSecret),
        _ => false,
    };
}
