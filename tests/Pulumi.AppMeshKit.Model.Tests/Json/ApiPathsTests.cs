using Pulumi.AppMeshKit.Model.Tests.Shared;

namespace Pulumi.AppMeshKit.Model.Tests.Json;

public class ApiPathsTests
{
    public static TheoryData<string> Kinds => Schemas.Kinds;

    [Fact]
    public void The_seven_requests_hold_568_paths_of_which_304_are_members_with_a_single_value() =>
        Assert.Equal(
            (568, 304),
            (Schemas.ByKind.Values.Sum(paths => paths.Count), Schemas.ByKind.Values.Sum(paths => paths.Count(path => path.Type is not (ApiType.Structure or ApiType.List)))));

    [Fact]
    public void No_path_is_there_twice() =>
        Assert.All(Schemas.ByKind.Values, paths => Assert.Equal(paths.Count, paths.DistinctBy(path => path.Path).Count()));

    [Fact]
    public void Leaves_carry_the_index_and_come_in_the_order_of_the_api()
    {
        var router = new VirtualRouterRequest
        {
            MeshName = "shop",
            Name = "cart",
            Spec = new() { Listeners = [new() { PortMapping = new() { Port = 80, Protocol = "http" } }, new() { PortMapping = new() { Port = 90 } }] },
        };

        Assert.Equal(
            [
                ("meshName", "shop"),
                ("spec.listeners[0].portMapping.port", "80"),
                ("spec.listeners[0].portMapping.protocol", "http"),
                ("spec.listeners[1].portMapping.port", "90"),
                ("virtualRouterName", "cart"),
            ],
            ApiPaths.Leaves(router).Select(leaf => (leaf.Path, leaf.Value.ToString()!)));
    }

    [Fact]
    public void What_is_unknown_as_a_whole_is_one_leaf()
    {
        var route = new RouteSpec
        {
            HttpRoute = new() { Action = new() { WeightedTargets = ApiList.Unknown<WeightedTarget>("${TARGETS}") }, Match = new() { UnknownSource = "${MATCH}" } },
        };

        Assert.Equal(
            [("httpRoute.action.weightedTargets", "${TARGETS}"), ("httpRoute.match", "${MATCH}")],
            ApiPaths.Leaves(route).Select(leaf => (leaf.Path, leaf.Value.Source!)));
    }

    [Fact]
    public void The_schema_of_a_part_starts_at_that_part() =>
        Assert.Equal(
            [new("idle", ApiType.Structure), new("idle.unit", ApiType.Text), new("idle.value", ApiType.Long)],
            ApiPaths.Schema<TcpTimeout>());

    [SharedTheory]
    [MemberData(nameof(Kinds))]
    public void The_paths_and_their_types_and_order_are_those_of_the_api_model(string kind) =>
        Assert.Equal(ApiModel.Paths(kind), Schemas.ByKind[kind]);

    [SharedTheory]
    [MemberData(nameof(Kinds))]
    public void The_paths_are_those_of_the_table_of_constraints(string kind) =>
        Assert.Equal(
            SharedFolder.Table(SharedFolder.Reference("constraints.tsv"))
                .Where(row => row["operation"] == "Create" + kind)
                .Select(row => $"{row["path"]} {ApiModel.TypeOf(row["type"])}")
                .Order(StringComparer.Ordinal),
            Schemas.ByKind[kind].Select(path => $"{path.Path} {path.Type}").Order(StringComparer.Ordinal));
}
