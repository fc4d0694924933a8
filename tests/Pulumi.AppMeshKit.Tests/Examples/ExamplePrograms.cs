using System.Diagnostics;
using System.Text;
using Pulumi.AppMeshKit.Tests.House;

namespace Pulumi.AppMeshKit.Tests.Examples;

/// <summary>The examples, run as a user runs them: as programs of their own, without an engine.</summary>
internal static class ExamplePrograms
{
    private static readonly string _folder = RepositoryRoot.File("examples");

    /// <summary>The folders of all programs, such as <c>Organisation/Acme.Shop</c>.</summary>
    public static IEnumerable<string> All =>
        Directory.EnumerateFiles(_folder, "Program.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder, Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static string PreviewFile(string example) => Path.Combine(_folder, example, "preview.md");

    public static string Output(string example, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [ProgramOf(example), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("PULUMI_MONITOR");
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{example} ended with {process.ExitCode}:\n{text}\n{errors.GetAwaiter().GetResult()}");
        return text.ReplaceLineEndings("\n");
    }

    // The examples are built as the tests are: for the same SDK, in the same configuration.
    private static string ProgramOf(string example)
    {
        var name = example[(example.LastIndexOf('/') + 1)..];
        var folders = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^4..];
        return Path.Combine([_folder, example, .. folders, $"{name}.dll"]);
    }
}
