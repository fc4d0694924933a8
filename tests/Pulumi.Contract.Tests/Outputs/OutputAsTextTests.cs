namespace Pulumi.Contract.Tests.Outputs;

[Collection(DeploymentsCollection.Name)]
public sealed class OutputAsTextTests
{
    private const string _switch = "PULUMI_ERROR_OUTPUT_STRING";

    private static readonly string _message = string.Join(
        Environment.NewLine,
        "Calling [ToString] on an [Output<T>] is not supported.",
        "",
        "To get the value of an Output<T> as an Output<string> consider:",
        "1. o.Apply(v => $\"prefix{v}suffix\")",
        "2. Output.Format($\"prefix{hostname}suffix\");",
        "",
        "See https://www.pulumi.com/docs/concepts/inputs-outputs for more details.");

    [Fact]
    public async Task Printing_an_output_says_how_to_do_it_right()
    {
        var text = "";
        await Run.PreviewAsync(() => text = $"{Output.Create("a")}");
        Assert.Equal(_message + Environment.NewLine + "This function may throw in a future version of Pulumi.", text);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    [InlineData("TRUE")]
    public void Printing_an_output_throws_where_that_is_asked_for(string value)
    {
        using var variable = new EnvironmentVariable(_switch, value);
        Assert.Equal(_message, Assert.Throws<InvalidOperationException>(() => Output.Create("a").ToString()).Message);
    }
}
