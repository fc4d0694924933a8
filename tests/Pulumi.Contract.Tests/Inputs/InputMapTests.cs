using System.Collections;

namespace Pulumi.Contract.Tests.Inputs;

public sealed class InputMapTests
{
    [Fact]
    public async Task Values_outputs_and_maps_can_be_added()
    {
        InputMap<string> map = new() { ["a"] = "1", ["b"] = Output.Create("2") };
        map.Add("c", "3");
        map.Add(new InputMap<string> { { "d", "4" } });
        map.AddRange(new Dictionary<string, string> { ["e"] = "5" });
        var values = await Run.ValueAsync(map.ToOutput());
        Assert.Equal(["a=1", "b=2", "c=3", "d=4", "e=5"], values.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}={pair.Value}"));
    }

    [Fact]
    public async Task The_same_value_may_be_added_twice()
    {
        InputMap<string> map = new() { ["a"] = "1" };
        map["a"] = Output.Create("1");
        Assert.Equal("1", (await Run.ValueAsync(map.ToOutput()))["a"]);
    }

    [Fact]
    public async Task The_indexer_does_not_overwrite()
    {
        InputMap<string> map = new() { ["a"] = "1" };
        map["a"] = "2";
        var exception = await Assert.ThrowsAsync<ArgumentException>(() => Run.ValueAsync(map.ToOutput()));
        Assert.Equal("Key 'a' already exists in the map with a different value.", exception.Message);
    }

    [Fact]
    public async Task Merge_overwrites_and_changes_neither_map()
    {
        InputMap<string> first = new() { ["a"] = "1", ["b"] = "1" };
        InputMap<string> second = new() { ["b"] = "2" };
        var merged = await Run.ValueAsync(InputMap<string>.Merge(first, second).ToOutput());
        Assert.Equal(("1", "2"), (merged["a"], merged["b"]));
        Assert.Equal("1", (await Run.ValueAsync(first.ToOutput()))["b"]);
    }

    [Fact]
    public async Task One_unknown_value_makes_the_map_unknown()
    {
        InputMap<string> map = new() { ["a"] = "1", ["b"] = Run.Unknown() };
        Assert.False(await Run.IsKnownAsync(map.ToOutput()));
    }

    [Fact]
    public void Enumerating_at_once_is_refused()
    {
        var exception = Assert.Throws<NotSupportedException>(() => ((IEnumerable)new InputMap<string>()).GetEnumerator());
        Assert.EndsWith("cannot be synchronously enumerated. Use GetAsyncEnumerator instead.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enumerating_asynchronously_works()
    {
        await foreach (var input in new InputMap<string> { ["a"] = "1" })
            Assert.Equal("a=1", await Run.ValueAsync(input.Apply(pair => $"{pair.Key}={pair.Value}")));
    }
}
