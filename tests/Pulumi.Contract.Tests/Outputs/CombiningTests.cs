using System.Collections.Immutable;
using System.Globalization;

namespace Pulumi.Contract.Tests.Outputs;

public sealed class CombiningTests
{
    [Fact]
    public async Task All_keeps_the_order()
        => Assert.Equal(["a", "b"], await Run.ListAsync(Output.All(Output.Create("a"), Output.Create("b"))));

    [Fact]
    public async Task All_is_unknown_or_secret_if_one_is()
    {
        var all = Output.All(Output.CreateSecret("a"), Run.Unknown(), Output.Create("c"));
        Assert.False(await Run.IsKnownAsync(all));
        Assert.True(await Run.IsSecretAsync(all));
    }

    [Fact]
    public async Task A_tuple_is_unknown_or_secret_if_one_item_is()
    {
        var tuple = Output.Tuple(Output.CreateSecret("a"), Output.Create(2));
        Assert.Equal(("a", 2), await Run.ValueAsync(tuple));
        Assert.True(await Run.IsSecretAsync(tuple));
        Assert.False(await Run.IsKnownAsync(Output.Tuple(Output.Create(1), Run.Unknown())));
    }

    [Fact]
    public async Task A_tuple_has_up_to_eight_items()
    {
        Input<int> n = 1;
        Input<string> s = "s";
        var tuple = Output.Tuple(n, s, n, s, n, s, n, s);
        Assert.Equal((1, "s", 1, "s", 1, "s", 1, "s"), await Run.ValueAsync(tuple));
    }

    [Fact]
    public async Task Format_takes_outputs_inputs_and_plain_values()
    {
        Input<string> input = "in";
        string? nothing = null;
        Assert.Equal("out/in/1.5/", await Run.ValueAsync(Output.Format($"{Output.Create("out")}/{input}/{1.5}/{nothing}")));
    }

    [Fact]
    public async Task Format_does_not_follow_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal("1.5", await Run.ValueAsync(Output.Format($"{Output.Create(1.5)}")));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Format_is_unknown_or_secret_if_one_argument_is()
    {
        var text = Output.Format($"{Output.CreateSecret("a")}{Run.Unknown()}");
        Assert.False(await Run.IsKnownAsync(text));
        Assert.True(await Run.IsSecretAsync(text));
    }

    [Fact]
    public async Task Elements_of_a_list_can_be_reached()
    {
        var list = Output.Create(ImmutableArray.Create("a", "b"));
        Assert.Equal("b", await Run.ValueAsync(list.GetAt(1)));
        Assert.Equal("a", await Run.ValueAsync(list.First()));
        Assert.Equal(2, await Run.ValueAsync(list.Length()));
    }
}
