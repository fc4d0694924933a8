namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// What becomes of every feature of a mesh on every target. The findings about losses and the matrix in the documentation are read from
/// here. App Mesh, which the model mirrors, has everything; what Pulumi.Aws cannot write of it is <see cref="PulumiAwsRules"/>.
/// </summary>
public static partial class FidelityTable
{
    private static readonly string[] _httpRoutes = ["spec.httpRoute", "spec.http2Route"];
    private static readonly string[] _routes = [.. _httpRoutes, "spec.grpcRoute"];

    /// <summary>All rows, by id.</summary>
    public static IReadOnlyList<FidelityRow> Rows => field ??=
        [.. new[] { MeshRows, NodeRows, TlsRows, RouteRows, ResilienceRows, GatewayRows }.SelectMany(rows => rows).OrderBy(row => row.Id, StringComparer.Ordinal)];

    /// <summary>
    /// What the table says of a place whatever stands there: the entry of the longest path at or above it. Null where it says nothing.
    /// </summary>
    /// <param name="engine">The target.</param>
    /// <param name="place">The place.</param>
    public static FidelityRow? Covering(TargetEngine engine, FidelityPath place)
    {
        FidelityNode? node = FidelityNode.Of(engine, place.Kind);
        var covering = node.Always;
        foreach (var step in FidelityNode.Steps(place.Path))
        {
            node = node[step];
            if (node is null) break;
            covering = node.Always ?? covering;
        }

        return covering?.Row;
    }

    /// <summary>Whether a rule is about a loss.</summary>
    internal static bool Has(Rule rule) => RowOf(rule) is not null;

    /// <summary>The row whose loss a rule reports; null for a rule about something else.</summary>
    internal static FidelityRow? RowOf(Rule rule) => Rows.FirstOrDefault(row => row.Rule == rule);

    private static FidelityRow Row(Rule rule, LossClass @class, string feature, params FidelityEntry[] entries) =>
        new(rule, @class, feature, [AppMesh(entries), .. entries]);

    private static FidelityEntry AppMesh(IEnumerable<FidelityEntry> others) => new()
    {
        Engine = TargetEngine.AppMesh,
        Level = FidelityLevel.Full,
        Paths = [.. others.Where(entry => !entry.IsAbsence).SelectMany(entry => entry.Paths).Distinct()],
    };

    private static FidelityPath[] Mesh(params string[] paths) => Of(ResourceKind.Mesh, paths);

    private static FidelityPath[] Node(params string[] paths) => Of(ResourceKind.VirtualNode, paths);

    private static FidelityPath[] Listeners(params string[] paths) => Of(ResourceKind.VirtualNode, Below(["spec.listeners[]"], paths));

    private static FidelityPath[] Router(params string[] paths) => Of(ResourceKind.VirtualRouter, paths);

    private static FidelityPath[] Route(params string[] paths) => Of(ResourceKind.Route, paths);

    private static FidelityPath[] HttpRoutes(params string[] paths) => Of(ResourceKind.Route, Below(_httpRoutes, paths));

    private static FidelityPath[] GrpcRoute(params string[] paths) => Of(ResourceKind.Route, Below(["spec.grpcRoute"], paths));

    private static FidelityPath[] Routes(params string[] paths) => Of(ResourceKind.Route, Below(_routes, paths));

    private static FidelityPath[] Service(params string[] paths) => Of(ResourceKind.VirtualService, paths);

    private static FidelityPath[] Gateway(params string[] paths) => Of(ResourceKind.VirtualGateway, paths);

    private static FidelityPath[] GatewayRoute(params string[] paths) => Of(ResourceKind.GatewayRoute, paths);

    private static FidelityPath[] Of(ResourceKind kind, params string[] paths) => [.. paths.Select(path => new FidelityPath(kind, path))];

    private static string[] Below(string[] above, string[] paths) => [.. above.SelectMany(_ => paths, (place, path) => $"{place}.{path}")];
}
