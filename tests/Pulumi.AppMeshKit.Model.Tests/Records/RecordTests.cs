using System.Reflection;

namespace Pulumi.AppMeshKit.Model.Tests.Records;

/// <summary>What every record of the model promises, tried on each of them.</summary>
public class RecordTests
{
    public static TheoryData<string> Names => Records.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_record_is_equal_to_another_with_the_same_content(string name)
    {
        var (one, other) = (Full(name, 1), Full(name, 1));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotSame(one, other);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_single_member_counts_in_equality(string name)
    {
        var type = Records.Named(name);
        foreach (var member in Records.Members(type))
        {
            var (one, other) = (Full(name, 1), Full(name, 1));
            var seed = 1000;
            if (member.PropertyType == typeof(Value<bool>)) seed = Equals(member.GetValue(one), Value<bool>.Known(true)) ? 1000 : 1001;
            member.SetValue(other, Records.Sample(member.PropertyType, ref seed));
            Assert.False(one.Equals(other), $"{name}.{member.Name} does not count");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_origin_never_counts(string name)
    {
        var type = Records.Named(name);
        var plain = Full(name, 1);
        var placed = Full(name, 1);
        typeof(ApiObject).GetProperty(nameof(ApiObject.Origin))!.SetValue(placed, Origin.Root("mesh.json", 7)["spec"]);

        Assert.Equal(plain, placed);
        Assert.Equal(plain.GetHashCode(), placed.GetHashCode());
        Assert.Equal(type, placed.GetType());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_unknown_structure_is_not_an_empty_one(string name)
    {
        var (empty, unknown) = (Records.Empty(Records.Named(name)), Records.Empty(Records.Named(name)));
        typeof(ApiObject).GetProperty(nameof(ApiObject.UnknownSource))!.SetValue(unknown, "${WHOLE}");

        Assert.NotEqual(empty, unknown);
        Assert.True(unknown.IsUnknown);
        Assert.False(empty.IsUnknown);
        Assert.Equal("${WHOLE}", Assert.Single(ApiPaths.Leaves(unknown)).Value.Source);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_property_is_visited_under_its_own_name_and_in_alphabetical_order(string name)
    {
        var type = Records.Named(name);
        var visited = new VisitedMembers();
        Full(name, 1).Visit(visited);

        Assert.Equal(visited.Members.Select(member => member.Name).Order(StringComparer.Ordinal), visited.Members.Select(member => member.Name));
        Assert.Equal(Records.Members(type).Count, visited.Members.Count);
        var full = Full(name, 1);
        foreach (var (apiName, value) in visited.Members)
        {
            var property = Records.Members(type).Single(member => NameOf(type, member) == apiName);
            Assert.Equal(property.GetValue(full), value);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Only_init_can_set_a_member(string name) =>
        Assert.All(
            Records.Members(Records.Named(name)),
            member => Assert.Contains(
                typeof(System.Runtime.CompilerServices.IsExternalInit),
                member.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()));

    private static ApiObject Full(string name, int seed) => Records.Full(Records.Named(name), ref seed);

    /// <summary>The API's name of a property. A request's own name carries its kind: <c>routeName</c>.</summary>
    private static string NameOf(Type record, PropertyInfo member)
    {
        var name = member.Name == nameof(ApiRequest.Name) && record.IsSubclassOf(typeof(ApiRequest))
            ? record.Name.Replace("Request", "Name", StringComparison.Ordinal)
            : member.Name;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
