namespace Pulumi.AppMeshKit.Model;

/// <summary>
/// Ranges over one header that would touch if their ends were included: <c>[100,149)</c> and <c>[150,200)</c>. Said only where a request
/// with the value in between fits all else that both routes ask for, and no other route asks for the value.
/// </summary>
internal static class RangeGapRules
{
    public static IEnumerable<Finding> Check(SimulationTables tables)
    {
        var mesh = tables.Mesh;
        foreach (var request in mesh.Requests)
        {
            var found = request switch
            {
                VirtualRouterRequest { Name: { IsKnown: true } name } when ReferenceEquals(request, mesh.Router(name)) =>
                    OfTable(tables.OfRouter(name.ToString()), TableParent.OfRouter(mesh, name.ToString())),
                VirtualGatewayRequest { Name: { IsKnown: true } name } when ReferenceEquals(request, mesh.Gateway(name)) =>
                    OfTable(tables.OfGateway(name.ToString()), TableParent.OfGateway(mesh, name.ToString())),
                _ => [],
            };
            foreach (var finding in found) yield return finding;
        }
    }

    private static IEnumerable<Finding> OfTable(RouteTable table, TableParent parent)
    {
        // A route that is not known may be the one for the value in between.
        if (table.Entries.Any(entry => entry.OpenReason is not null) || parent.Listeners is not { Count: > 0 }) yield break;

        IReadOnlyList<RouteSpace>? spaces = null; // few tables have ranges that meet
        foreach (var same in table.Entries.SelectMany(Ranges).GroupBy(one => one.Condition.Dimension))
        {
            foreach (var low in same.DistinctBy(one => (one.Range.Below, one.Route.Host?.Key)))
            {
                var high = same.Where(one => low.Range.Below < long.MaxValue && one.Range.From == low.Range.Below + 1 && one.Route.Host?.Key == low.Route.Host?.Key);
                if (high.Select(one => Gap(spaces ??= TableSpaces.Of(table, parent), parent, low, one)).FirstOrDefault(found => found is not null) is { } finding) yield return finding;
            }
        }
    }

    private static IEnumerable<RangeOfRoute> Ranges(RouteEntry entry) => entry.Protocol is "grpc" or "tcp" ? [] : entry.Conditions
        .OfType<TextCondition>()
        .Where(condition => condition is { IsInverted: false, Dimension.Kind: DimensionKind.Header, Text: RangeTest })
        .Select(condition => new RangeOfRoute(entry, condition, (RangeTest)condition.Text));

    private static Finding? Gap(IReadOnlyList<RouteSpace> spaces, TableParent parent, RangeOfRoute low, RangeOfRoute high)
    {
        var dimension = low.Condition.Dimension;
        var between = low.Route with
        {
            Conditions =
            [
                .. low.Route.Conditions.Where(condition => !ReferenceEquals(condition, low.Condition)),
                .. high.Route.Conditions.Where(condition => !ReferenceEquals(condition, high.Condition)),
                new TextCondition(dimension, new ExactTest(RangeOfRoute.Text(low.Range.Below))),
            ],
        };
        var host = low.Route.Host?.Samples(["www"]).First() ?? string.Empty;
        foreach (var space in spaces.Where(space => space.Entries.Contains(low.Route) && space.Entries.Contains(high.Route)))
        {
            var with = new RouteSpace([between, .. space.Entries], space.Protocol, space.Port);
            var others = with.Where(entry => !ReferenceEquals(entry, between)
                && (entry.Host is null || entry.Host.Test(host) == Outcome.Yes)
                && entry.Conditions.OfType<TextCondition>().Any(condition => condition.Dimension == dimension));
            if (RouteSearch.Find(with, with.Where(entry => ReferenceEquals(entry, between)), others, host).Witness is not { } witness) continue;

            return RuleBook.RangeGap(low.EndPlace, parent.RouteKind, low.Route.Name, high.Route.Name, low.Range.Below, witness.ToString());
        }

        return null;
    }
}
