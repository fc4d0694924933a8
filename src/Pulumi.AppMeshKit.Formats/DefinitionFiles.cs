namespace Pulumi.AppMeshKit.Formats;

/// <summary>
/// Reads meshes that exist as files: App Mesh requests and <c>describe-…</c> answers, CloudFormation templates, Kubernetes
/// resources. Whatever the files hold, the answer is a result and never an exception.
/// </summary>
public static class DefinitionFiles
{
    /// <summary>Reads files, and folders with all below them, in the order of their names.</summary>
    /// <remarks>
    /// In a folder, <c>*.json</c>, <c>*.yaml</c>, <c>*.yml</c> and <c>*.template</c> are looked at, and <c>.git</c>,
    /// <c>node_modules</c>, <c>bin</c> and <c>obj</c> are passed over. A file that is named itself may have any extension, and
    /// must hold definitions.
    /// </remarks>
    /// <param name="paths">Files and folders; relative ones from the working directory.</param>
    /// <param name="options">What the reader must be told.</param>
    public static DefinitionSet Read(IEnumerable<string> paths, ReadingOptions? options = null)
    {
        var input = new InputFiles(options?.ShownFrom);
        foreach (var path in paths) input.Add(path);

        var reading = new DefinitionReading(options ?? new());
        foreach (var problem in input.Unreadable) reading.Add(problem);
        foreach (var file in input.Found) reading.Add(file, FileText.Read(file.Path, file.IsNamed));
        return reading.Result();
    }

    /// <summary>Reads a text as the file of this name would be read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">What to call it in findings; its extension tells JSON from YAML.</param>
    /// <param name="options">What the reader must be told.</param>
    public static DefinitionSet ReadText(string text, string file, ReadingOptions? options = null)
    {
        var reading = new DefinitionReading(options ?? new());
        reading.Add(new InputFile(file, file.Replace('\\', '/'), IsNamed: true), new(text));
        return reading.Result();
    }
}
