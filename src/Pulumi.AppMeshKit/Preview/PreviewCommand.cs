namespace Pulumi.AppMeshKit.Preview;

/// <summary>A preview as a command: arguments in, text and an exit code out.</summary>
internal static class PreviewCommand
{
    internal static async Task<int> RunAsync(string[] args, Func<PreviewOptions, Task<PreviewResult>> preview, TextWriter output, TextWriter error)
    {
        var arguments = PreviewArguments.Parse(args);
        if (arguments.Problem is { } problem)
        {
            await error.WriteAsync(problem + "\n");
            return PreviewOutput.WronglyCalled;
        }

        if (arguments.IsHelp)
        {
            await output.WriteAsync(PreviewArguments.Help);
            return 0;
        }

        var result = await preview(arguments.Options);
        return await PreviewOutput.WriteAsync(result.ToSnapshot(), arguments.Format, arguments.File, output, error);
    }
}
