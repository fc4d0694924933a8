using System.Globalization;

namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Meshes as a Mermaid flowchart, for Markdown: gateways are hexagons, virtual services have round ends, virtual nodes are boxes,
/// routes are what is written at the arrows. Thick arrows are encrypted, dotted ones are declared calls or targets without
/// traffic, dashed shapes are missing. Equal meshes give equal text.
/// </summary>
/// <remarks>
/// Above 25 shapes or 40 arrows each service is one shape; above what Mermaid can draw only the strongest arrows remain. Both is
/// said in the diagram.
/// </remarks>
public static class MermaidView
{
    private const int MostShapes = 25;
    private const int MostLines = 40;

    /// <summary>A mesh as a flowchart. Lines end with a line feed, the last one too.</summary>
    /// <param name="mesh">The mesh.</param>
    public static string Draw(MeshModel mesh) => Draw([mesh]);

    /// <summary>Meshes as one flowchart, each in a frame if there are several.</summary>
    /// <param name="meshes">The meshes, in any order.</param>
    public static string Draw(IReadOnlyCollection<MeshModel> meshes)
    {
        var sorted = meshes.OrderBy(MermaidPicture.NameOf, StringComparer.Ordinal).ToList();
        var picture = MermaidPicture.Of(sorted.Select(mesh => MermaidFull.Of(mesh, groups: sorted.Count == 1)));
        if (picture.Shapes.Count > MostShapes || picture.Lines.Count > MostLines)
            picture = MermaidLimits.Keep(MermaidPicture.Of(sorted.Select(MermaidFolded.Of)));

        var names = string.Join(", ", sorted.Select(MermaidPicture.NameOf));
        return MermaidWriter.Write(picture, (sorted.Count == 1 ? "Mesh " : "Meshes ") + names, Describe(sorted));
    }

    private static string Describe(IReadOnlyCollection<MeshModel> meshes)
    {
        var requests = meshes.SelectMany(mesh => mesh.Requests).ToList();
        List<string> counts =
        [
            .. Count(requests.OfType<VirtualGatewayRequest>().Count(), "gateway"),
            .. Count(requests.OfType<VirtualServiceRequest>().Count(), "virtual service"),
            .. Count(requests.OfType<VirtualNodeRequest>().Count(), "virtual node"),
        ];
        return counts.Count > 0 ? string.Join(", ", counts) : "nothing yet";
    }

    private static IEnumerable<string> Count(int count, string noun) =>
        count == 0 ? [] : [count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? string.Empty : "s")];
}
