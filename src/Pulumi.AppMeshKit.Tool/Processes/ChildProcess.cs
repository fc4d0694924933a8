using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>Runs other programs and keeps what they write.</summary>
internal static class ChildProcess
{
    /// <summary>What a program leaves running may hold its output open; that is not waited for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">The folder that it stands in; this one without it.</param>
    /// <param name="environment">Changes its environment.</param>
    /// <param name="cancellation">Ends it, with all that it has started.</param>
    /// <exception cref="UsageException">It cannot be started.</exception>
    public static async Task<ChildRun> RunAsync(
        string program,
        IEnumerable<string> arguments,
        string? folder = null,
        Action<IDictionary<string, string?>>? environment = null,
        CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        using var process = Start(program, arguments, folder, environment);
        process.StandardInput.Close();
        var (output, error) = (new StringBuilder(), new StringBuilder());
        var reading = Task.WhenAll(Collect(process.StandardOutput, output), Collect(process.StandardError, error));
        try
        {
            await process.WaitForExitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            Kill(process);
            throw;
        }

        await Task.WhenAny(reading, Task.Delay(Patience, cancellation));
        lock (output)
        {
            lock (error) return new(process.ExitCode, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
        }
    }

    private static Process Start(string program, IEnumerable<string> arguments, string? folder, Action<IDictionary<string, string?>>? environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder ?? string.Empty,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        environment?.Invoke(start.Environment);
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception refused)
        {
            throw new UsageException($"{program} cannot be started ({refused.Message}). Install it, so that it is on the PATH.", refused);
        }
    }

    private static async Task Collect(StreamReader from, StringBuilder to)
    {
        var block = new char[4096];
        while (await from.ReadAsync(block) is > 0 and var read)
        {
            lock (to) to.Append(block, 0, read);
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }
}
