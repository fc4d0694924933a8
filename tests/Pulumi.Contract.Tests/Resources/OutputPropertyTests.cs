namespace Pulumi.Contract.Tests.Resources;

[Collection(DeploymentsCollection.Name)]
public sealed class OutputPropertyTests
{
    private const string _here = "Pulumi.Contract.Tests.Resources.OutputPropertyTests+";

    [Fact]
    public async Task A_property_that_is_no_output_is_refused()
    {
        var failure = await Run.FailureAsync(() => _ = new WithPlainOutput());
        Assert.Contains("Output(s) 'x' have incorrect type. [Output] attributed properties must be instances of Output<T>.", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_property_that_cannot_be_set_is_refused()
    {
        var failure = await Run.FailureAsync(() => _ = new WithoutSetter());
        Assert.Contains($"[Output] {_here}WithoutSetter.X did not have a 'set' method", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mutable_list_is_refused()
    {
        var failure = await Run.FailureAsync(() => _ = new WithList());
        Assert.Contains($"[Output] {_here}WithList.X contains invalid type System.Collections.Generic.List`1", failure, StringComparison.Ordinal);
        Assert.Contains("The only generic types allowed are ImmutableArray<...> and ImmutableDictionary<string, ...>", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_class_without_the_mark_is_refused()
    {
        var failure = await Run.FailureAsync(() => _ = new WithUnmarkedClass());
        Assert.Contains($"[Output] {_here}WithUnmarkedClass.X contains invalid type System.Uri. Allowed types are:\n    String, Boolean, Int32, Double,", failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_setter_of_a_base_class_is_found()
    {
        Derived? derived = null;
        await Run.PreviewAsync(() => derived = new());
        Assert.Equal("d-id", await Run.ValueAsync(derived!.Id));
        Assert.NotNull(derived.Y);
    }

    private sealed class WithPlainOutput() : CustomResource("t:i:T", "a", ResourceArgs.Empty, new())
    {
        [Output("x")]
        public string X { get; set; } = "";
    }

    private sealed class WithoutSetter() : CustomResource("t:i:T", "a", ResourceArgs.Empty, new())
    {
        [Output("x")]
        public Output<string> X { get; } = null!;
    }

    private sealed class WithList() : CustomResource("t:i:T", "a", ResourceArgs.Empty, new())
    {
        [Output("x")]
        public Output<List<string>> X { get; private set; } = null!;
    }

    private sealed class WithUnmarkedClass() : CustomResource("t:i:T", "a", ResourceArgs.Empty, new())
    {
        [Output("x")]
        public Output<Uri> X { get; private set; } = null!;
    }

    private class Base() : CustomResource("t:i:T", "d", ResourceArgs.Empty, new())
    {
        [Output("y")]
        public Output<string> Y { get; private set; } = null!;
    }

    private sealed class Derived : Base;
}
