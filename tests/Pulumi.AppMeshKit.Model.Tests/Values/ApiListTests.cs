namespace Pulumi.AppMeshKit.Model.Tests.Values;

public class ApiListTests
{
    [Fact]
    public void Lists_are_equal_by_content_and_order()
    {
        ApiList<Value<string>> one = ["a", "b"];

        Assert.Equal<ApiList<Value<string>>>(["a", "b"], one, (left, right) => left.Equals(right));
        Assert.True(one.Equals(["a", "b"]));
        Assert.False(one.Equals(["b", "a"]));
        Assert.False(one.Equals(["a"]));
        Assert.False(one.Equals(null));
        Assert.Equal(((ApiList<Value<string>>)["a", "b"]).GetHashCode(), one.GetHashCode());
    }

    [Fact]
    public void A_list_does_not_change_with_the_array_it_was_made_of()
    {
        var items = new PortMapping[] { new() { Port = 1 } };
        var (made, copied) = (ApiList.Create<PortMapping>(items), ApiList.Create(items, Origin.Root()));

        items[0] = new() { Port = 2 };

        Assert.Equal(1, made[0].Port);
        Assert.Equal(1, copied[0].Port);
    }

    [Fact]
    public void The_place_of_a_list_does_not_count() =>
        Assert.True(ApiList.Create([Value<int>.Known(1)], Origin.Root("a.json", 1)).Equals(ApiList.Create([Value<int>.Known(1)], null)));

    [Fact]
    public void An_unknown_list_is_not_an_empty_one()
    {
        var unknown = ApiList.Unknown<WeightedTarget>("${TARGETS}");

        Assert.True(unknown.IsUnknown);
        Assert.Empty(unknown);
        Assert.False(unknown.Equals([]));
        Assert.True(unknown.Equals(ApiList.Unknown<WeightedTarget>("${TARGETS}", Origin.Root("a.json", 1))));
        Assert.False(unknown.Equals(ApiList.Unknown<WeightedTarget>("${OTHERS}")));
    }

    [Fact]
    public void A_list_reads_as_its_items_and_keeps_secrets()
    {
        ApiList<Value<string>> list = ["a", Value<string>.Unknown("${B}"), Value<string>.Secret("hunter2", "(C)")];

        Assert.Equal("[a, ${B}, (C)]", list.ToString());
        Assert.Equal("${ALL}", ApiList.Unknown<Value<int>>("${ALL}").ToString());
    }
}
