namespace Pulumi.AppMeshKit.Model.Tests.Simulation.Expressions;

/// <summary>Texts that an expression takes, as witnesses need them.</summary>
public sealed class RegexSamplesTests
{
    public static TheoryData<string> RealLife { get; } = [.. SampleExpressions.RealLife];

    [Theory]
    [MemberData(nameof(RealLife))]
    public void Expressions_of_real_life_have_samples_and_all_of_them_match(string pattern)
    {
        var regex = Re2Pattern.Compile(pattern);
        var samples = RegexSamples.Of(pattern);

        Assert.NotNull(regex);
        Assert.NotEmpty(samples);
        Assert.All(samples, sample => Assert.Matches(regex, sample));
    }

    [Theory]
    [InlineData("/users/[0-9]+", "/users/0")]
    [InlineData("/(en|de|fr)/.*", "/de/")]
    [InlineData("/a/?", "/a")]
    [InlineData("user-[0-9]{1,5}", "user-0")]
    [InlineData("/items/[a-f0-9]{8}", "/items/99999999")]
    [InlineData("qa|dev|beta", "qa")]
    [InlineData("(a|b)c?", "a")]
    public void The_shortest_sample_comes_first(string pattern, string sample) => Assert.Equal(sample, RegexSamples.Of(pattern)[0]);

    [Trait("Speed", "Slow")]
    [Fact]
    public void No_expression_is_too_odd_to_be_asked() =>
        Assert.All(SampleExpressions.Odd.Concat(SampleExpressions.Random(800, 1)), pattern =>
        {
            Assert.InRange(RegexSamples.Of(pattern).Count, 0, 64);
            if (RegexTest.Of(pattern) is RegexTest test) Assert.All(test.Samples, sample => Assert.Equal(Outcome.Yes, test.Test(sample)));
        });
}
