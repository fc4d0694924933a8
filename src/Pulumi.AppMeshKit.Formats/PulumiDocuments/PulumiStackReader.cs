using System.Globalization;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Reads the state of a stack.</summary>
internal static class PulumiStackReader
{
    /// <summary>The newest version of a deployment that is read. It is written where one of <see cref="Features"/> is used.</summary>
    private const int NewestVersion = 4;

    /// <summary>What a deployment can be marked with; none of it changes how resources of App Mesh are written.</summary>
    private static readonly string[] Features =
        ["refreshBeforeUpdate", "views", "hooks", "taint", "replaceWith", "snippets", "extensionParameterization", "byteString"];

    /// <summary>Reads a document that has the shape of one.</summary>
    /// <param name="document">The document.</param>
    /// <param name="file">Its file.</param>
    /// <param name="problem">Why there is no result.</param>
    public static PulumiStackDocument? Read(SourceObject document, string file, out UnreadableFile? problem)
    {
        var (deployment, versionNode) = PulumiDocumentShape.Stack(document)!.Value;
        var version = versionNode is SourceLiteral literal && int.TryParse(literal.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        if (version is > NewestVersion)
        {
            problem = new(
                file,
                versionNode!.Line,
                $"the deployment of the stack has version {version}; 3 and {NewestVersion} can be read.",
                "Use a newer release of this tool, or export the stack with an older Pulumi.");
            return null;
        }

        problem = null;
        List<PulumiResource> resources = [.. (deployment["resources"] as SourceList)?.Items.Select(PulumiResourceReader.Read).OfType<PulumiResource>() ?? []];
        var requests = new PulumiRequests(file, resources);
        var state = new PulumiState(file, resources.ConvertAll(requests.Read), IsWhole: true);
        return new(file, resources.Count == 0 ? null : PulumiUrn.StackOf(resources[0].Urn), version, state) { Notes = [.. Notes(document, resources)] };
    }

    private static IEnumerable<string> Notes(SourceObject document, List<PulumiResource> resources)
    {
        var strange = PulumiResourceReader.Texts(document["features"]).Except(Features, StringComparer.Ordinal).ToList();
        if (strange.Count > 0) yield return $"the deployment uses {string.Join(", ", strange)}, which this tool does not know.";

        foreach (var resource in resources.Where(one => one is { IsOfMesh: true, IsPendingReplacement: true }))
            yield return $"{resource.Type.Split(':')[^1]} \"{resource.Name}\" was deleted for a replacement that is not there yet: it is in no mesh.";
    }
}
