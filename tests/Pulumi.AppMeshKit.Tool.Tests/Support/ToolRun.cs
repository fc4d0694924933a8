namespace Pulumi.AppMeshKit.Tool.Tests;

/// <summary>One call of the tool, as the shell sees it.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>A hang is a failure, not a long test. Some runs build a program, on a machine that may be busy.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task<ToolRun> OfAsync(params string[] args)
    {
        await using var output = new StringWriter { NewLine = "\n" };
        await using var error = new StringWriter { NewLine = "\n" };
        var code = await Task.Run(() => CommandLine.RunAsync(args, output, error)).WaitAsync(Patience);
        return new(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
