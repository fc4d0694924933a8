using System.Reflection;
using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Tests.House;

/// <summary>docs/defaults.md says what the components do, all of it.</summary>
public sealed class DefaultsTests
{
    // What the user of hello mesh wrote, or what follows from a name.
    private static readonly string[] _written =
    [
        "meshName", "virtualNodeName", "virtualRouterName", "routeName", "virtualServiceName", "virtualGatewayName", "gatewayRouteName",
        "spec.serviceDiscovery.dns.hostname", "spec.httpRoute.action.weightedTargets[0].virtualNode",
        "spec.httpRoute.action.target.virtualService.virtualServiceName",
    ];

    [Fact]
    public void Every_default_is_what_the_table_says()
    {
        var wrong = from row in DefaultsTable.Rows
                    where row.Setting.Count > 0
                    from kind in row.Kinds
                    let actual = row.Paths.Select(path => ValueOf(kind, path, row.When)).ToList()
                    where !actual.SequenceEqual(row.Values)
                    select $"{row}: the table says {string.Join(" ", row.Values)}, the kit does {string.Join(" ", actual)}.";

        NoLine.In(wrong);
    }

    [Fact]
    public void Nothing_is_written_that_the_table_does_not_have()
    {
        var undocumented = from request in Specimens.NothingSaid
                           from leaf in RequestText.Leaves(request)
                           where !_written.Contains(leaf) && !DefaultsTable.Rows.Any(row => row.Kinds.Contains(RequestText.KindOf(request)) && row.Paths.Contains(leaf))
                           select $"{RequestText.KindOf(request)} {leaf}";

        NoLine.In(undocumented);
    }

    [Fact]
    public void The_table_has_all_ids_in_order() =>
        Assert.Equal(Enumerable.Range(1, 35).Select(i => $"D-{i:00}"), DefaultsTable.Rows.Select(row => row.Id).Distinct());

    [Fact]
    public void A_setting_is_where_the_table_says()
    {
        var types = typeof(Mesh).Assembly.GetExportedTypes().ToLookup(type => type.Name);
        var missing = DefaultsTable.Rows.SelectMany(row => row.Members).Distinct()
            .Where(member => !types[member.Split('.')[0]].Any(type => Has(type, member.Split('.')[1])));

        NoLine.In(missing);
    }

    [Fact]
    public void None_is_nothing() =>
        Assert.All(
            typeof(MeshDefaults).GetProperties(BindingFlags.Public | BindingFlags.Instance),
            property => Assert.True(property.GetValue(MeshDefaults.None) is null or false or EquatableMap<Input<string>> { Count: 0 }, property.Name));

    private static string ValueOf(string kind, string path, string when) => string.Join(", ",
        Specimens.When(when).Where(request => RequestText.KindOf(request) == kind).Select(request => RequestText.At(request, path)));

    private static bool Has(Type type, string member) =>
        type.GetMember(member, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy).Length > 0;
}
