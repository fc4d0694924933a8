namespace Pulumi.AppMeshKit.Tests.Examples;

/// <summary>
/// Each example keeps its preview beside its program; a change of what it makes shows in its own diff.
/// <c>./build preview --update</c> rewrites them.
/// </summary>
public sealed class ExamplePreviewTests
{
    public static TheoryData<string> Programs => [.. ExamplePrograms.All];

    [Fact]
    public void There_are_examples() => Assert.True(ExamplePrograms.All.Count() >= 7);

    [Theory]
    [MemberData(nameof(Programs))]
    public void The_preview_beside_an_example_is_what_the_example_prints(string example)
    {
        var kept = File.ReadAllText(ExamplePrograms.PreviewFile(example)).ReplaceLineEndings("\n");

        Assert.Equal(kept, ExamplePrograms.Output(example, "--format", "markdown"));
    }
}
