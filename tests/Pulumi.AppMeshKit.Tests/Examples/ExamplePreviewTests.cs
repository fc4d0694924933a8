using System.Diagnostics;
using Pulumi.AppMeshKit.Tests.House;

namespace Pulumi.AppMeshKit.Tests.Examples;

/// <summary>
/// Each example keeps its preview beside its program; a change of what it makes shows in its own diff.
/// <c>./build preview --update</c> rewrites them.
/// </summary>
public sealed class ExamplePreviewTests
{
    private static readonly string _examples = RepositoryRoot.File("examples");

    public static TheoryData<string> Programs() =>
    [
        .. Directory.EnumerateFiles(_examples, "Program.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_examples, Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void There_are_examples() => Assert.True(Programs().Count() >= 7);

    [Theory]
    [MemberData(nameof(Programs))]
    public async Task The_preview_beside_an_example_is_what_the_example_prints(string example)
    {
        var printed = await PrintedBy(example);
        var kept = await File.ReadAllTextAsync(Path.Combine(_examples, example, "preview.md"));

        Assert.Equal(kept.ReplaceLineEndings("\n"), printed.ReplaceLineEndings("\n"));
    }

    private static async Task<string> PrintedBy(string example)
    {
        var start = new ProcessStartInfo("dotnet", [ProgramOf(example), "--format", "markdown"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment.Remove("PULUMI_MONITOR");
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{example} ended with {process.ExitCode}:\n{text}\n{await errors}");
        return text;
    }

    // The examples are built as the tests are: for the same SDK, in the same configuration.
    private static string ProgramOf(string example)
    {
        var name = example[(example.LastIndexOf('/') + 1)..];
        var folders = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^4..];
        return Path.Combine([_examples, example, .. folders, $"{name}.dll"]);
    }
}
