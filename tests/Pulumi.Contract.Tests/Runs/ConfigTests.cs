namespace Pulumi.Contract.Tests.Runs;

[Collection(DeploymentsCollection.Name)]
public sealed class ConfigTests
{
    private const string _values = """
        {"project:text":"t","project:flag":"true","project:number":"3","project:ratio":"1.5","project:list":"[1,2]","other:text":"o","project:config:old":"old"}
        """;

    [Fact]
    public async Task Values_are_read_from_the_environment_of_each_run()
        => await WithConfigAsync(() =>
        {
            var config = new Config();
            Assert.Equal("t", config.Get("text"));
            Assert.True(config.RequireBoolean("flag"));
            Assert.Equal(3, config.RequireInt32("number"));
            Assert.Equal(1.5, config.GetDouble("ratio"));
            Assert.Equal([1, 2], config.RequireObject<List<int>>("list"));
            Assert.Equal("old", config.Get("old"));
            Assert.Equal("o", new Config("other").Require("text"));
            Assert.Equal("o", new Config("other:config").Require("text"));
        });

    [Fact]
    public async Task What_is_not_set_is_null()
        => await WithConfigAsync(() =>
        {
            var config = new Config();
            Assert.Null(config.Get("absent"));
            Assert.Null(config.GetInt32("absent"));
            Assert.Null(config.GetSecret("absent"));
            Assert.Null(config.GetObject<List<int>>("absent"));
        });

    [Fact]
    public async Task Any_value_can_be_read_as_a_secret()
    {
        Output<string>? text = null;
        Output<int>? number = null;
        await WithConfigAsync(() => (text, number) = (new Config().RequireSecret("text"), new Config().GetSecretInt32("number")));
        Assert.True(await Run.IsSecretAsync(text!));
        Assert.Equal(("t", 3), (await Run.ValueAsync(text!), await Run.ValueAsync(number!)));
    }

    [Fact]
    public async Task A_missing_value_says_how_to_set_it()
        => Assert.Equal(
            "Missing Required configuration variable 'project:absent'\n\tplease set a value using the command `pulumi config set project:absent <value>`",
            await Run.FailureAsync(() => new Config().Require("absent")));

    [Theory]
    [InlineData("bool", "Configuration 'project:text' value 't' is not a valid Boolean")]
    [InlineData("int", "Configuration 'project:text' value 't' is not a valid Int32")]
    [InlineData("double", "Configuration 'project:text' value 't' is not a valid Double")]
    public async Task A_value_of_the_wrong_type_is_shown(string type, string message)
    {
        using var variable = new EnvironmentVariable("PULUMI_CONFIG", _values);
        Assert.Equal(message, await Run.FailureAsync(() => _ = type switch
        {
            "bool" => (object?)new Config().GetBoolean("text"),
            "int" => new Config().GetInt32("text"),
            _ => new Config().GetDouble("text"),
        }));
    }

    private static async Task WithConfigAsync(Action program)
    {
        using var variable = new EnvironmentVariable("PULUMI_CONFIG", _values);
        await Run.PreviewAsync(program);
    }
}
