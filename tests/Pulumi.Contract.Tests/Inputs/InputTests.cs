namespace Pulumi.Contract.Tests.Inputs;

public sealed class InputTests
{
    [Fact]
    public async Task A_missing_input_is_a_known_default()
    {
        Input<string>? missing = null;
        Assert.True(await Run.IsKnownAsync(missing.ToOutput()));
        Assert.Null(await Run.ValueAsync(missing.ToOutput()));
    }

    [Fact]
    public void A_literal_is_applied_on_the_spot()
    {
        Input<int> port = 8080;
        var seen = 0;
        _ = port.Apply(value => seen = value);
        Assert.Equal(8080, seen);
    }

    [Fact]
    public async Task A_union_holds_one_side()
    {
        InputUnion<string, int> text = "a";
        InputUnion<string, int> number = Output.Create(1);
        Assert.Equal("a", (await Run.ValueAsync(text.ToOutput())).AsT0);
        Assert.Equal(1, (await Run.ValueAsync(number.ToOutput())).AsT1);
        Assert.Throws<InvalidOperationException>(() => Union<string, int>.FromT0("a").AsT1);
    }

    [Fact]
    public void Unions_are_equal_by_side_and_value()
    {
        Assert.Equal(Union<string, int>.FromT0("a"), Union<string, int>.FromT0("a"));
        Assert.True(Union<string, int>.FromT0("a") != Union<string, int>.FromT1(1));
        Assert.False(Union<int, int>.FromT0(1) == Union<int, int>.FromT1(1));
    }

    [Fact]
    public async Task Unions_in_lists_and_maps_take_either_side()
    {
        InputList<Union<string, int>> list = [];
        list.Add((Input<string>)"a");
        list.Add((Input<int>)1);
        InputMap<Union<string, int>> map = [];
        map.Add("k", (Input<int>)2);
        Assert.Equal(["a", 1], (await Run.ValueAsync(list.ToOutput())).Select(union => union.Value));
        Assert.Equal(2, (await Run.ValueAsync(map.ToOutput()))["k"].AsT1);
    }
}
