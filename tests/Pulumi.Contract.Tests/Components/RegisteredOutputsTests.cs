using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi.Contract.Tests.Components;

[Collection(DeploymentsCollection.Name)]
public sealed class RegisteredOutputsTests
{
    [Fact]
    public async Task Without_a_list_every_output_property_is_registered()
    {
        var request = await RegisterAsync(() => _ = new Described());
        Assert.Equal(["Plain", "renamed"], request.Outputs.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("r", await Run.ValueAsync(request.Outputs["renamed"]));
        Assert.Equal("text", await Run.ValueAsync(request.Outputs["Plain"]));
    }

    [Fact]
    public async Task Null_is_dropped_unknown_and_secret_stay_so()
    {
        var request = await RegisterAsync(() => new Group("group").Register(new Dictionary<string, object?>
        {
            ["null"] = null,
            ["number"] = 1,
            ["unknown"] = Run.Unknown(),
            ["secret"] = Output.CreateSecret("s"),
            ["list"] = new[] { "a" },
        }));
        Assert.Equal(["list", "number", "secret", "unknown"], request.Outputs.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(1.0, await Run.ValueAsync(request.Outputs["number"]));
        Assert.False(await Run.IsKnownAsync(request.Outputs["unknown"]));
        Assert.True(await Run.IsSecretAsync(request.Outputs["secret"]));
        Assert.Equal("s", await Run.ValueAsync(request.Outputs["secret"]));
        Assert.Equal(["a"], ((ImmutableArray<object>)(await Run.ValueAsync(request.Outputs["list"]))!).ToArray());
    }

    [Fact]
    public async Task A_resource_arrives_as_a_resource()
    {
        var request = await RegisterAsync(() => new Group("group").Register(new Dictionary<string, object?> { ["thing"] = new Thing("a") }));
        var thing = Assert.IsType<Resource>(await Run.ValueAsync(request.Outputs["thing"]), exactMatch: false);
        Assert.EndsWith("::a", await Run.ValueAsync(thing.Urn), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Registering_nothing_is_allowed()
    {
        var mocks = new Recorder();
        await Run.PreviewAsync(mocks, () => _ = new Group("group"));
        Assert.DoesNotContain(mocks.RegisteredOutputs, request => request.Urn.EndsWith("::group", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_null_dictionary_is_refused()
        => await Run.PreviewAsync(() => Assert.Throws<ArgumentNullException>(() => new Group("group").Register(null!)));

    private static async Task<MockRegisterResourceOutputsRequest> RegisterAsync(Action program)
    {
        var mocks = new Recorder();
        await Run.PreviewAsync(mocks, program);
        return Assert.Single(mocks.RegisteredOutputs, request => request.Urn.EndsWith("::group", StringComparison.Ordinal));
    }

    private sealed class Described : ComponentResource
    {
        public Described()
            : base("test:index:Described", "group")
            => RegisterOutputs();

        [Output("renamed")]
        public Output<string> Named { get; private set; } = Output.Create("r");

        [Output]
        public string Plain { get; private set; } = "text";

        public Output<string> Unmarked { get; private set; } = Output.Create("u");
    }
}
