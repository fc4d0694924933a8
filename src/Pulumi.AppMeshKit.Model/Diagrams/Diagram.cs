namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// A drawing of meshes, or of what changed between two states of them: gateways are hexagons, virtual services have round ends,
/// virtual nodes are boxes, routes are what is written at the lines. Thick lines are encrypted, dotted ones are declared calls or
/// targets without traffic, dashed shapes are missing. Equal meshes make equal drawings.
/// </summary>
/// <remarks>
/// Above 25 shapes or 40 lines each service is one shape; above that each group of services is one, by the tag <c>team</c> or <c>app</c> or
/// by what names have in common; of these the strongest lines remain. What is left out is said in the drawing.
/// </remarks>
public sealed class Diagram
{
    private readonly string _description;

    private Diagram(Picture picture, string title, string description) => (Picture, Title, _description) = (picture, title, description);

    /// <summary>What a reader must know of what is left out; null where everything is drawn.</summary>
    public string? Remark => Picture.Remark;

    /// <summary>What the drawing is called.</summary>
    internal string Title { get; }

    /// <summary>What is drawn.</summary>
    internal Picture Picture { get; }

    /// <summary>Draws meshes; several each in a frame.</summary>
    /// <param name="meshes">The meshes, in any order.</param>
    /// <param name="options">What to show of them.</param>
    /// <exception cref="KeyNotFoundException">There is nothing of the name in <see cref="DiagramOptions.Focus" />.</exception>
    public static Diagram Of(IReadOnlyList<MeshModel> meshes, DiagramOptions? options = null)
    {
        var sorted = Sorted(meshes);
        var focus = options?.Focus is { } name ? $", around {name}" : string.Empty;
        return new(PictureLevels.Of(sorted, options ?? new()), Names(sorted) + focus, Describe(sorted));
    }

    /// <summary>Draws what changed, with its neighbourhood: green is new, red is gone, pink is otherwise.</summary>
    /// <param name="before">The meshes before.</param>
    /// <param name="after">The meshes after.</param>
    /// <param name="options">What to show of them.</param>
    /// <returns>The drawing; null where nothing that is drawn has changed.</returns>
    /// <exception cref="KeyNotFoundException">There is nothing of the name in <see cref="DiagramOptions.Focus" />.</exception>
    public static Diagram? OfChanges(IReadOnlyList<MeshModel> before, IReadOnlyList<MeshModel> after, DiagramOptions? options = null)
    {
        var (were, are) = (Sorted(before), Sorted(after));
        return PictureLevels.OfChanges(were, are, options ?? new()) is { } picture
            ? new(picture, $"What changed in {(are.Count > 0 ? Names(are) : Names(were))}", MarkText.Describe(picture))
            : null;
    }

    /// <summary>The drawing as a Mermaid flowchart, for Markdown. Lines end with a line feed, the last one too.</summary>
    public string ToMermaid() => MermaidWriter.Write(PictureLimits.Mermaid.Keep(Picture), Title, _description);

    /// <summary>The drawing in Graphviz's language. Lines end with a line feed, the last one too.</summary>
    public string ToDot() => DotWriter.Write(Picture, Title);

    /// <summary>The drawing as an SVG file that needs nothing else and follows the reader's choice of a light or dark page.</summary>
    public string ToSvg() => SvgWriter.Write(Picture, Title, _description);

    private static List<MeshModel> Sorted(IReadOnlyList<MeshModel> meshes) => [.. meshes.OrderBy(Picture.NameOf, StringComparer.Ordinal)];

    private static string Names(List<MeshModel> meshes) =>
        (meshes.Count == 1 ? "Mesh " : "Meshes ") + string.Join(", ", meshes.Select(Picture.NameOf));

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

    private static IEnumerable<string> Count(int count, string noun) => count == 0 ? [] : [Say.Count(count, noun)];
}
