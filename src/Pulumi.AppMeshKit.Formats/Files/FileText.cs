using System.Text;
using Pulumi.AppMeshKit.Model.Json;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>The text of a file, or why there is none.</summary>
/// <param name="Text">The text; null where the file holds none.</param>
/// <param name="Line">The line on which reading ended.</param>
/// <param name="Problem">Why there is no text: a sentence.</param>
/// <param name="Cure">What to do.</param>
/// <param name="IsTooLong">Whether the file was not even looked at, being too long for a definition.</param>
internal sealed record FileText(string? Text, int? Line = null, string? Problem = null, string? Cure = null, bool IsTooLong = false)
{
    private const int BlockSize = 64 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>How long a named pipe may take to be opened by whoever writes to it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Reads a file: UTF-8, or what its byte order mark says.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isNamed">Whether it was asked for itself; what merely lies in a folder and has no length is not waited for.</param>
    public static FileText Read(string path, bool isNamed = true)
    {
        try
        {
            var hasLength = HasLength(path);
            if (!hasLength && !isNamed) return new(string.Empty);

            using var file = hasLength ? File.OpenRead(path) : OpenInTime(path);
            if (file is null) return new(null, null, "this is a pipe that nobody writes to.", "Name a file, or start what writes to the pipe.");

            using var bytes = new MemoryStream();
            var block = new byte[BlockSize];
            while (file.Read(block) is > 0 and var read)
            {
                bytes.Write(block, 0, read);
                if (bytes.Length > JsonSource.Longest) return TooLong; // a device never ends
            }

            return Decode(bytes);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or System.Security.SecurityException or NotSupportedException)
        {
            return new(null, null, $"the file cannot be opened ({refused.Message.TrimEnd('.')}).", "Allow it, or leave it out.");
        }
    }

    /// <summary>Empty files, pipes and devices have none.</summary>
    private static bool HasLength(string path)
    {
        var file = new FileInfo(path);
        return (file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file).Length > 0;
    }

    /// <summary>Opens what may be a pipe: that waits until somebody writes, if nobody does for ever.</summary>
    private static FileStream? OpenInTime(string path)
    {
        var opening = Task.Run(() => File.OpenRead(path));
        return Task.WaitAny([opening], Patience) < 0 ? null : opening.GetAwaiter().GetResult();
    }

    private static FileText TooLong => new(
        null,
        null,
        $"the file has more than {JsonSource.Longest} bytes, which no definition has.",
        "Name the files that hold the definitions.",
        IsTooLong: true);

    private static FileText Decode(MemoryStream bytes)
    {
        try
        {
            bytes.Position = 0;
            using var reader = new StreamReader(bytes, Strict, detectEncodingFromByteOrderMarks: true, bufferSize: -1, leaveOpen: true);
            var text = reader.ReadToEnd();
            return text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var zero
                ? new(null, LineAt(text.AsSpan(0, zero)), "the file holds bytes that are zero, so it is no text.", "Save it as UTF-8.")
                : new(text);
        }
        catch (DecoderFallbackException)
        {
            return new(null, LineOfBadBytes(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)), "the file is not UTF-8.", "Save it as UTF-8.");
        }
    }

    private static int LineOfBadBytes(ReadOnlySpan<byte> bytes)
    {
        var good = 0;
        while (Rune.DecodeFromUtf8(bytes[good..], out _, out var consumed) == System.Buffers.OperationStatus.Done) good += consumed;
        return bytes[..good].Count((byte)'\n') + 1;
    }

    private static int LineAt(ReadOnlySpan<char> before) => before.Count('\n') + 1;
}
