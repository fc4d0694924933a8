using Pulumi.AppMeshKit.Formats;

namespace Pulumi.AppMeshKit.Tool;

/// <summary>What is said beside the answer.</summary>
internal static class ErrorLines
{
    /// <summary>Writes a message under the tool's name, on one line.</summary>
    /// <param name="error">Where to.</param>
    /// <param name="message">The message.</param>
    public static void WriteProblem(this TextWriter error, string message) => error.WriteLine($"appmeshkit: {Visible.Of(message)}");

    /// <summary>Writes what could not be read, a message each.</summary>
    /// <param name="error">Where to.</param>
    /// <param name="definitions">What was read.</param>
    public static void WriteUnreadable(this TextWriter error, DefinitionSet definitions) => error.WriteUnreadable(definitions.Unreadable);

    /// <summary>Writes what could not be read, a message each.</summary>
    /// <param name="error">Where to.</param>
    /// <param name="files">What could not be read.</param>
    public static void WriteUnreadable(this TextWriter error, IEnumerable<UnreadableFile> files)
    {
        foreach (var file in files) error.WriteProblem(file.ToString());
    }

    /// <summary>Writes what to know of the files beside what is wrong with them, a message each.</summary>
    /// <param name="error">Where to.</param>
    /// <param name="definitions">What was read.</param>
    public static void WriteNotes(this TextWriter error, DefinitionSet definitions)
    {
        foreach (var note in definitions.Notes) error.WriteProblem(note);
    }
}
