namespace Pulumi.AppMeshKit.Model;

/// <summary>The requests that can arrive at one port of a side, and the routes that they meet there.</summary>
/// <param name="Port">The port; null where it is not known.</param>
/// <param name="Protocol">The protocol of the listener.</param>
/// <param name="Entries">The routes; none for a node, and where nothing listens.</param>
internal sealed record TableSide(int? Port, string Protocol, IReadOnlyList<RouteEntry> Entries)
{
    /// <summary>The ports of a virtual service: those of its router with their routes, or those of its node.</summary>
    public static IReadOnlyList<TableSide> OfService(SimulationTables tables, string service)
    {
        if (tables.Mesh.Service(service) is not { Spec.Provider: { IsUnknown: false } provider }) return [];
        if (provider.VirtualRouter?.VirtualRouterName is { } router)
            return Of(tables.OfRouter(router.ToString()), ListenerTable.Of(tables.Mesh.Router(router)));

        var listeners = ListenerTable.Of(tables.Mesh.Node(provider.VirtualNode?.VirtualNodeName));
        return [.. (listeners?.Listeners ?? []).DistinctBy(listener => listener.Port).Select(listener => new TableSide(listener.Port, listener.Protocol ?? "http", []))];
    }

    /// <summary>The ports of a virtual gateway with their gateway routes.</summary>
    public static IReadOnlyList<TableSide> OfGateway(SimulationTables tables, string gateway) =>
        Of(tables.OfGateway(gateway), ListenerTable.Of(tables.Mesh.Gateway(gateway)));

    /// <summary>The ports of both sides with each other. Where each has one, it is the same one, whatever its number: nobody has to name it.</summary>
    public static IReadOnlyList<(TableSide Before, TableSide After, bool NamesPort)> Pairs(IReadOnlyList<TableSide> before, IReadOnlyList<TableSide> after)
    {
        if (before.Count <= 1 && after.Count <= 1)
        {
            if (before.Count + after.Count == 0) return [];

            var (left, right) = (before is [var one] ? one : after[0] with { Entries = [] }, after is [var other] ? other : before[0] with { Entries = [] });
            return [(left, right, false)];
        }

        return
        [
            .. before.Concat(after).Select(side => side.Port).Distinct().Order().Select(port =>
            {
                var (left, right) = (before.FirstOrDefault(side => side.Port == port), after.FirstOrDefault(side => side.Port == port));
                return (left ?? right! with { Entries = [] }, right ?? left! with { Entries = [] }, true);
            }),
        ];
    }

    private static List<TableSide> Of(RouteTable table, ListenerTable? listeners) =>
        [.. TableSpaces.Listening(table, listeners).Select(one => new TableSide(one.Port, one.Protocol, one.Entries))];
}
