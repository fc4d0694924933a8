using Pulumi.AppMeshKit.Model.Tests.Json;

namespace Pulumi.AppMeshKit.Model.Tests.Fidelity;

/// <summary>The table of what becomes of every feature on every target.</summary>
public class FidelityTableTests
{
    public static TheoryData<TargetEngine> Engines => [.. Enum.GetValues<TargetEngine>()];

    [Fact]
    public void It_has_a_row_for_each_rule_of_losses() => Assert.Equal(
        RuleBook.All.Where(rule => rule.Id.StartsWith("LOSS-", StringComparison.Ordinal)),
        FidelityTable.Rows.Select(row => row.Rule));

    [Fact]
    public void Ids_are_numbered_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, 42).Select(number => $"LOSS-{number:000}"), FidelityTable.Rows.Select(row => row.Id));

    [Fact]
    public void A_rule_is_as_bad_as_the_worst_of_its_class() => Assert.All(FidelityTable.Rows, row => Assert.Equal(
        (RuleTier.Target, row.Class switch
        {
            LossClass.Security or LossClass.Routing => Severity.Error,
            LossClass.Resilience => Severity.Warning,
            _ => Severity.Info,
        }),
        (row.Rule.Tier, row.Rule.Severity)));

    [Theory]
    [MemberData(nameof(Engines))]
    public void Every_member_of_the_api_is_covered(TargetEngine engine) => Assert.Empty(
        from kind in Enum.GetValues<ResourceKind>()
        from member in Schemas.ByKind[kind.ToString()]
        where member.Type is not (ApiType.Structure or ApiType.List)
        where FidelityTable.Covering(engine, new(kind, member.Path)) is null
        select $"{kind} {member.Path}");

    [Theory]
    [MemberData(nameof(Engines))]
    public void Every_place_of_the_table_is_one_of_the_api(TargetEngine engine)
    {
        var places = Enum.GetValues<ResourceKind>()
            .SelectMany(kind => Schemas.ByKind[kind.ToString()].Select(member => new FidelityPath(kind, member.Path)).Append(new(kind, string.Empty)))
            .ToHashSet();

        Assert.All(FidelityTable.Rows, row => Assert.Empty(row.On(engine).SelectMany(entry => entry.Paths).Except(places)));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void No_place_has_two_answers(TargetEngine engine) => Assert.Empty(
        from row in FidelityTable.Rows
        from entry in row.On(engine)
        from place in entry.Paths
        group entry by (place, entry.IsAbsence, entry.Holds is null ? null : entry.Case) into same
        where same.Key.Item3 is null && same.Count() > 1
        select $"{same.Key.place} {same.Key.IsAbsence}");

    [Theory]
    [MemberData(nameof(Engines))]
    public void What_is_not_kept_has_a_reason_and_a_remedy(TargetEngine engine) => Assert.All(
        FidelityTable.Rows.SelectMany(row => row.On(engine)),
        entry =>
        {
            Assert.Equal(entry.Level == FidelityLevel.Full, entry.How is null);
            Assert.Equal(entry.Level == FidelityLevel.Full, entry.Remedy is null);
            Assert.False(entry.How?.EndsWith('.') ?? false);
            Assert.True(entry.Remedy?.EndsWith('.') ?? true);
        });

    [Theory]
    [InlineData(ResourceKind.VirtualNode, "spec.listeners[].portMapping.port", "LOSS-006")]
    [InlineData(ResourceKind.VirtualNode, "spec.listeners[].timeout.http.idle.unit", "LOSS-015")]
    [InlineData(ResourceKind.VirtualNode, "spec.backends[].virtualService.virtualServiceName", "LOSS-011")]
    [InlineData(ResourceKind.VirtualNode, "spec.backends[].virtualService.clientPolicy.tls.ports[]", "LOSS-020")]
    [InlineData(ResourceKind.Route, "spec.grpcRoute.retryPolicy.maxRetries", "LOSS-034")]
    [InlineData(ResourceKind.Route, "spec.grpcRoute.retryPolicy.tcpRetryEvents[]", "LOSS-033")]
    [InlineData(ResourceKind.Route, "spec.http2Route.match.headers[].match.prefix", "LOSS-026")]
    [InlineData(ResourceKind.VirtualGateway, "spec.listeners[].tls.mode", "LOSS-039")]
    [InlineData(ResourceKind.VirtualGateway, "spec.listeners[].healthCheck.path", "LOSS-042")]
    [InlineData(ResourceKind.GatewayRoute, "spec.httpRoute.action.rewrite.path.exact", "LOSS-041")]
    public void A_place_is_covered_by_the_longest_path(ResourceKind kind, string path, string id) =>
        Assert.Equal(id, FidelityTable.Covering(TargetEngine.VpcLattice, new(kind, path))?.Id);

    [Fact]
    public void App_Mesh_keeps_everything() => Assert.All(
        FidelityTable.Rows.SelectMany(row => row.On(TargetEngine.AppMesh)),
        entry => Assert.Equal(FidelityLevel.Full, entry.Level));
}
