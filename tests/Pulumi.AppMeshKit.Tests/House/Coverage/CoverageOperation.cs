namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>An operation of the API, and what of Pulumi's life cycle it is.</summary>
/// <param name="Section">The kind of resource, or <c>Tags</c>.</param>
/// <param name="Name">The operation's name.</param>
/// <param name="LifeCycle">When it is called.</param>
internal sealed record CoverageOperation(string Section, string Name, string LifeCycle)
{
    public static IReadOnlyList<CoverageOperation> All { get; } =
    [
        .. CoverageTable.Kinds.SelectMany(Of),
        new("Tags", "TagResource", "an update that adds or changes a tag"),
        new("Tags", "UntagResource", "an update that takes a tag away"),
        new("Tags", "ListTagsForResource", "a refresh, an import, and reading by `Get…`"),
    ];

    private static IEnumerable<CoverageOperation> Of(string kind)
    {
        var (fixedNames, plural) = kind switch
        {
            "Mesh" => ("name", "Meshes"),
            "Route" => ("name, mesh, owner or router", "Routes"),
            "GatewayRoute" => ("name, mesh, owner or gateway", "GatewayRoutes"),
            _ => ("name, mesh or owner", $"{kind}s"),
        };
        return
        [
            new(kind, $"Create{kind}", "the first `pulumi up`, and the new half of a replacement"),
            new(kind, $"Update{kind}", $"an update in place; another {fixedNames} is a replacement instead"),
            new(kind, $"Delete{kind}", "`pulumi destroy`, a resource taken out of the program, and the old half of a replacement"),
            new(kind, $"Describe{kind}", $"a refresh, an import, and `Get{kind}`"),
            new(kind, $"List{plural}", "never: Pulumi knows what it made, and imports are by name"),
        ];
    }
}
