using Pulumi.AppMeshKit.Model;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>Makes requests of the resources of a document, which explain each other: names, providers, accounts.</summary>
/// <param name="file">The document's file.</param>
/// <param name="resources">All resources of the document; of two of one URN the last one says how things will be.</param>
internal sealed class PulumiRequests(string file, IReadOnlyList<PulumiResource> resources)
{
    private readonly Dictionary<string, string> _names = Names(resources);
    private readonly HashSet<string> _accounts = [.. resources.Where(one => one.IsOfMesh && !one.IsExternal).Select(one => PulumiResourceReader.Text(one.Outputs, "resourceOwner")).OfType<string>()];

    /// <summary>The resource with its request.</summary>
    /// <param name="resource">The resource.</param>
    public PulumiResource Read(PulumiResource resource)
    {
        if (resource.Kind is not { } kind) return resource;

        var problems = new List<ReadProblem>();
        var request = kind.Read(PulumiAwsWords.Request(Whole(resource, kind), kind), Origin.Root(file, resource.Line), problems);
        return resource with { Request = request, Problems = problems };
    }

    /// <summary>The physical names by URN.</summary>
    private static Dictionary<string, string> Names(IEnumerable<PulumiResource> resources)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in resources.Where(one => one.IsOfMesh))
        {
            if (PulumiResourceReader.Text(resource.Inputs, "name") is { } name) names[resource.Urn] = name;
        }

        return names;
    }

    /// <summary>
    /// The inputs with what they lack: an imported or an old resource may have its name among its outputs only, and a name that
    /// comes from another resource is unknown before that was made, although it was typed there.
    /// </summary>
    private SourceObject Whole(PulumiResource resource, RequestKind kind)
    {
        var inputs = resource.Inputs.Select((name, node) => name switch
        {
            "meshOwner" when node is SourceText owner && _accounts.Contains(owner.Text) => null, // one's own account is no other's
            "meshName" => NameOf(resource, name, "Mesh", node),
            "virtualRouterName" => NameOf(resource, name, "VirtualRouter", node),
            "virtualGatewayName" => NameOf(resource, name, "VirtualGateway", node),
            _ => node,
        });

        foreach (var member in new[] { "name", "meshName", "virtualRouterName", "virtualGatewayName", "spec" })
        {
            // The outputs have what App Mesh filled in, too: the inputs are better where they say anything.
            if (inputs[member] is null && resource.Outputs[member] is { } output && (member != "spec" || kind.Name != "Mesh" || resource.IsExternal)) inputs.Add(member, output, output.Line);
        }

        if (inputs["name"] is null && NameInId(resource, kind) is { } id) inputs.Add("name", new SourceText(id, resource.Line, isPlain: true), resource.Line);
        return inputs;
    }

    /// <summary>The id of a mesh is its name; an import names a resource by <c>mesh/name</c>. Other ids say nothing.</summary>
    private static string? NameInId(PulumiResource resource, RequestKind kind) => resource.Id switch
    {
        { } id when id.Contains('/', StringComparison.Ordinal) => id[(id.LastIndexOf('/') + 1)..],
        { } id when kind.Name == "Mesh" => id,
        _ => null,
    };

    /// <summary>An unknown name: that of the one resource it comes from, or a text that is the same wherever it comes from the same.</summary>
    private SourceNode NameOf(PulumiResource resource, string member, string kind, SourceNode node)
    {
        if (node is not SourceUnknown or PulumiSecret) return node;

        var from = PulumiResourceReader.Texts(resource.PropertyDependencies[member]);
        if (from is [var one] && PulumiUrn.TypeOf(one).EndsWith($":{kind}", StringComparison.Ordinal) && _names.TryGetValue(one, out var name))
            return new SourceText(name, node.Line, isPlain: true);
        return from.Count == 0 ? node : new SourceUnknown(PulumiValues.Unknown($"{member} by {string.Join(", ", from.Select(PulumiUrn.NameOf).Order(StringComparer.Ordinal))}"), node.Line);
    }
}
