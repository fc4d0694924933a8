using System.Text;
using Pulumi.AppMeshKit.Formats;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>A preview as a command: arguments in, text and an exit code out.</summary>
internal static class PreviewCommand
{
    private const int Problems = 1;
    private const int WronglyCalled = 2;

    internal static async Task<int> RunAsync(string[] args, Func<PreviewOptions, Task<PreviewResult>> preview, TextWriter output, TextWriter error)
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

        var result = (await preview(arguments.Options)).ToSnapshot();
        if (arguments.File is null || !MayWrite(arguments, result)) await output.WriteAsync(arguments.Format.Write(result));
        else if (!await WriteAsync(arguments, result, output, error)) return WronglyCalled;

        return result.IsClean ? 0 : Problems;
    }

    // A preview of a program that failed must not replace the last good one. Only a snapshot says itself that it failed, so where
    // there is none yet, it may tell.
    private static bool MayWrite(PreviewArguments arguments, MeshSnapshot result) =>
        result.Errors.Count == 0 || (arguments.Format == PreviewFormat.Json && !File.Exists(arguments.File));

    private static async Task<bool> WriteAsync(PreviewArguments arguments, MeshSnapshot result, TextWriter output, TextWriter error)
    {
        try
        {
            var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            await File.WriteAllTextAsync(arguments.File!, arguments.Format.Write(result), utf8);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await error.WriteAsync($"cannot write \"{arguments.File}\": {exception.Message}\n");
            return false;
        }

        foreach (var told in result.Errors) await output.WriteAsync(told + "\n\n");
        await output.WriteAsync(PreviewVerdict.Of(result) + "\n");
        return true;
    }
}
