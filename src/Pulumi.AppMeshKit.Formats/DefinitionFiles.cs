using Pulumi.AppMeshKit.Model;

namespace Pulumi.AppMeshKit.Formats;

/// <summary>
/// Reads meshes that exist as files: App Mesh requests and <c>describe-…</c> answers, CloudFormation templates, Kubernetes
/// resources. Whatever the files hold, the answer is a result and never an exception.
/// </summary>
public static class DefinitionFiles
{
    /// <summary>Reads files, and folders with all below them, in the order of their names.</summary>
    /// <param name="paths">Files and folders; relative ones from the working directory.</param>
    /// <param name="options">What the reader must be told.</param>
    public static DefinitionSet Read(IEnumerable<string> paths, ReadingOptions? options = null) => throw new NotImplementedException();

    /// <summary>Reads a text as the file of this name would be read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">What to call it in findings; its extension tells JSON from YAML.</param>
    /// <param name="options">What the reader must be told.</param>
    public static DefinitionSet ReadText(string text, string file, ReadingOptions? options = null) => throw new NotImplementedException();
}
