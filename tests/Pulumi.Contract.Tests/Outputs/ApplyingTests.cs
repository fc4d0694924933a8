using Pulumi.Utilities;

namespace Pulumi.Contract.Tests.Outputs;

public sealed class ApplyingTests
{
    [Fact]
    public void A_known_output_is_applied_on_the_spot()
    {
        var seen = 0;
        _ = Output.Create(1).Apply(value => seen = value + 1);
        Assert.Equal(2, seen);
    }

    [Fact]
    public async Task An_unknown_output_is_never_applied()
    {
        var calls = 0;
        var result = Run.Unknown().Apply(value => ++calls);
        Assert.False(await Run.IsKnownAsync(result));
        Assert.Equal(0, await Run.ValueAsync(result));
        Assert.Equal(0, calls);
    }

    [Fact]
    public async Task An_output_within_makes_the_result_unknown_or_secret()
    {
        var unknown = Output.Create(1).Apply(_ => Run.Unknown());
        var secret = Output.Create(1).Apply(_ => Output.CreateSecret("s"));
        Assert.False(await Run.IsKnownAsync(unknown));
        Assert.True(await Run.IsSecretAsync(secret));
        Assert.Equal("s", await Run.ValueAsync(secret));
    }

    [Fact]
    public async Task A_null_output_or_input_within_is_a_known_default()
    {
        var output = Output.Create(1).Apply(Output<string>? (_) => null);
        var input = Output.Create(1).Apply(Input<int>? (_) => null);
        Assert.True(await Run.IsKnownAsync(output));
        Assert.Null(await Run.ValueAsync(output));
        Assert.Equal(0, await Run.ValueAsync(input));
    }

    [Fact]
    public async Task A_secret_stays_secret_until_it_is_declared_public()
    {
        var secret = Output.CreateSecret("s").Apply(value => value + "!");
        Assert.True(await Run.IsSecretAsync(secret));
        Assert.True(await Run.IsSecretAsync(Output.CreateSecret(Output.Create(1))));
        Assert.True(await Run.IsSecretAsync(Output.CreateSecret(Task.FromResult(1))));
        Assert.False(await Run.IsSecretAsync(Output.Unsecret(secret)));
        Assert.Equal("s!", await Run.ValueAsync(Output.Unsecret(secret)));
    }

    [Fact]
    public async Task An_unknown_secret_stays_secret()
    {
        var result = Output.CreateSecret(Run.Unknown()).Apply(value => value.Length);
        Assert.False(await Run.IsKnownAsync(result));
        Assert.True(await Run.IsSecretAsync(result));
    }

    [Fact]
    public async Task Tasks_are_awaited()
    {
        Assert.Equal(2, await Run.ValueAsync(Output.Create(Task.FromResult(1)).Apply(value => Task.FromResult(value + 1))));
        Assert.Equal(default, await Run.ValueAsync(Output.Create(1).Apply(_ => Task.CompletedTask)));
    }

    [Fact]
    public async Task An_exception_becomes_the_exception_of_the_result()
    {
        var result = Output.Create(1).Apply(int (_) => throw new InvalidOperationException("no"));
        Assert.Equal("no", (await Assert.ThrowsAsync<InvalidOperationException>(() => Run.ValueAsync(result))).Message);
    }

    [Fact]
    public async Task A_factory_for_an_unknown_value_is_never_called()
    {
        var output = OutputUtilities.CreateUnknown<int>(() => throw new InvalidOperationException("called"));
        Assert.False(await Run.IsKnownAsync(output));
    }

    [Fact]
    public async Task A_deferred_output_takes_over_another_one_once()
    {
        var deferred = new DeferredOutput<string>();
        deferred.Resolve(Output.CreateSecret("s"));
        Assert.Equal("s", await Run.ValueAsync(deferred.Output));
        Assert.True(await Run.IsSecretAsync(deferred.Output));
        Assert.Equal("DeferredOutput can only be resolved once.", Assert.Throws<InvalidOperationException>(() => deferred.Resolve(Output.Create("t"))).Message);
    }
}
