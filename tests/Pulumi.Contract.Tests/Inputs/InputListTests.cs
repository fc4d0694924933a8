using System.Collections;
using System.Collections.Immutable;

namespace Pulumi.Contract.Tests.Inputs;

public sealed class InputListTests
{
    [Fact]
    public async Task Values_outputs_and_lists_can_be_added()
    {
        InputList<string> list = ["a"];
        list.Add("b", Output.Create("c"));
        list.Add(new InputList<string> { "d" });
        list.AddRange(new[] { "e" });
        Assert.Equal(["a", "b", "c", "d", "e"], await Run.ListAsync(list.ToOutput()));
    }

    [Fact]
    public async Task Concat_makes_a_new_list()
    {
        InputList<string> first = ["a"];
        var both = first.Concat(["b"]);
        first.Add("later");
        Assert.Equal(["a", "b"], await Run.ListAsync(both.ToOutput()));
        Assert.Equal(["a", "later"], await Run.ListAsync(first.ToOutput()));
    }

    [Fact]
    public async Task One_unknown_element_makes_the_list_unknown()
    {
        InputList<string> list = ["a", Run.Unknown()];
        Assert.False(await Run.IsKnownAsync(list.ToOutput()));
    }

    [Fact]
    public async Task Lists_of_every_kind_convert()
    {
        InputList<int>[] lists =
        [
            new[] { 1, 2 },
            new List<int> { 1, 2 },
            ImmutableArray.Create(1, 2),
            new Input<int>[] { 1, 2 },
            new List<Input<int>> { 1, 2 },
            new[] { Output.Create(1), Output.Create(2) },
            new List<Output<int>> { Output.Create(1), Output.Create(2) },
            Output.Create(new[] { 1, 2 }),
            Output.Create(new List<int> { 1, 2 }),
            Output.Create(Enumerable.Range(1, 2)),
            Output.Create(ImmutableArray.Create(1, 2)),
        ];
        int[] expected = [1, 2];
        foreach (var list in lists)
            Assert.Equal(expected, await Run.ListAsync(list.ToOutput()));
    }

    [Fact]
    public async Task An_array_that_was_never_set_stays_so()
    {
        InputList<int> list = default(ImmutableArray<int>);
        Assert.True((await Run.ValueAsync(list.ToOutput())).IsDefault);
    }

    [Fact]
    public void Enumerating_at_once_is_refused()
    {
        var exception = Assert.Throws<NotSupportedException>(() => ((IEnumerable)new InputList<string> { "a" }).GetEnumerator());
        Assert.EndsWith("cannot be synchronously enumerated. Use GetAsyncEnumerator instead.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enumerating_asynchronously_works()
    {
        var seen = new List<string>();
        await foreach (var input in new InputList<string> { "a", Output.Create("b") })
            seen.Add(await Run.ValueAsync(input.ToOutput()));
        Assert.Equal(["a", "b"], seen);
    }
}
