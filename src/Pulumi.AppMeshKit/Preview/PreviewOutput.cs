using System.Text;
using Pulumi.AppMeshKit.Formats;

namespace Pulumi.AppMeshKit.Preview;

/// <summary>Where a preview goes, and what is said to the shell about it.</summary>
internal static class PreviewOutput
{
    internal const int Problems = 1;
    internal const int WronglyCalled = 2;

    /// <summary>Prints a preview, or writes it to a file and prints the verdict.</summary>
    /// <returns>The exit code.</returns>
    internal static async Task<int> WriteAsync(MeshSnapshot snapshot, PreviewFormat format, string? file, TextWriter output, TextWriter error)
    {
        if (file is null || !MayReplace(file, snapshot, format)) await output.WriteAsync(format.Write(snapshot));
        else if (!await SaveAsync(snapshot, format, file, output, error)) return WronglyCalled;

        return snapshot.IsClean ? 0 : Problems;
    }

    // A preview of a program that failed must not replace the last good one. Only a snapshot says itself that it failed, so where
    // there is none yet, it may tell.
    private static bool MayReplace(string file, MeshSnapshot snapshot, PreviewFormat format) =>
        snapshot.Errors.Count == 0 || (format == PreviewFormat.Json && !File.Exists(file));

    private static async Task<bool> SaveAsync(MeshSnapshot snapshot, PreviewFormat format, string file, TextWriter output, TextWriter error)
    {
        try
        {
            await File.WriteAllTextAsync(file, format.Write(snapshot), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            await error.WriteAsync($"cannot write \"{file}\": {exception.Message}\n");
            return false;
        }

        foreach (var told in snapshot.Errors) await output.WriteAsync(told + "\n\n");
        await output.WriteAsync(PreviewVerdict.Of(snapshot) + "\n");
        return true;
    }
}
