using System.Text;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>A preview as a command: arguments in, text and an exit code out.</summary>
internal static class PreviewCommand
{
    private const int Problems = 1;
    private const int WronglyCalled = 2;

    internal static async Task<int> RunAsync(string[] args, Func<Task<PreviewResult>> preview, TextWriter output, TextWriter error)
    {
        var arguments = PreviewArguments.Parse(args);
        if (arguments.Problem is { } problem)
        {
            await error.WriteAsync(problem + "\n");
            return WronglyCalled;
        }

        if (arguments.IsHelp)
        {
            await output.WriteAsync(PreviewArguments.Help);
            return 0;
        }

        var result = await preview();

        // A preview of a program that failed must not replace the last good one.
        if (arguments.File is null || result.Errors.Count > 0) await output.WriteAsync(arguments.IsMarkdown ? result.ToMarkdown() : result.ToText());
        else if (!await WriteAsync(arguments, result, output, error)) return WronglyCalled;

        return result.IsClean ? 0 : Problems;
    }

    private static async Task<bool> WriteAsync(PreviewArguments arguments, PreviewResult result, TextWriter output, TextWriter error)
    {
        try
        {
            var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            await File.WriteAllTextAsync(arguments.File!, arguments.IsMarkdown ? result.ToMarkdown() : result.ToText(), utf8);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await error.WriteAsync($"cannot write \"{arguments.File}\": {exception.Message}\n");
            return false;
        }

        await output.WriteAsync(PreviewVerdict.Of(result) + "\n");
        return true;
    }
}
