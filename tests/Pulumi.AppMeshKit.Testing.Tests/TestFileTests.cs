namespace Pulumi.AppMeshKit.Testing.Tests;

/// <summary>Where the files of a test are.</summary>
public sealed class TestFileTests
{
    // Not by [CallerFilePath]: a build server writes none that exists.
    private static readonly string Here = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../.."));
    private static readonly string Source = Path.Combine(Here, "TestFileTests.cs");

    [Fact]
    public void Beside_the_source_file() =>
        Assert.Equal(Path.Combine(Here, "Tables/good.yaml"), TestFiles.Find("Tables/good.yaml", Source));

    [Fact]
    public void Beside_the_source_file_when_there_is_none_yet() =>
        Assert.Equal(Path.Combine(Here, "new.json"), TestFiles.Find("new.json", Source));

    [Theory]
    [InlineData("/_/tests/Pulumi.AppMeshKit.Testing.Tests/TableTests.cs", "good.yaml")]
    [InlineData("/_/tests/Pulumi.AppMeshKit.Testing.Tests/Tables/Any.cs", "good.yaml")]
    [InlineData("", "Tables/good.yaml")]
    [InlineData("/nowhere/Any.cs", "Tables/good.yaml")]
    public void Above_the_test_program_where_the_source_file_has_no_folder(string source, string path)
    {
        var isFound = File.Exists(TestFiles.Find(path, source));

        Assert.Equal(path.Contains('/', StringComparison.Ordinal) || source.Contains("/Tables/", StringComparison.Ordinal), isFound);
    }

    [Fact]
    public void A_whole_path_is_taken_as_it_is() => Assert.Equal("/x/y.yaml", TestFiles.Find("/x/y.yaml", Source));
}
