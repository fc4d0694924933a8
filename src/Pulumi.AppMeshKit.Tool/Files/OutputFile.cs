using System.CommandLine;
using System.Text;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>An answer for standard output, or for a file that was named.</summary>
internal static class OutputFile
{
    /// <summary>The option that names the file.</summary>
    public static Option<string?> Option() => new("--output", "-o") { HelpName = "FILE", Description = "Write a file, and print the verdict only." };

    /// <summary>Writes the answer.</summary>
    /// <param name="file">The file; null for standard output.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="verdict">What to print where a file takes the answer.</param>
    /// <param name="write">Writes the answer.</param>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string? file, TextWriter output, string verdict, Action<TextWriter> write)
    {
        if (file is null)
        {
            write(output);
            return;
        }

        if (string.IsNullOrWhiteSpace(file)) throw new UsageException("--output is empty. Name a file.");
        using var text = new StringWriter { NewLine = "\n" };
        write(text);
        try
        {
            File.WriteAllText(file, text.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UsageException($"{file}: this cannot be written ({refused.Message}).", refused);
        }

        output.WriteLine(Visible.Of(verdict));
    }
}
