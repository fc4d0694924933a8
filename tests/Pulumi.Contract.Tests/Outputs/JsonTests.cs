namespace Pulumi.Contract.Tests.Outputs;

public sealed class JsonTests
{
    [Fact]
    public async Task Nested_outputs_and_inputs_are_written_as_their_values()
    {
        Input<int> input = 2;
        InputList<string> list = ["x", Output.Create("y")];
        InputMap<string> map = new() { ["k"] = Output.Create("v") };
        var json = Output.JsonSerialize(Output.Create(new { a = Output.Create("1"), b = input, c = list, d = map }));
        Assert.Equal("""{"a":"1","b":2,"c":["x","y"],"d":{"k":"v"}}""", await Run.ValueAsync(json));
    }

    [Fact]
    public async Task A_nested_secret_makes_the_text_secret()
        => Assert.True(await Run.IsSecretAsync(Output.JsonSerialize(Output.Create(new { a = Output.CreateSecret(1) }))));

    [Fact]
    public async Task A_nested_unknown_makes_the_text_unknown()
        => Assert.False(await Run.IsKnownAsync(Output.JsonSerialize(Output.Create(new { a = Run.Unknown() }))));

    [Fact]
    public async Task Text_is_read_back()
    {
        var read = Output.JsonDeserialize<Dictionary<string, int>>(Output.CreateSecret("""{"a":1}"""));
        Assert.Equal(1, (await Run.ValueAsync(read))["a"]);
        Assert.True(await Run.IsSecretAsync(read));
    }
}
